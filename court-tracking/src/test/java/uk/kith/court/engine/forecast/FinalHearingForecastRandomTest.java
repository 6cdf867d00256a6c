package uk.kith.court.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.Extension;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.Hearing.Happened;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.kernel.Seeds;

/** What holds of planning estimates whatever the histories. */
class FinalHearingForecastRandomTest {

  private static final LocalDate FIRST = LocalDate.of(2012, 9, 1);

  @Test
  void quantilesAreOrderedAndNeverBeforeTheDay() {
    Seeds.forEach(
        12,
        random -> {
          List<CaseHistory> histories = histories(random);
          LocalDate asOf = asOf(random);
          for (FinalHearingEstimate estimate : estimates(histories, histories, asOf)) {
            assertFalse(estimate.p10().isBefore(asOf), estimate::toString);
            assertFalse(estimate.p50().isBefore(estimate.p10()), estimate::toString);
            assertFalse(estimate.p90().isBefore(estimate.p50()), estimate::toString);
          }
        });
  }

  @Test
  void whatHappenedLaterChangesNothing() {
    Seeds.forEach(
        12,
        random -> {
          List<CaseHistory> histories = histories(random);
          LocalDate asOf = asOf(random);
          List<CaseHistory> known =
              histories.stream()
                  .filter(history -> !history.begunOn().isAfter(asOf))
                  .map(history -> known(history, asOf))
                  .toList();

          assertEquals(estimates(histories, histories, asOf), estimates(known, known, asOf));
        });
  }

  @Test
  void orderNeverMatters() {
    Seeds.forEach(
        12,
        random -> {
          List<CaseHistory> histories = histories(random);
          LocalDate asOf = asOf(random);
          List<CaseHistory> shuffled = new ArrayList<>();
          histories.forEach(history -> shuffled.add(shuffled(history, random)));
          Collections.shuffle(shuffled, random);

          assertEquals(estimates(histories, histories, asOf), estimates(shuffled, histories, asOf));
          assertEquals(estimates(histories, shuffled, asOf), estimates(shuffled, shuffled, asOf));
        });
  }

  @Test
  void anAdjournmentMoreNeverBringsADayForward() {
    Seeds.forEach(
        24,
        random -> {
          List<CaseHistory> histories = histories(random);
          LocalDate asOf = asOf(random);
          FinalHearingForecast forecast =
              FinalHearingForecast.of(histories, asOf, ForecastParameters.DEFAULT);
          for (CaseHistory history : histories) {
            Situation before = history.findSituationOn(asOf).orElse(null);
            if (before != null) {
              CaseHistory adjourned = adjourned(known(history, asOf), asOf, random);
              Situation after = adjourned.findSituationOn(asOf).orElseThrow();

              assertEquals(before.adjournments() + 1, after.adjournments());
              assertNotEarlier(forecast.estimate(before), forecast.estimate(after));
            }
          }
        });
  }

  @Test
  void aCaseThatHasJustBegunMovesNobody() {
    Seeds.forEach(
        12,
        random -> {
          List<CaseHistory> histories = histories(random);
          LocalDate asOf = asOf(random);
          List<CaseHistory> more = new ArrayList<>(histories);
          more.add(Cases.issued(asOf.minusDays(random.nextInt(7))).at("Sheffield").open());

          assertEquals(estimates(histories, histories, asOf), estimates(more, histories, asOf));
        });
  }

  private static void assertNotEarlier(FinalHearingEstimate before, FinalHearingEstimate after) {
    assertTrue(
        !after.p10().isBefore(before.p10())
            && !after.p50().isBefore(before.p50())
            && !after.p90().isBefore(before.p90()),
        () -> before + " became " + after);
  }

  /** The standing final hearing put off to a later day or to none; else some other hearing. */
  private static CaseHistory adjourned(CaseHistory history, LocalDate asOf, Random random) {
    List<Hearing> hearings = new ArrayList<>(history.hearings());
    Hearing standing = null;
    for (Hearing hearing : hearings) {
      if (hearing.type() == HearingType.FINAL && hearing.moves().isEmpty()) {
        standing = hearing;
      }
    }
    Happened move = Cases.adjourned(asOf, random.nextBoolean());
    if (standing == null || random.nextInt(4) == 0) {
      hearings.add(new Hearing(HearingType.OTHER, asOf, asOf, asOf, List.of(move)));
    } else {
      hearings.set(hearings.lastIndexOf(standing), Cases.with(standing, move));
      if (random.nextInt(4) > 0) {
        LocalDate from = standing.lastDay().isBefore(asOf) ? asOf : standing.lastDay();
        LocalDate day = from.plusDays(1 + random.nextInt(random.nextBoolean() ? 7 : 120));
        hearings.add(new Hearing(HearingType.FINAL, asOf, day, day, List.of()));
      }
    }
    return new CaseHistory(
        history.court(), history.begunOn(), hearings, history.extensions(), null);
  }

  /** What was known of an issued case on a day, and nothing else. */
  private static CaseHistory known(CaseHistory history, LocalDate day) {
    List<Hearing> hearings =
        history.hearings().stream()
            .filter(hearing -> !hearing.listedOn().isAfter(day))
            .map(hearing -> hearing.asOf(day))
            .toList();
    List<Extension> extensions =
        history.extensions().stream()
            .filter(extension -> !extension.grantedOn().isAfter(day))
            .toList();
    return new CaseHistory(
        history.court(),
        history.begunOn(),
        hearings,
        extensions,
        history.isConcludedBy(day) ? history.disposedOn() : null);
  }

  private static CaseHistory shuffled(CaseHistory history, Random random) {
    List<Hearing> hearings = new ArrayList<>(history.hearings());
    List<Extension> extensions = new ArrayList<>(history.extensions());
    Collections.shuffle(hearings, random);
    Collections.shuffle(extensions, random);
    @Nullable LocalDate disposedOn = history.disposedOn();
    return new CaseHistory(history.court(), history.begunOn(), hearings, extensions, disposedOn);
  }

  private static List<FinalHearingEstimate> estimates(
      List<CaseHistory> learnt, List<CaseHistory> asked, LocalDate asOf) {
    FinalHearingForecast forecast =
        FinalHearingForecast.of(learnt, asOf, ForecastParameters.DEFAULT);
    return asked.stream()
        .flatMap(history -> history.findSituationOn(asOf).stream())
        .map(forecast::estimate)
        .toList();
  }

  private static List<CaseHistory> histories(Random random) {
    return InventedProceedings.over(random.nextInt(), FIRST, 3, 1 + random.nextInt(150));
  }

  private static LocalDate asOf(Random random) {
    return FIRST.plusDays(60 + random.nextInt(3 * 365));
  }
}
