package uk.kith.app.web.courtlists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.court.api.PlacementOrderLine;
import uk.kith.court.api.PlacementOrderLine.Standing;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildBrief;

/** R-COURT-32, R-COURT-35: what each placement order waits for, whose and by when. */
class PlacementOrderListTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final ChildBrief ELLIE =
      new ChildBrief(
          new ChildId(new UUID(0, 1)),
          "77",
          "Ellie",
          "Ackroyd",
          Birth.on(LocalDate.of(2011, 5, 1)),
          null,
          "North");

  private static String next(
      Standing standing,
      @Nullable LocalDate applyBy,
      @Nullable LocalDate revokeBy,
      @Nullable LocalDate revocation) {
    return next(standing, applyBy, null, revokeBy, revocation);
  }

  private static String next(
      Standing standing,
      @Nullable LocalDate applyBy,
      @Nullable LocalDate refusedOn,
      @Nullable LocalDate revokeBy,
      @Nullable LocalDate revocation) {
    PlacementOrderLine line =
        new PlacementOrderLine(
            ELLIE,
            null,
            standing,
            LocalDate.of(2013, 9, 2),
            applyBy,
            refusedOn,
            standing == Standing.APPLIED_FOR ? LocalDate.of(2014, 9, 22) : null,
            standing == Standing.TO_APPLY || standing == Standing.APPLIED_FOR
                ? null
                : LocalDate.of(2013, 11, 4),
            false,
            330L,
            standing == Standing.TO_BE_REVOKED ? LocalDate.of(2014, 7, 11) : null,
            revokeBy,
            revocation,
            null,
            null,
            null,
            null,
            null,
            List.of());
    NextSteps steps = new NextSteps(TODAY, "/court/placement-orders", false);
    return PlacementOrderList.of(TODAY, false, steps).row(line).cells().stream()
        .map(Cell::value)
        .filter(Value.Step.class::isInstance)
        .map(Value.Step.class::cast)
        .map(step -> step.step().words())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anOrderToBeRevokedWaitsForTheApplicationAndThenForTheCourt() {
    assertEquals(
        "Apply to revoke the placement order, Authority's lawyer, by 8 August 2014, 53 days late"
            + " (by the rules)",
        next(Standing.TO_BE_REVOKED, null, LocalDate.of(2014, 8, 8), null));
    assertEquals(
        "Decide whether the placement order is revoked, Court, no day is set (by the rules)",
        next(Standing.TO_BE_REVOKED, null, null, LocalDate.of(2014, 8, 7)));
  }

  /** R-COURT-34: somebody else may ask for that while adoption is the plan still. */
  @Test
  void oneInForceWaitsForTheDecisionOnAnApplicationToRevokeIt() {
    assertEquals(
        "Decide whether the placement order is revoked, Court, no day is set (by the rules)",
        next(Standing.IN_FORCE, null, null, LocalDate.of(2014, 8, 7)));
  }

  @Test
  void oneAppliedForWaitsForTheCourt() {
    assertEquals(
        "Decide on the application for a placement order, Court, no day is set (by the rules)",
        next(Standing.APPLIED_FOR, null, null, null));
  }

  @Test
  void oneToBeAppliedForWaitsForTheApplication() {
    assertEquals(
        "Apply for a placement order, Authority's lawyer, by 6 October 2014, in 4 working days"
            + " (by the rules)",
        next(Standing.TO_APPLY, LocalDate.of(2014, 10, 6), null, null));
    assertEquals(
        "Apply for a placement order, Authority's lawyer, no day is set (by the rules)",
        next(Standing.TO_APPLY, null, null, null),
        "no duty to apply while the child is accommodated");
    assertEquals("None recorded", next(Standing.IN_FORCE, null, null, null));
  }

  /** R-COURT-32: refused on 22 September, so that ten working days end on 6 October. */
  @Test
  void afterARefusalThePlanIsReviewedOrTheApplicationMadeAgain() {
    assertEquals(
        "Apply for a placement order again, or review the plan, Authority's lawyer, by 6 October"
            + " 2014, in 4 working days (by the rules)",
        next(Standing.TO_APPLY, LocalDate.of(2014, 10, 6), LocalDate.of(2014, 9, 22), null, null));
  }
}
