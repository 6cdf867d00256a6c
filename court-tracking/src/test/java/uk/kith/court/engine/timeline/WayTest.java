package uk.kith.court.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.court.engine.timeline.WayRecords.CASE;
import static uk.kith.court.engine.timeline.WayRecords.day;
import static uk.kith.court.engine.timeline.WayRecords.done;
import static uk.kith.court.engine.timeline.WayRecords.issued;
import static uk.kith.court.engine.timeline.WayRecords.next;
import static uk.kith.court.engine.timeline.WayRecords.on;
import static uk.kith.court.engine.timeline.WayRecords.stepped;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.engine.direction.Direction.Filed;
import uk.kith.court.engine.direction.Direction.Varied;
import uk.kith.court.engine.direction.Purpose;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.standing.ChildCase;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.court.engine.timeline.ChildRecord.Directed;
import uk.kith.court.engine.timeline.ChildRecord.InCourt;
import uk.kith.court.engine.timeline.ChildRecord.Order;
import uk.kith.court.engine.timeline.ChildRecord.Planned;
import uk.kith.court.engine.timeline.WayRecords.Said;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.ProceedingsId;

/** What of a child's record belongs to the way of a day; worked by hand. */
class WayTest {

  @Test
  void a01NobodyIsSentToCourtForWantOfARecord() {
    Way way = on("2014-09-30", Said.NOTHING);
    assertTrue(way.steps().steps().isEmpty());
    assertNull(way.target());
  }

  @Test
  void a02TheGatewayBeforeTheApplicationBelongsToIt() {
    Said said = Said.NOTHING.gateway("2014-08-01").courts(issued("2014-09-01", null));
    assertEquals("GATEWAY 2014-08-01, ISSUE 2014-09-01", done("2014-09-30", said));
    assertEquals("PERMANENT_ORDER", on("2014-09-30", said).target());
    assertEquals(CASE, on("2014-09-30", said).proceedings());
    assertNull(on("2014-08-31", said).proceedings());
  }

  @Test
  void a03PreProceedingsThatWereSteppedDownLeadNowhere() {
    Said said = Said.NOTHING.gateway("2014-03-03").before(stepped("2014-03-03", "2014-07-01"));
    assertEquals("SUBMISSION", on("2014-06-30", said).steps().steps().get(6).code());
    assertTrue(on("2014-07-01", said).steps().steps().isEmpty());
  }

  @Test
  void a04ADecisionSinceTheStepDownBeginsAnotherWay() {
    Said said =
        Said.NOTHING
            .gateway("2014-03-03", "2014-08-20")
            .before(stepped("2014-03-03", "2014-07-01"));
    assertEquals("GATEWAY 2014-08-20", done("2014-08-20", said));
    assertEquals("SUBMISSION ?", next("2014-08-20", said), "no rule sets a day");
  }

  @Test
  void a05ProceedingsThatEndedGiveWayToWhatBeginsLater() {
    Said ended = Said.NOTHING.courts(issued("2013-01-07", "2013-06-28"));
    Said again = ended.before(stepped("2014-09-01", null));
    assertEquals("ISSUE 2013-01-07, FINAL_ORDER 2013-06-28", done("2014-09-30", ended));
    assertEquals("PRE_PROCEEDINGS 2014-09-01", done("2014-09-30", again));
    assertEquals(done("2014-08-31", ended), done("2014-08-31", again), "as of before");
  }

  @Test
  void a06WhoWentHomeAtTheEndOfTheCaseWaitsForNoOrder() {
    Said ended = Said.NOTHING.courts(issued("2014-01-06", "2014-06-30"));
    assertEquals("PERMANENT_ORDER", on("2014-09-30", ended).target());
    Said home = ended.lookedAfter(false, false);
    assertEquals("FINAL_ORDER", on("2014-09-30", home).target());
    assertEquals("nothing", next("2014-09-30", home));
  }

  @Test
  void a07ReportsAreDueAsTheCourtOrderedThatDay() {
    Direction report =
        new Direction(
            Assignee.LOCAL_AUTHORITY,
            day("2014-09-18"),
            new Due(day("2014-12-11"), null),
            List.of(new Varied(day("2014-11-10"), new Due(day("2015-01-05"), null))),
            new Filed(day("2015-01-07"), null),
            null);
    Direction taken =
        new Direction(
            Assignee.LOCAL_AUTHORITY,
            day("2014-09-18"),
            new Due(day("2014-10-20"), null),
            List.of(),
            null,
            day("2014-10-01"));
    Said said =
        Said.NOTHING.courts(
            issued(
                "2014-09-01",
                null,
                new Directed(Purpose.ASSESSMENT_REPORT, report, day("2014-09-24")),
                new Directed(Purpose.ASSESSMENT_REPORT, taken, null)));
    assertEquals("Assessment 1, report filed DUE 2014-12-11 73", report("2014-09-29", said));
    assertEquals("Assessment, report filed DUE 2015-01-05 42", report("2014-11-24", said));
    assertEquals("Assessment, report filed DONE 2015-01-05 2", report("2015-01-07", said));
    assertEquals("ISSUE 2014-09-01, ASSESSMENT 2014-09-24", done("2014-09-29", said));
  }

  private static String report(String day, Said said) {
    return on(day, said).timeline(Steps.NONE, day(day)).steps().stream()
        .filter(standing -> standing.step().code().equals("REPORT"))
        .map(
            standing ->
                standing.step().words()
                    + " "
                    + standing.status()
                    + " "
                    + Objects.requireNonNull(standing.step().due()).date()
                    + " "
                    + standing.days())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a08WhatTookEffectLaterChangesNoEarlierAnswer() {
    Said before = Said.NOTHING.gateway("2014-08-01").courts(issued("2014-09-01", null));
    Said later =
        before
            .gateway("2014-08-01", "2015-09-01")
            .courts(issued("2014-09-01", "2015-03-02"), issued("2015-10-05", null))
            .before(stepped("2015-06-01", "2015-08-03"))
            .plans(new Planned(day("2015-01-05"), PermanentRoute.Kind.ADOPTION))
            .orders(new Order(day("2015-03-02"), OrderForm.C32A));
    for (LocalDate day = day("2014-07-01"); day.isBefore(day("2015-01-05")); ) {
      assertEquals(
          Way.of(before.record(), CourtPolicy.USUAL, TimelinePolicy.USUAL, day)
              .timeline(Steps.NONE, day)
              .steps(),
          Way.of(later.record(), CourtPolicy.USUAL, TimelinePolicy.USUAL, day)
              .timeline(Steps.NONE, day)
              .steps(),
          day.toString());
      day = day.plusDays(1);
    }
  }

  /** A family is being looked for before anything leads the child to court. */
  @Test
  void a09StepsThatOthersAddHaveTheirNextStepToo() {
    Steps more =
        new Steps(
            List.of(
                Step.of("LINK", "Link", null, Whose.FAMILY_FINDING).withDone(day("2014-09-01")),
                Step.of("MATCH", "Match", null, Whose.FAMILY_FINDING)
                    .withDue(new DueDate(day("2014-11-03"), false)),
                Step.of("PLACED", "Placed", null, Whose.FAMILY_FINDING)),
            List.of(
                Edge.of("LINK", "MATCH", Span.days(0)), Edge.of("MATCH", "PLACED", Span.days(0))));
    Way way = on("2014-09-30", Said.NOTHING);
    assertNull(way.target());
    assertEquals(
        "MATCH",
        way.next(way.timeline(more, day("2014-09-30"))).map(n -> n.step().code()).orElse("none"));
  }

  /** R-COURT-11: a care order of before is not the one that is asked for now. */
  @Test
  void a10WhoIsUnderACareOrderAndBeforeTheCourtAgainWaitsForTheCourt() {
    Said said = Said.NOTHING.courts(issued("2014-06-30", null)).lookedAfter(true, true);
    Said planned = said.plans(new Planned(day("2014-07-01"), PermanentRoute.Kind.CARE_ORDER));
    assertEquals("CASE_MANAGEMENT 2014-07-23", next("2014-09-30", planned));
    Said ended =
        Said.NOTHING
            .courts(issued("2014-06-30", "2014-09-29"))
            .lookedAfter(true, true)
            .plans(new Planned(day("2014-07-01"), PermanentRoute.Kind.CARE_ORDER));
    assertEquals("nothing", next("2014-09-30", ended));
  }

  private static Direction direction(Assignee to, String due) {
    return new Direction(to, day("2014-09-01"), new Due(day(due), null), List.of(), null, null);
  }

  private static String withDirections(String day, Direction... directions) {
    InCourt issued = issued("2014-09-01", null);
    ChildCase facts =
        new ChildCase(
            true,
            issued.facts().commencement(),
            List.of(),
            List.of(),
            List.of(directions),
            null,
            null);
    InCourt court = new InCourt(CASE, facts, day("2014-09-02"), null, List.of());
    Way way = on(day, Said.NOTHING.courts(court));
    return OtherDirections.next(
            List.of(court), way.next(way.timeline(Steps.NONE, day(day))).orElse(null), day(day))
        .map(
            n -> n.words() + ", " + n.whose().words() + " " + Objects.requireNonNull(n.by()).date())
        .orElse("nothing");
  }

  /** R-COURT-22: case management is due by 24 September; what is ordered for the 19th is before. */
  @Test
  void a11ADirectionThatIsNoStepOfTheWayIsNextWhereItIsDueFirst() {
    String guardian = "Meet a direction of the court, Cafcass 2014-09-19";
    assertEquals(guardian, withDirections("2014-09-10", direction(Assignee.CAFCASS, "2014-09-19")));
    assertEquals(
        guardian,
        withDirections("2014-09-22", direction(Assignee.CAFCASS, "2014-09-19")),
        "late, it comes before what is due");
    String listing = "Get the case management hearing listed, Authority's lawyer 2014-09-24";
    assertEquals(
        listing, withDirections("2014-09-10", direction(Assignee.LOCAL_AUTHORITY, "2014-10-02")));
    Direction filed =
        new Direction(
            Assignee.CAFCASS,
            day("2014-09-01"),
            new Due(day("2014-09-19"), null),
            List.of(),
            new Filed(day("2014-09-09"), null),
            null);
    assertEquals(listing, withDirections("2014-09-10", filed));
  }

  private static InCourt inCase(
      int id, String issued, @Nullable String disposed, FinalDecision how) {
    InCourt one = issued(issued, disposed);
    return new InCourt(
        new ProceedingsId(new UUID(0, id)),
        one.facts(),
        null,
        null,
        List.of(),
        disposed == null ? null : how);
  }

  /** R-COURT-38, R-COURT-01: the case that goes on tells the limit, not the one that came to it. */
  @Test
  void aCaseThatWasConsolidatedGoesOnInTheOther() {
    Said said =
        Said.NOTHING.courts(
            inCase(1, "2014-06-25", null, FinalDecision.OTHER),
            inCase(2, "2014-09-22", "2014-09-30", FinalDecision.CONSOLIDATED));
    assertEquals("ISSUE 2014-06-25", done("2014-09-30", said));
    assertEquals(new ProceedingsId(new UUID(0, 1)), on("2014-09-30", said).proceedings());
    Said first =
        Said.NOTHING.courts(
            inCase(1, "2014-06-25", "2014-09-30", FinalDecision.CONSOLIDATED),
            inCase(2, "2014-09-22", null, FinalDecision.OTHER));
    assertEquals(new ProceedingsId(new UUID(0, 2)), on("2014-10-01", first).proceedings());
  }

  /** R-COURT-38: an order alone does not end the application, whose hearings stay. */
  @Test
  void aFinalOrderWithoutTheEndLeavesTheCaseBeforeTheCourt() {
    Said said =
        Said.NOTHING
            .courts(issued("2014-04-25", null))
            .plans(new Planned(day("2014-07-01"), PermanentRoute.Kind.CARE_ORDER))
            .orders(new Order(day("2014-09-26"), OrderForm.C32A));
    assertNotEquals("nothing", next("2014-09-30", said));
  }

  /** R-COURT-38: nobody reads that an order was made. */
  @Test
  void anApplicationThatWasWithdrawnHadNoFinalOrder() {
    Said said = Said.NOTHING.courts(inCase(1, "2014-06-25", "2014-09-29", FinalDecision.WITHDRAWN));
    assertEquals(
        "Application withdrawn",
        on("2014-09-30", said).steps().steps().stream()
            .filter(step -> step.code().equals("FINAL_ORDER"))
            .map(Step::words)
            .findFirst()
            .orElse(""));
    assertEquals(
        "Final order",
        on("2014-09-28", said).steps().steps().stream()
            .filter(step -> step.code().equals("FINAL_ORDER"))
            .map(Step::words)
            .findFirst()
            .orElse(""));
  }

  /** R-COURT-01: a child who is in two open cases has the earlier limit. */
  @Test
  void ofTwoOpenCasesTheFirstTells() {
    Said said =
        Said.NOTHING.courts(
            inCase(1, "2014-07-11", null, FinalDecision.OTHER),
            inCase(2, "2014-09-29", null, FinalDecision.OTHER));
    assertEquals(new ProceedingsId(new UUID(0, 1)), on("2014-09-30", said).proceedings());
  }
}
