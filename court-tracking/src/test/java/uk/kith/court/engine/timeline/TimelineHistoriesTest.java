package uk.kith.court.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.Hearing.Happened;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.standing.ChildCase;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.court.engine.standing.Histories;
import uk.kith.kernel.Seeds;

/** What holds of every timeline, on random histories. */
class TimelineHistoriesTest {

  private static final int CASES = 500;

  private static Timeline timeline(TimelineFacts facts, LocalDate asOf) {
    return Timeline.of(CourtSteps.of(facts, CourtPolicy.USUAL, TimelinePolicy.USUAL, asOf), asOf);
  }

  /** R-DATE-06. */
  @Test
  void factsOfLaterDaysChangeNoAnswerOfAnEarlierDay() {
    Seeds.forEach(
        CASES,
        random -> {
          LocalDate asOf = Histories.day(random);
          TimelineFacts facts = random(random);
          assertEquals(timeline(knownOn(facts, asOf), asOf).steps(), timeline(facts, asOf).steps());
        });
  }

  @Test
  void aLongerAdjournmentNeverBringsADateForward() {
    HearingType[] types = {
      HearingType.CASE_MANAGEMENT, HearingType.ISSUE_RESOLUTION, HearingType.FINAL
    };
    Seeds.forEach(
        CASES,
        random -> {
          LocalDate asOf = Histories.day(random);
          TimelineFacts facts = random(random);
          HearingType type = types[random.nextInt(types.length)];
          int few = 1 + random.nextInt(60);
          int more = few + random.nextInt(60);
          Timeline sooner = timeline(adjourned(facts, type, asOf, few), asOf);
          Timeline later = timeline(adjourned(facts, type, asOf, more), asOf);
          for (StepStanding one : sooner.steps()) {
            String code = one.step().code();
            assertEquals(sooner.earliest(code).isPresent(), later.earliest(code).isPresent(), code);
            sooner
                .earliest(code)
                .ifPresent(
                    day ->
                        assertFalse(
                            later.earliest(code).orElseThrow().date().isBefore(day.date()), code));
          }
        });
  }

  /** R-COURT-20. */
  @Test
  void aHearingThatWasPutOffIsNeverDone() {
    Seeds.forEach(
        CASES,
        random -> {
          LocalDate asOf = Histories.day(random);
          TimelineFacts facts = random(random);
          ChildCase child = facts.proceedings();
          for (StepStanding each : timeline(facts, asOf).steps()) {
            LocalDate done = each.step().done();
            HearingType type = type(each.step().code());
            if (child != null && type != null && done != null) {
              assertNotEquals(
                  0,
                  child.hearings().stream()
                      .filter(hearing -> hearing.type() == type && hearing.isHeldBy(asOf))
                      .filter(h -> h.firstDay().equals(done) || h.lastDay().equals(done))
                      .count());
            }
          }
        });
  }

  private static @Nullable HearingType type(String code) {
    return switch (code) {
      case "CASE_MANAGEMENT" -> HearingType.CASE_MANAGEMENT;
      case "ISSUES_RESOLUTION" -> HearingType.ISSUE_RESOLUTION;
      case "FINAL_HEARING" -> HearingType.FINAL;
      default -> null;
    };
  }

  private static TimelineFacts random(Random random) {
    LocalDate begun = Histories.SUBMITTED.minusDays(random.nextInt(150));
    List<Assessment> assessments = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      assessments.add(new Assessment("Assessment " + i, maybe(random), paper(random)));
    }
    PermanentRoute.Kind[] kinds = PermanentRoute.Kind.values();
    return new TimelineFacts(
        random.nextBoolean() ? begun : null,
        random.nextBoolean()
            ? new PreProceedings(
                begun,
                random.nextBoolean() ? begun.plusDays(9) : null,
                maybe(random),
                maybe(random),
                maybe(random))
            : null,
        random.nextInt(6) == 0 ? null : Histories.random(random),
        maybe(random),
        maybe(random),
        assessments,
        random.nextBoolean() ? paper(random) : null,
        maybe(random),
        maybe(random),
        maybe(random),
        maybe(random),
        random.nextInt(4) == 0
            ? null
            : new PermanentRoute(kinds[random.nextInt(kinds.length)], Histories.day(random)),
        maybe(random),
        maybe(random));
  }

  private static @Nullable LocalDate maybe(Random random) {
    return random.nextInt(3) == 0 ? Histories.day(random) : null;
  }

  private static Paper paper(Random random) {
    LocalDate ordered = Histories.day(random);
    return new Paper(
        ordered,
        random.nextBoolean() ? ordered.plusDays(random.nextInt(60)) : null,
        random.nextBoolean() ? ordered.plusDays(random.nextInt(80)) : null);
  }

  private static @Nullable LocalDate known(@Nullable LocalDate day, LocalDate asOf) {
    return day == null || day.isAfter(asOf) ? null : day;
  }

  private static TimelineFacts knownOn(TimelineFacts all, LocalDate asOf) {
    PreProceedings pre = all.preProceedings();
    ChildCase child = all.proceedings();
    Paper evidence = all.evidence();
    PermanentRoute route = all.route();
    return new TimelineFacts(
        known(all.gatewayOn(), asOf),
        pre == null || pre.begunOn().isAfter(asOf)
            ? null
            : new PreProceedings(
                pre.begunOn(),
                known(pre.letterOn(), asOf),
                known(pre.firstMeetingOn(), asOf),
                known(pre.reviewOn(), asOf),
                known(pre.endedOn(), asOf)),
        child == null ? null : Histories.knownOn(child, asOf),
        known(all.gatekeptOn(), asOf),
        known(all.managementAdvocatesOn(), asOf),
        all.assessments().stream()
            .filter(each -> !each.report().orderedOn().isAfter(asOf))
            .map(
                each ->
                    new Assessment(
                        each.words(),
                        known(each.begunOn(), asOf),
                        new Paper(
                            each.report().orderedOn(),
                            each.report().dueOn(),
                            known(each.report().filedOn(), asOf))))
            .toList(),
        evidence == null || evidence.orderedOn().isAfter(asOf)
            ? null
            : new Paper(evidence.orderedOn(), evidence.dueOn(), known(evidence.filedOn(), asOf)),
        known(all.adoptionDecisionOn(), asOf),
        known(all.placementApplicationOn(), asOf),
        known(all.placementOrderOn(), asOf),
        known(all.resolutionAdvocatesOn(), asOf),
        route == null || route.decidedOn().isAfter(asOf) ? null : route,
        known(all.adoptionApplicationOn(), asOf),
        known(all.permanentOrderOn(), asOf));
  }

  private static TimelineFacts adjourned(
      TimelineFacts facts, HearingType type, LocalDate on, int days) {
    ChildCase child = facts.proceedings();
    if (child == null) {
      return facts;
    }
    LocalDate again = on.plusDays(days);
    List<Hearing> hearings = new ArrayList<>(child.hearings());
    hearings.add(
        new Hearing(
            type,
            on.minusDays(30),
            on,
            on,
            List.of(new Happened(on, HearingStatus.ADJOURNED_AND_RE_LISTED, DelayReason.EXPERT))));
    hearings.add(new Hearing(type, on, again, again, List.of()));
    return new TimelineFacts(
        facts.gatewayOn(),
        facts.preProceedings(),
        new ChildCase(
            child.care(),
            child.commencement(),
            child.extensions(),
            hearings,
            child.directions(),
            child.noCareOrderFrom(),
            child.disposedOn()),
        facts.gatekeptOn(),
        facts.managementAdvocatesOn(),
        facts.assessments(),
        facts.evidence(),
        facts.adoptionDecisionOn(),
        facts.placementApplicationOn(),
        facts.placementOrderOn(),
        facts.resolutionAdvocatesOn(),
        facts.route(),
        facts.adoptionApplicationOn(),
        facts.permanentOrderOn());
  }
}
