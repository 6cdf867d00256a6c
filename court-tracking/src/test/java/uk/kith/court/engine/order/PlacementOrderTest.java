package uk.kith.court.engine.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.Laws;
import uk.kith.court.engine.order.PlacementOrder.End;
import uk.kith.court.engine.order.PlacementOrder.Ending;
import uk.kith.court.engine.order.PlacementOrder.Revocation;
import uk.kith.court.engine.order.PlacementOrder.Turn;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.Route;
import uk.kith.kernel.DatedFigure;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.LegalSpell;

/** R-COURT-33 to -37. */
class PlacementOrderTest {

  private static final LocalDate MADE = day("2013-11-04");
  private static final LocalDate TODAY = day("2014-09-30");

  private static final ComingOfAge BORN = new ComingOfAge(day("2009-03-01"), Unions.NONE);

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static PermanencePlan plan(String on, Route route) {
    return new PermanencePlan(day(on), route, false, null);
  }

  private static PlacementOrder order(List<Revocation> revocations, PermanencePlan... plans) {
    return new PlacementOrder(MADE, List.of(plans), revocations, null, BORN);
  }

  /** R-COURT-33: from 4 November 2013 to 30 September 2014 are 330 days. */
  @Test
  void isInForceUntilSomethingEndsIt() {
    PlacementOrder order = order(List.of());
    assertEquals(Optional.empty(), order.end(TODAY));
    assertEquals(330, order.daysOpen(TODAY));
    assertEquals(
        Optional.of(new End(day("2027-03-01"), Ending.EIGHTEEN)), order.end(day("2027-03-01")));
    assertEquals(Optional.empty(), order.end(day("2027-02-28")));
    PlacementOrder adopted =
        new PlacementOrder(MADE, List.of(), List.of(), day("2014-06-02"), ComingOfAge.UNKNOWN);
    assertEquals(Optional.of(new End(day("2014-06-02"), Ending.CARE_ENDED)), adopted.end(TODAY));
    assertEquals(210, adopted.daysOpen(TODAY));
    PlacementOrder again =
        new PlacementOrder(MADE, List.of(), List.of(), day("2013-05-01"), ComingOfAge.UNKNOWN);
    assertEquals(Optional.empty(), again.end(TODAY));
  }

  /** R-COURT-33: a marriage or a civil partnership ends it, whichever came first. */
  @Test
  void endsWithAMarriageOrCivilPartnership() {
    LocalDate made = day("2013-11-04");
    ComingOfAge married = new ComingOfAge(day("1997-05-10"), new Unions(day("2014-08-02"), null));
    ComingOfAge partnered =
        new ComingOfAge(day("1997-05-10"), new Unions(day("2014-08-02"), day("2014-07-19")));
    for (ComingOfAge each : List.of(married, partnered)) {
      LocalDate on = each == married ? day("2014-08-02") : day("2014-07-19");
      PlacementOrder order = new PlacementOrder(made, List.of(), List.of(), null, each);
      assertEquals(Optional.empty(), order.end(on.minusDays(1)));
      assertEquals(Optional.of(new End(on, Ending.UNITED)), order.end(TODAY));
      assertFalse(order.isToBeRevoked(TODAY));
    }
  }

  /** R-COURT-37: the weeks are those of the configuration. */
  @Test
  void weeksBeforeAnAdoptionApplicationAreConfigured() {
    LawToConfirm twelve = Laws.with("adoptionHomeWeeks", 12);
    assertEquals(day("2014-09-23"), PlacementOrder.earliestApplication(day("2014-07-01"), twelve));
  }

  /** R-DATE-09: by the law of the day on which the child was placed. */
  @Test
  void weeksBeforeAnAdoptionApplicationAreThoseOfTheDayOfPlacing() {
    LawToConfirm changed =
        Laws.with("adoptionHomeWeeks", DatedFigure.parse("10, 12 from 2014-07-01"));
    assertEquals(day("2014-09-08"), PlacementOrder.earliestApplication(day("2014-06-30"), changed));
    assertEquals(day("2014-09-23"), PlacementOrder.earliestApplication(day("2014-07-01"), changed));
  }

  private static boolean stillTells(String careBegan, LegalSpell... spells) {
    return PlacementOrder.stillTells(MADE, day(careBegan), List.of(spells));
  }

  /** R-COURT-33: what nobody recorded here is told until care or the legal status is another. */
  @Test
  void anOrderThatIsOnlyToldTellsOfThePresentCareAlone() {
    LegalSpell care = new LegalSpell("C2", day("2013-06-03"), null);
    assertTrue(stillTells("2013-01-07", care), "the care order of before");
    assertTrue(stillTells("2013-11-04"), "care began with it");
    assertTrue(PlacementOrder.stillTells(MADE, null, List.of()));
    assertFalse(stillTells("2013-11-05"), "left care and came back");
    LegalSpell order = new LegalSpell("E1", day("2013-11-05"), day("2014-05-01"));
    assertTrue(stillTells("2013-01-07", care, order), "recorded a day later");
    assertFalse(stillTells("2013-01-07", order, new LegalSpell("C2", day("2014-05-02"), null)));
    assertFalse(stillTells("2013-01-07", new LegalSpell("C2", day("2013-11-05"), null)));
    assertTrue(stillTells("2013-01-07", new LegalSpell("C2", MADE, null)), "of the same day");
  }

  /** R-COURT-33: the application alone ends nothing, nor one that the court refused. */
  @Test
  void isRevokedByTheCourtAlone() {
    assertEquals(
        Optional.empty(), order(List.of(new Revocation(day("2014-07-01"), null))).end(TODAY));
    PlacementOrder revoked =
        order(
            List.of(new Revocation(day("2014-07-01"), day("2014-09-01"))),
            plan("2014-06-02", Route.LONG_TERM_FOSTERING));
    assertEquals(Optional.of(new End(day("2014-09-01"), Ending.REVOKED)), revoked.end(TODAY));
    assertEquals(Optional.empty(), revoked.end(day("2014-08-31")));
    assertEquals(Optional.of(29L), revoked.daysToApply(TODAY));
    assertEquals(Optional.of(91L), revoked.daysToRevoke(TODAY));
    assertFalse(revoked.isToBeRevoked(TODAY));
    assertTrue(revoked.isToBeRevoked(day("2014-08-31")));
  }

  /** R-COURT-35: a plan from before the order, and one that turns back, ask for no revocation. */
  @Test
  void isToBeRevokedWhileThePlanPutsAnotherRouteFirst() {
    assertFalse(order(List.of(), plan("2013-05-01", Route.RETURN_HOME)).isToBeRevoked(TODAY));
    PlacementOrder turned =
        order(
            List.of(),
            plan("2013-12-02", Route.ADOPTION),
            plan("2014-08-04", Route.LONG_TERM_FOSTERING),
            plan("2014-09-01", Route.SPECIAL_GUARDIANSHIP));
    assertEquals(Optional.of(day("2014-08-04")), turned.turnedAway(TODAY));
    assertFalse(turned.isToBeRevoked(day("2014-08-03")));
    PlacementOrder back =
        order(
            List.of(),
            plan("2014-08-04", Route.LONG_TERM_FOSTERING),
            plan("2014-09-01", Route.ADOPTION));
    assertFalse(back.isToBeRevoked(TODAY));
    assertTrue(back.isToBeRevoked(day("2014-08-31")));
  }

  /** R-COURT-35: a decision reversed, or adoption ruled out, turns it away as another plan does. */
  @Test
  void isToBeRevokedOnceTheDecisionIsReversedOrAdoptionRuledOut() {
    PlacementOrder reversed =
        new PlacementOrder(
            MADE,
            List.of(plan("2013-12-02", Route.ADOPTION)),
            List.of(new Turn(day("2014-08-04"), true), new Turn(day("2013-05-01"), true)),
            List.of(),
            null,
            BORN);
    assertEquals(Optional.of(day("2014-08-04")), reversed.turnedAway(TODAY));
    assertTrue(reversed.isToBeRevoked(TODAY));
    assertFalse(reversed.isToBeRevoked(day("2014-08-03")));
    PlacementOrder again =
        new PlacementOrder(
            MADE,
            List.of(),
            List.of(new Turn(day("2014-08-04"), true), new Turn(day("2014-09-01"), false)),
            List.of(),
            null,
            BORN);
    assertFalse(again.isToBeRevoked(TODAY), "adoption is decided again");
  }

  /**
   * R-COURT-35: 20 working days from Monday 4 August 2014, without the bank holiday of the 25th,
   * end on Tuesday 2 September.
   */
  @Test
  void asksForTheApplicationToRevoke() {
    PlacementOrder turned = order(List.of(), plan("2014-08-04", Route.LONG_TERM_FOSTERING));
    assertEquals(List.of(), turned.findings(20, day("2014-09-02")));
    assertEquals(Optional.of(day("2014-09-02")), turned.revokeBy(20, day("2014-08-04")));
    assertEquals(Optional.empty(), turned.revokeBy(20, day("2014-08-03")), "adoption is the plan");
    List<Finding> late = turned.findings(20, day("2014-09-03"));
    assertEquals(RuleId.of("R-COURT-35"), late.get(0).rule());
    assertTrue(late.get(0).text().contains("by 2 September 2014"), late.get(0).text());
    assertEquals(
        List.of(),
        order(
                List.of(new Revocation(day("2014-09-03"), null)),
                plan("2014-08-04", Route.LONG_TERM_FOSTERING))
            .findings(20, day("2014-09-03")));
    assertEquals(
        Optional.empty(),
        order(
                List.of(new Revocation(day("2014-08-11"), null)),
                plan("2014-08-04", Route.LONG_TERM_FOSTERING))
            .revokeBy(20, day("2014-08-11")),
        "applied for");
  }

  private static PlacementOrder turned(Revocation... revocations) {
    return new PlacementOrder(
        day("2013-01-07"),
        List.of(plan("2014-06-02", Route.LONG_TERM_FOSTERING)),
        List.of(revocations),
        null,
        BORN);
  }

  private static Revocation failed(String on, String failed) {
    return new Revocation(day(on), null, day(failed));
  }

  /** R-COURT-35: 20 working days from Monday 2 June 2014 end on Monday the 30th. */
  @Test
  void anApplicationToRevokeThatFailedIsNone() {
    PlacementOrder before = turned(failed("2013-09-02", "2013-12-02"));
    assertEquals(Optional.empty(), before.daysToApply(TODAY));
    assertEquals(List.of(), before.findings(20, day("2014-06-30")));
    String text = before.findings(20, TODAY).get(0).text();
    assertTrue(text.contains("by 30 June 2014, and none is recorded"), text);
    PlacementOrder since = turned(failed("2014-06-09", "2014-09-01"));
    assertEquals(List.of(), since.findings(20, day("2014-08-31")));
    assertTrue(since.findings(20, TODAY).get(0).text().contains("of 9 June 2014"), "names the one");
    assertEquals(
        List.of(), turned(failed("2013-09-02", "2014-10-01")).findings(20, TODAY), "still pending");
    PlacementOrder again =
        turned(failed("2013-09-02", "2013-12-02"), new Revocation(day("2014-06-12"), null));
    assertEquals(List.of(), again.findings(20, TODAY));
    assertEquals(Optional.of(10L), again.daysToApply(TODAY));
  }

  /** R-COURT-34, R-COURT-36, R-COURT-37: 70 days from 1 July 2014 end on 9 September. */
  @Test
  void aChildWhoIsPlacedCannotBeTakenOutOfItByLeave() {
    assertTrue(order(List.of()).isRevocableByLeave(false, TODAY));
    assertFalse(order(List.of()).isRevocableByLeave(true, TODAY));
    assertTrue(order(List.of()).isOpposableByLeave(true, TODAY));
    assertFalse(order(List.of()).isOpposableByLeave(false, TODAY));
    assertEquals(
        day("2014-09-09"),
        PlacementOrder.earliestApplication(day("2014-07-01"), LawToConfirm.USUAL));
  }
}
