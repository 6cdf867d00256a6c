package uk.kith.matching.internal.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.order.ParentalConsent;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.court.engine.timeline.ChildRecord;
import uk.kith.court.engine.timeline.Steps;
import uk.kith.court.engine.timeline.TimelinePolicy;
import uk.kith.court.engine.timeline.Way;
import uk.kith.kernel.Birth;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.DueDate;
import uk.kith.matching.engine.adoption.AdoptionChain;
import uk.kith.matching.engine.adoption.Milestone;

/** R-COURT-33, R-ADOPT-13, R-COURT-37: the steps of matching on the line that the court tells. */
class AdoptionTimelineStepsTest {

  @Test
  void a01WithoutAnOrderNobodyIsPlacedHoweverFarTheMatchIs() {
    Map<Milestone, LocalDate> matched = Map.of(Milestone.MATCHED, day("2014-09-01"));
    assertEquals("PLACEMENT_APPLICATION 2014-06-02", next(matched, null, "2014-09-30"));
    assertEquals("PLACED_FOR_ADOPTION", next(matched, "2014-09-15", "2014-09-30"));
  }

  @Test
  void a02UnderTheOrderAFamilyIsLinkedFirst() {
    assertEquals("LINKED", next(Map.of(), "2014-09-15", "2014-09-30"));
  }

  /** Placed on Monday 4 August 2014: ten weeks are over on Monday 13 October. */
  @Test
  void a03TheAdoptersApplyAfterTenWeeksAtHomeAndNotBefore() {
    Map<Milestone, LocalDate> placed = Map.of(Milestone.PLACED, day("2014-08-04"));
    assertEquals("HOME_WITH_ADOPTERS 2014-10-13", next(placed, "2014-07-14", "2014-10-12"));
    assertEquals("ADOPTION_APPLICATION", next(placed, "2014-07-14", "2014-10-13"));
  }

  /** Of a family whose placement was disrupted the application says nothing any more. */
  @Test
  void a07AnApplicationRecordedInFamilyFindingIsDone() {
    Map<Milestone, LocalDate> applied =
        Map.of(Milestone.PLACED, day("2014-04-07"), Milestone.ADOPTION_APPLIED, day("2014-06-27"));
    assertEquals("ADOPTION_ORDER", next(applied, "2014-03-10", "2014-09-30"));
    assertEquals("ADOPTION_APPLICATION", next(applied, "2014-03-10", "2014-06-26"));
    Map<Milestone, LocalDate> disrupted = new EnumMap<>(applied);
    disrupted.put(Milestone.DISRUPTED, day("2014-09-22"));
    assertEquals("LINKED", next(disrupted, "2014-03-10", "2014-09-30"));
  }

  /** ACA 2002 s19: the parents consented, and no court is asked. */
  @Test
  void a04WithConsentNoOrderIsWaitedFor() {
    Map<Milestone, LocalDate> consented =
        Map.of(Milestone.CONSENTED, day("2014-09-01"), Milestone.MATCHED, day("2014-09-08"));
    assertEquals("PLACED_FOR_ADOPTION", next(consented, null, "2014-09-30"));
  }

  /** R-ADOPT-28: the next family is found anew. */
  @Test
  void a05AfterADisruptionTheWayGoesOnWithAnotherFamily() {
    Map<Milestone, LocalDate> disrupted =
        Map.of(
            Milestone.MATCHED, day("2014-05-01"),
            Milestone.PLACED, day("2014-05-12"),
            Milestone.DISRUPTED, day("2014-09-22"));
    assertEquals("HOME_WITH_ADOPTERS 2014-07-21", next(disrupted, "2014-04-14", "2014-07-20"));
    assertEquals("LINKED", next(disrupted, "2014-04-14", "2014-09-30"));
  }

  @Test
  void a06TheStepThatStandsInForTheseIsGone() {
    String all =
        way(null, "2014-09-30")
            .timeline(steps(Map.of(), "2014-09-30"), day("2014-09-30"))
            .steps()
            .stream()
            .map(each -> each.step().code())
            .collect(Collectors.joining(", "));
    assertFalse(all.contains("FAMILY_FINDING"), all);
    assertEquals(
        "ADOPTION_DECISION, PLACEMENT_APPLICATION, PLACEMENT_ORDER, LINKED, MATCHED,"
            + " PLACED_FOR_ADOPTION, HOME_WITH_ADOPTERS, ADOPTION_APPLICATION, ADOPTION_ORDER",
        all);
  }

  /** Whoever may know of adopters reads the same earliest day as who may not, while none stands. */
  @Test
  void a09WithoutAnOrderTheEarliestDayIsThatOfTheCourtsOwnLine() {
    Way way =
        way(null, "2014-09-30").withPlacement(false, null, ParentalConsent.NONE, day("2014-09-30"));
    Optional<DueDate> own = way.timeline(Steps.NONE, day("2014-09-30")).earliest("ADOPTION_ORDER");
    assertTrue(own.isPresent());
    assertEquals(
        own,
        way(null, "2014-09-30")
            .withPlacement(true, null, ParentalConsent.NONE, day("2014-09-30"))
            .timeline(steps(Map.of(), "2014-09-30"), day("2014-09-30"))
            .earliest("ADOPTION_ORDER"));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static Steps steps(Map<Milestone, LocalDate> days, String asOf) {
    AdoptionChain chain =
        new AdoptionChain(
            Birth.on(day("2011-05-20")),
            days,
            List.of(),
            false,
            null,
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            new ParentalConsent(
                null,
                Stream.ofNullable(days.get(Milestone.CONSENTED)).map(DateRange::from).toList(),
                List.of(),
                List.of()),
            null);
    return AdoptionTimelineSteps.steps(chain, LawToConfirm.USUAL, day(asOf));
  }

  /** Decided on 16 May 2014, the placement order as said. */
  private static Way way(@Nullable String ordered, String asOf) {
    ChildRecord record =
        new ChildRecord(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(day("2014-05-16")),
            List.of(),
            List.of(),
            List.of(),
            true,
            true,
            ordered != null,
            ordered == null ? null : day(ordered),
            null);
    return Way.of(record, CourtPolicy.USUAL, TimelinePolicy.USUAL, day(asOf));
  }

  private static String next(
      Map<Milestone, LocalDate> days, @Nullable String ordered, String asOf) {
    Way way = way(ordered, asOf);
    return way.next(way.timeline(steps(days, asOf), day(asOf)))
        .map(n -> n.step().code() + (n.by() == null ? "" : " " + n.by().date()))
        .orElse("nothing");
  }
}
