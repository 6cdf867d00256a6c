package uk.kith.court.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.court.engine.timeline.WayRecords.day;
import static uk.kith.court.engine.timeline.WayRecords.issued;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.order.DutyToApply.Application;
import uk.kith.court.engine.order.ParentalConsent;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.court.engine.timeline.ChildRecord.InCourt;
import uk.kith.kernel.DateRange;

/** R-COURT-32, R-COURT-33, R-COURT-37: from the decision for adoption to the application. */
class WayAdoptionTest {

  private static final InCourt ENDED = issued("2014-01-06", "2014-06-30");

  /** Decided on 15 September 2014, so that ten working days end on 29 September. */
  @Test
  void a01AChildUnderACareOrderWaitsForTheApplicationForAPlacementOrder() {
    assertEquals(
        "Application for a placement order, Authority's lawyer, 2014-09-29",
        next(child("2014-09-15", null, null, ENDED)));
    assertEquals(
        "Application for a placement order, Authority's lawyer, 2014-09-29",
        next(child("2014-09-15", null, null)),
        "whose case is not recorded here");
  }

  @Test
  void a02OnceItIsMadeTheOrderIsWaitedFor() {
    assertEquals(
        "Placement order, Court, null", next(child("2014-09-15", "2014-09-22", null, ENDED)));
    assertEquals("Placement order, Court, null", next(child("2014-09-15", "2014-09-22", null)));
  }

  /** R-COURT-32: refused on 1 September, so that ten working days end on the 15th. */
  @Test
  void a02bAnApplicationThatFailedIsToBeMadeAgain() {
    Application refused = new Application(day("2014-05-19"), day("2014-09-01"), true);
    ChildRecord again = applied("2014-05-12", List.of(refused), null, ENDED);
    assertEquals(
        "Another application for a placement order, or another plan: the last ended on 1 September"
            + " 2014 without an order, Authority's lawyer, 2014-09-15",
        next(again));
    ChildRecord third = applied("2014-05-12", List.of(refused, pending("2014-09-08")), null, ENDED);
    assertEquals("Placement order, Court, null", next(third));
    Application before = new Application(day("2014-05-19"), day("2014-08-01"), true);
    assertEquals(
        "Application for a placement order, Authority's lawyer, 2014-09-29",
        next(applied("2014-09-15", List.of(before), null, ENDED)),
        "decided anew");
  }

  /** Whoever may not know of adopters reads the same whatever came of the search. */
  @Test
  void a03UnderTheOrderAFamilyIsToBeFoundBeforeAnybodyAppliesToAdopt() {
    ChildRecord ordered = child("2014-05-12", "2014-05-19", "2014-06-30", ENDED);
    String finding = "Family finding, up to placement for adoption, Family finding, null";
    assertEquals(finding, next(ordered));
    assertEquals(finding, next(child(null, null, "2014-06-30")), "of a case not recorded here");
  }

  /** R-DATE-07: ten weeks are counted from the move, of which these steps do not tell. */
  @Test
  void a04WhenSomebodyMayApplyIsNotCountedFromTheOrder() {
    Way way = way(child("2014-05-12", "2014-05-19", "2014-09-15", ENDED));
    Timeline worked = way.timeline(Steps.NONE, AS_OF);
    assertEquals(Optional.empty(), worked.earliest("ADOPTION_APPLICATION"));
    assertEquals(Optional.empty(), worked.earliest("ADOPTION_ORDER"));
    Timeline told = way.timeline(matching(day("2014-09-22")), AS_OF);
    assertEquals(
        Optional.of(day("2014-12-01")),
        told.earliest("ADOPTION_APPLICATION").map(each -> each.date()));
  }

  @Test
  void a08WhoeverKnowsOfTheApplicationTellsItsDayWhereNoneIsRecordedHere() {
    Way way = way(child("2014-05-12", "2014-05-19", "2014-06-16", ENDED));
    Steps applied =
        matching(day("2014-06-23"))
            .plus(
                new Steps(
                    List.of(CourtStep.ADOPTION_APPLICATION.doneOn(day("2014-09-08"))), List.of()));
    Timeline worked = way.timeline(applied, AS_OF);
    assertEquals(
        Optional.of(day("2014-09-08")),
        worked.earliest("ADOPTION_APPLICATION").map(each -> each.date()));
    assertEquals("Adoption order", next(way, applied));
    Way elsewhere = way(child(null, null, null));
    assertTrue(
        elsewhere.timeline(applied, AS_OF).steps().stream()
            .noneMatch(each -> each.step().code().equals("ADOPTION_APPLICATION")),
        "a child who is not on the way to adoption");
  }

  @Test
  void a05WhoTellsHowTheFamilyIsFoundTellsItInsteadOfTheStepThatStandsInForThat() {
    Way way = way(child("2014-05-12", "2014-05-19", null, ENDED));
    Timeline worked = way.timeline(matching(null), AS_OF);
    assertTrue(
        worked.steps().stream().noneMatch(each -> each.step().code().equals("FAMILY_FINDING")));
    assertEquals("Placement order", next(way, matching(null)));
    Way ordered = way(child("2014-05-12", "2014-05-19", "2014-06-30", ENDED));
    assertEquals("Placed", next(ordered, matching(null)));
    assertEquals(
        "Application for an adoption order", next(ordered, matching(day("2014-07-14"))), "placed");
  }

  /** The order is made with the final order: until then the case goes its own way. */
  @Test
  void a06BeforeTheFinalHearingTheOrderWaitsForIt() {
    Way way = way(child("2014-09-15", "2014-09-22", null, issued("2014-09-01", null)));
    Timeline worked = way.timeline(Steps.NONE, AS_OF);
    assertEquals("Get the case management hearing listed", next(way, Steps.NONE));
    assertEquals(
        worked.earliest("FINAL_HEARING").orElseThrow(),
        worked.earliest("PLACEMENT_ORDER").orElseThrow());
  }

  /** Of a freeing order of old the legal status tells no day of a placement order. */
  @Test
  void a07AnOrderThatTheLegalStatusAloneTellsIsNotWaitedFor() {
    ChildRecord of = child("2014-05-12", null, null, ENDED);
    ChildRecord freed =
        new ChildRecord(
            of.gateway(),
            of.preProceedings(),
            of.proceedings(),
            of.placementApplications(),
            of.plans(),
            of.finalPlans(),
            of.guardianships(),
            of.orders(),
            of.adoptionDecisions(),
            of.adoptionApplications(),
            of.adopted(),
            of.statuses(),
            true,
            true,
            true,
            null,
            null);
    assertEquals("Family finding, up to placement for adoption", next(way(freed), Steps.NONE));
  }

  /** R-COURT-37: placed on 30 September at the earliest, and ten weeks are 70 days. */
  @Test
  void a08AChildWhoIsNotPlacedIsNotAppliedForBeforeTenWeeksFromToday() {
    ChildRecord ordered = child("2014-05-12", "2014-05-19", "2014-09-12", ENDED);
    Way way = way(ordered).withPlacement(true, null, ParentalConsent.NONE, AS_OF);
    assertEquals("2014-12-09", earliest(way, "ADOPTION_APPLICATION"));
    assertEquals("2015-03-03", earliest(way, "ADOPTION_ORDER"), "twelve weeks later");
    assertEquals("Family finding, up to placement for adoption", next(way, Steps.NONE));
  }

  /** R-COURT-37: moved on 22 September, so that 1 December is the day. */
  @Test
  void a09OfOneWhoIsPlacedTheTimeCountsFromTheMove() {
    ChildRecord ordered = child("2014-05-12", "2014-05-19", "2014-09-12", ENDED);
    Way way = way(ordered).withPlacement(true, day("2014-09-22"), ParentalConsent.NONE, AS_OF);
    assertEquals("2014-12-01", earliest(way, "ADOPTION_APPLICATION"));
    assertEquals("Application for an adoption order", next(way, Steps.NONE));
  }

  /** Of what the register tells of the move nothing reaches who may not know of it. */
  @Test
  void a10WhoMayNotKnowOfTheMoveIsToldNoDay() {
    ChildRecord ordered = child("2014-05-12", "2014-05-19", "2014-09-12", ENDED);
    Way way = way(ordered).withPlacement(false, null, ParentalConsent.NONE, AS_OF);
    assertEquals("none", earliest(way, "ADOPTION_APPLICATION"));
    assertEquals("none", earliest(way, "ADOPTION_ORDER"));
    assertEquals("Family finding, placement and time with the adopters", next(way, Steps.NONE));
    Timeline more = way.timeline(matching(null), AS_OF);
    assertTrue(
        more.steps().stream().noneMatch(each -> each.step().code().equals("PLACING_UNTOLD")));
  }

  /** Before an order nobody is placed by it: the final hearing of the case sets the day. */
  @Test
  void a11BeforeTheOrderEverybodyIsToldTheSameDay() {
    Way way = way(child("2014-09-15", "2014-09-22", null, issued("2014-09-01", null)));
    assertEquals("2015-02-25", earliest(way, "PLACEMENT_ORDER"));
    String tenWeeksLater = "2015-05-06";
    assertEquals(
        tenWeeksLater,
        earliest(
            way.withPlacement(true, null, ParentalConsent.NONE, AS_OF), "ADOPTION_APPLICATION"));
    assertEquals(
        tenWeeksLater,
        earliest(
            way.withPlacement(false, null, ParentalConsent.NONE, AS_OF), "ADOPTION_APPLICATION"));
  }

  /** R-ADOPT-13: consent lets the child be placed, so that no order is waited for. */
  @Test
  void a12WithConsentTheTimeCountsFromTheMoveWithoutAnOrder() {
    ChildRecord consented = child("2014-05-12", null, null);
    Way placed = way(consented).withPlacement(true, day("2014-09-22"), CONSENT, AS_OF);
    assertEquals("2014-12-01", earliest(placed, "ADOPTION_APPLICATION"));
    assertEquals("Application for an adoption order", next(placed, Steps.NONE));
    Way waits = way(consented).withPlacement(true, null, CONSENT, AS_OF);
    assertEquals("2014-12-09", earliest(waits, "ADOPTION_APPLICATION"));
    assertEquals("Family finding, up to placement for adoption", next(waits, Steps.NONE));
  }

  /** Whether the child moved nobody can read from a day that is told of it, or is not. */
  @Test
  void a13WhoMayNotKnowOfTheMoveIsToldNoDayOfAChildWithConsent() {
    ChildRecord consented = child("2014-05-12", null, null);
    Way way = way(consented).withPlacement(false, null, CONSENT, AS_OF);
    assertEquals("none", earliest(way, "ADOPTION_APPLICATION"));
    assertEquals("none", earliest(way, "ADOPTION_ORDER"));
    assertEquals("Family finding, placement and time with the adopters", next(way, Steps.NONE));
  }

  /** ACA 2002 s19(3): while a care application is pending, consent alone places nobody. */
  @Test
  void a14WhileACareApplicationIsPendingTheOrderIsWaitedForInSpiteOfConsent() {
    Way way = way(child("2014-09-15", "2014-09-22", null, issued("2014-09-01", null)));
    ParentalConsent stayed =
        new ParentalConsent(
            null, CONSENT.given(), List.of(DateRange.from(day("2014-09-01"))), List.of());
    assertEquals(
        "2015-05-06",
        earliest(way.withPlacement(true, null, stayed, AS_OF), "ADOPTION_APPLICATION"));
    assertEquals(
        "none",
        earliest(way.withPlacement(false, null, stayed, AS_OF), "ADOPTION_APPLICATION"),
        "it may have been placed before");
  }

  private static String earliest(Way way, String step) {
    return way.timeline(Steps.NONE, AS_OF)
        .earliest(step)
        .map(each -> each.date().toString())
        .orElse("none");
  }

  private static final ParentalConsent CONSENT =
      new ParentalConsent(null, List.of(DateRange.from(day("2014-09-15"))), List.of(), List.of());

  private static final LocalDate AS_OF = day("2014-09-30");

  private static ChildRecord child(
      @Nullable String decided,
      @Nullable String applied,
      @Nullable String ordered,
      InCourt... courts) {
    return applied(
        decided,
        Stream.ofNullable(applied).map(WayAdoptionTest::pending).toList(),
        ordered,
        courts);
  }

  private static ChildRecord applied(
      @Nullable String decided,
      List<Application> applied,
      @Nullable String ordered,
      InCourt... courts) {
    return new ChildRecord(
        List.of(),
        List.of(),
        List.of(courts),
        applied,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        days(decided),
        List.of(),
        List.of(),
        List.of(),
        true,
        true,
        ordered != null,
        ordered == null ? null : day(ordered),
        null);
  }

  private static Application pending(String on) {
    return new Application(day(on), null, false);
  }

  private static List<LocalDate> days(@Nullable String day) {
    return Stream.ofNullable(day).map(WayRecords::day).toList();
  }

  /** As the module on the right tells it. */
  private static Steps matching(@Nullable LocalDate placed) {
    return new Steps(
        List.of(Step.of("PLACED", "Placed", null, Whose.FAMILY_FINDING).withDone(placed)),
        List.of(
            Edge.of("PLACEMENT_ORDER", "PLACED", Span.days(0)),
            Edge.of("PLACED", "ADOPTION_APPLICATION", Span.weeks(10))));
  }

  private static Way way(ChildRecord child) {
    return Way.of(child, CourtPolicy.USUAL, TimelinePolicy.USUAL, AS_OF);
  }

  private static String next(Way way, Steps more) {
    return way.next(way.timeline(more, AS_OF)).map(NextStep::words).orElse("nothing");
  }

  private static String next(ChildRecord child) {
    Way way = way(child);
    return way.next(way.timeline(Steps.NONE, AS_OF))
        .map(
            each ->
                each.words()
                    + ", "
                    + each.step().whose().words()
                    + ", "
                    + (each.by() == null ? null : each.by().date()))
        .orElse("nothing");
  }
}
