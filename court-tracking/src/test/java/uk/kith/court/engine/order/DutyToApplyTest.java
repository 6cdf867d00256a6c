package uk.kith.court.engine.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.order.DutyToApply.Application;
import uk.kith.court.engine.order.PlacementOrder.Revocation;
import uk.kith.court.engine.order.PlacementOrder.Turn;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.Route;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;

/** When the authority must apply for a placement order: R-COURT-32. */
class DutyToApplyTest {

  private static final LocalDate TODAY = day("2014-09-30");

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Application applied(String on, @Nullable String ended, boolean failed) {
    return new Application(day(on), ended == null ? null : day(ended), failed);
  }

  private static Application pending(String on) {
    return applied(on, null, false);
  }

  private static Application refused(String on, String ended) {
    return applied(on, ended, true);
  }

  /** Decided on 2 June 2014. */
  private static DutyToApply duty(Application... applications) {
    return new DutyToApply(day("2014-06-02"), List.of(applications));
  }

  private static boolean waits(List<PlacementOrder> orders, Application... applications) {
    return duty(applications).waits(orders, TODAY);
  }

  private static PlacementOrder order(String madeOn, @Nullable String revoked) {
    return new PlacementOrder(
        day(madeOn),
        List.of(),
        revoked == null ? List.of() : List.of(new Revocation(day("2013-03-04"), day(revoked))),
        null,
        ComingOfAge.UNKNOWN);
  }

  private static String text(List<Finding> findings) {
    assertEquals(1, findings.size());
    assertEquals(RuleId.of("R-COURT-32"), findings.get(0).rule());
    return findings.get(0).text();
  }

  /** 10 working days from Monday 2 June 2014 end on Monday the 16th. */
  @Test
  void asksForTheApplicationForAnOrder() {
    assertEquals(List.of(), duty().findings(true, 10, day("2014-06-16")));
    assertTrue(
        text(duty().findings(true, 10, day("2014-06-17"))).contains("by 16 June 2014, and none"));
    assertEquals(List.of(), duty().findings(false, 10, TODAY));
    assertEquals(List.of(), duty(pending("2014-06-12")).findings(true, 10, TODAY));
  }

  @Test
  void aDecisionWaitsForAnApplicationWhateverWasBefore() {
    assertTrue(waits(List.of()));
    assertTrue(waits(List.of(order("2012-05-14", "2013-05-13"))), "revoked before the decision");
    assertFalse(waits(List.of(order("2012-05-14", null))), "in force");
    assertFalse(waits(List.of(order("2012-05-14", "2013-05-13"), order("2014-07-01", null))));
    assertFalse(waits(List.of(order("2014-06-02", null))));
    assertTrue(waits(List.of(), refused("2013-02-04", "2013-06-03")), "refused before");
    assertFalse(waits(List.of(), pending("2013-02-04")), "pending");
    assertFalse(waits(List.of(), pending("2014-06-02")));
    assertTrue(waits(List.of(), pending("2014-10-01")), "to come");
    assertFalse(waits(List.of(), applied("2014-06-12", "2014-08-01", false)), "not known how");
  }

  @Test
  void anApplicationRefusedBeforeTheDecisionDoesNotSilenceIt() {
    DutyToApply again = duty(refused("2013-02-04", "2013-06-03"));
    assertEquals(List.of(), again.findings(true, 10, day("2014-06-16")));
    assertTrue(text(again.findings(true, 10, day("2014-06-17"))).contains("by 16 June 2014"));
  }

  /** Refused on Friday 1 August 2014: 10 working days end on Friday the 15th. */
  @Test
  void onceAnApplicationSinceTheDecisionFailedTheDutyStandsAgain() {
    DutyToApply again = duty(refused("2014-06-12", "2014-08-01"));
    assertFalse(again.waits(List.of(), day("2014-07-31")));
    assertTrue(again.waits(List.of(), day("2014-08-01")));
    assertEquals(day("2014-06-16"), again.by(10, day("2014-07-31")));
    assertEquals(day("2014-08-15"), again.by(10, TODAY));
    assertEquals(List.of(), again.findings(true, 10, day("2014-08-15")));
    assertEquals(
        "It was decided on 2 June 2014 that the child ought to be placed for adoption; the"
            + " application of 12 June 2014 for a placement order ended on 1 August 2014 without"
            + " one. Another was to be made by 15 August 2014, unless adoption is no longer the"
            + " plan.",
        text(again.findings(true, 10, TODAY)));
    assertEquals(
        "It was decided on 2 June 2014 that the child ought to be placed for adoption; an"
            + " application for a placement order was refused on 1 August 2014. Another was to be"
            + " made by 15 August 2014, unless adoption is no longer the plan.",
        text(duty(refused("2014-08-01", "2014-08-01")).findings(true, 10, TODAY)),
        "of which only the refusal is recorded");
    DutyToApply third = duty(refused("2014-06-12", "2014-08-01"), pending("2014-08-11"));
    assertFalse(third.waits(List.of(), TODAY));
    assertEquals(List.of(), third.findings(true, 10, TODAY));
  }

  /** Pending when adoption was decided anew, and refused since. */
  @Test
  void theOneThatWasPendingAtTheDecisionCountsUntilItFails() {
    DutyToApply before = duty(refused("2014-05-12", "2014-08-01"));
    assertFalse(before.waits(List.of(), day("2014-07-31")));
    assertTrue(before.waits(List.of(), TODAY));
    assertEquals(Optional.of(day("2014-05-12")), before.failed(TODAY).map(Application::on));
    assertEquals(day("2014-08-15"), before.by(10, TODAY));
  }

  @Test
  void whoLookedAtThePlanAgainNeedNotApply() {
    PermanencePlan fostering =
        new PermanencePlan(day("2014-08-20"), Route.LONG_TERM_FOSTERING, false, null);
    DutyToApply again = duty(refused("2014-06-12", "2014-08-01"));
    assertFalse(again.isLookedAtAgain(List.of(), List.of(), TODAY));
    assertTrue(again.isLookedAtAgain(List.of(fostering), List.of(), TODAY));
    assertFalse(again.isLookedAtAgain(List.of(fostering), List.of(), day("2014-08-19")));
    assertTrue(again.isLookedAtAgain(List.of(), List.of(new Turn(day("2014-08-20"), true)), TODAY));
    assertFalse(
        duty().isLookedAtAgain(List.of(fostering), List.of(), TODAY),
        "while none was made the decision stands until it is reversed");
  }
}
