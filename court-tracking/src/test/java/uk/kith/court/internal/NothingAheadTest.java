package uk.kith.court.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import uk.kith.court.api.GiveDirection;
import uk.kith.court.api.ListHearing;
import uk.kith.court.api.MakeApplication;
import uk.kith.court.api.MakeOrder;
import uk.kith.court.api.MoveHearing;
import uk.kith.court.api.OpenProceedings;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.PutPlan;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.engine.direction.Direction.Filed;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.DirectionId;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Invalid;

/**
 * R-COURT-22, R-COURT-39: what a court did, and what was filed, is of today or of a day before. A
 * day that is ahead is told to whoever typed it, beside its field, and nothing is recorded.
 */
class NothingAheadTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final LocalDate AHEAD = LocalDate.of(2014, 10, 2);
  private static final ProceedingsId CASE = new ProceedingsId(new UUID(0, 1));
  private static final DirectionId DIRECTION = new DirectionId(new UUID(0, 2));

  private final DefaultDirections directions = new DefaultDirections();
  private final DefaultCourtOrders orders = new DefaultCourtOrders();
  private final DefaultCourtHearings hearings = new DefaultCourtHearings();
  private final DefaultProceedingsRegister register = new DefaultProceedingsRegister();

  NothingAheadTest() {
    DoneByToday done = new DoneByToday();
    done.businessDate = () -> TODAY;
    directions.done = done;
    orders.done = done;
    hearings.done = done;
    register.done = done;
  }

  private static void refused(String field, Executable recording) {
    Invalid refused = assertThrows(Invalid.class, recording, field);
    assertEquals(1, refused.errors().size());
    assertEquals(field, refused.errors().get(0).field());
    assertEquals("future", refused.errors().get(0).code());
  }

  @Test
  void aFilingAndWhatElseBecomesOfADirection() {
    refused("filedOn", () -> directions.file(CASE, DIRECTION, new Filed(AHEAD, null), null));
    refused("on", () -> directions.begin(CASE, DIRECTION, AHEAD, null));
    refused("on", () -> directions.withdraw(CASE, DIRECTION, AHEAD, null));
    refused("orderedOn", () -> directions.vary(CASE, DIRECTION, AHEAD, new Due(AHEAD, null), null));
    GiveDirection given =
        new GiveDirection(Assignee.CAFCASS, "Report", AHEAD, new Due(AHEAD, null), null);
    refused("orderedOn", () -> directions.give(CASE, given, false, null));
    refused("orderedOn", () -> directions.giveAll(CASE, List.of(given), false, null));
  }

  @Test
  void anOrderAPlanAndAnApplication() {
    CourtOrder order = new CourtOrder(OrderForm.A70, AHEAD, null, null, false);
    refused(
        "madeOn",
        () -> orders.make(CASE, new MakeOrder(List.of(), order, null, Acceptance.NONE), null));
    refused(
        "on",
        () ->
            orders.plan(CASE, new PutPlan(List.of(), true, CarePlan.ADOPTION, AHEAD, null), null));
    refused(
        "decidedOn",
        () ->
            orders.apply(
                CASE, new MakeApplication(Assignee.CAFCASS, TODAY, "Time", AHEAD, true), null));
    refused(
        "on",
        () -> orders.decideApplication(CASE, new CourtEntryId(new UUID(0, 3)), AHEAD, true, null));
  }

  @Test
  void theListingOfAHearingAndWhatBecameOfIt() {
    refused(
        "listedOn",
        () ->
            hearings.list(
                CASE, new ListHearing(HearingType.FINAL, null, AHEAD, AHEAD, AHEAD, null), null));
    refused(
        "on",
        () ->
            hearings.move(
                CASE,
                new HearingId(new UUID(0, 4)),
                new MoveHearing(HearingStatus.HELD, AHEAD, null, null, null, null),
                null));
  }

  @Test
  void theIssueAndTheEndOfAnApplication() {
    refused(
        "issuedOn",
        () ->
            register.open(
                new OpenProceedings(
                    ProceedingsKind.CARE,
                    new Commencement(AHEAD, null),
                    List.of(new ChildId(new UUID(0, 5))),
                    null)));
    refused("issuedOn", () -> register.issue(CASE, AHEAD, null, false, null));
    refused(
        "disposedOn",
        () -> register.dispose(CASE, List.of(), AHEAD, FinalDecision.FINAL_ORDER, null));
  }
}
