package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.kith.app.register.Register.ADVISER;
import static uk.kith.app.register.Register.OFFICER;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.register.Register;
import uk.kith.court.api.AdoptionFacts;
import uk.kith.court.api.CourtHearings;
import uk.kith.court.api.CourtOrders;
import uk.kith.court.api.ListHearing;
import uk.kith.court.api.MakeOrder;
import uk.kith.court.api.MoveHearing;
import uk.kith.court.api.OpenProceedings;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.PlanId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.AdoptionBoard;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.Options;
import uk.kith.matching.api.Plans;
import uk.kith.matching.api.RunView;
import uk.kith.matching.api.StartPlan;

/**
 * What matching tells follows the court in the transaction of the change and without an observer:
 * plans and options compare the facts that they rest on when somebody asks, and the board of family
 * finding reads what the court made of a decision. No date of the timetable is among those facts.
 */
@ArquillianTest
class TimetableInMatchingIT {

  private static final Actor COURT = new Actor("court", Set.of(Role.COURT_OFFICER));

  @Inject Register register;
  @Inject ProceedingsRegister proceedings;
  @Inject CourtHearings hearings;
  @Inject CourtOrders orders;
  @Inject AdoptionFacts adoption;
  @Inject AdoptionBoard board;
  @Inject Options options;
  @Inject Plans plans;
  @Inject BusinessDate businessDate;
  @Inject UserTransaction transaction;

  private LocalDate today;
  private ChildId child;
  private ProceedingsId court;
  private HearingId hearing;
  private PlanId plan;
  private RunView run;

  @BeforeEach
  void aChildWhoWaits() throws Exception {
    today = businessDate.today();
    child = register.child(Register.aChildOf(1));
    register.fosterHome(1);
    SearchId search = register.search(child);
    court =
        register.as(
            COURT,
            () ->
                proceedings.open(
                    new OpenProceedings(
                        ProceedingsKind.CARE,
                        new Commencement(today.minusWeeks(10), null),
                        List.of(child),
                        null)));
    hearing =
        register.as(
            COURT,
            () ->
                hearings.list(
                    court,
                    new ListHearing(
                        HearingType.FINAL,
                        null,
                        today,
                        today.plusWeeks(12),
                        today.plusWeeks(12),
                        null),
                    null));
    plan = register.as(OFFICER, () -> plans.start(new StartPlan(today, List.of(search))));
    run = register.as(OFFICER, () -> options.find(search, today));
  }

  @Test
  void anAdjournmentMovesNoFactThatAPlanRestsOn() throws Exception {
    register.as(
        COURT,
        () ->
            hearings.move(
                court,
                hearing,
                new MoveHearing(
                    HearingStatus.ADJOURNED_AND_RE_LISTED,
                    today,
                    DelayReason.LA5,
                    today.plusWeeks(30),
                    null,
                    null),
                null));
    assertStale(false);
  }

  /** With the order the legal status changes, by which children are placed. */
  @Test
  void anOrderMakesPlansAndOptionsStaleInItsTransaction() throws Exception {
    assertStale(false);
    transaction.begin();
    try {
      make(OrderForm.C32A);
      assertStale(true);
    } finally {
      transaction.rollback();
    }
    assertStale(false);
  }

  @Test
  void aPlacementOrderReachesTheChildrenWhoWaitForAFamilyInItsTransaction() throws Exception {
    register.as(
        ADVISER,
        () -> {
          adoption.decide(child, today.minusWeeks(4));
          return null;
        });
    assertNull(line().daysSinceOrder());
    transaction.begin();
    try {
      make(OrderForm.A70);
      assertEquals(0L, line().daysSinceOrder());
    } finally {
      transaction.rollback();
    }
    assertNull(line().daysSinceOrder());
  }

  private void make(OrderForm form) throws Exception {
    register.as(
        COURT,
        () -> {
          orders.make(
              court,
              new MakeOrder(
                  List.of(),
                  new CourtOrder(form, today, null, null, false),
                  null,
                  false,
                  Acceptance.NONE),
              null);
          return null;
        });
  }

  private AdoptionLine line() throws Exception {
    return register.as(ADVISER, () -> board.lines(List.of(child), today)).get(0);
  }

  private void assertStale(boolean stale) throws Exception {
    assertEquals(stale, register.as(OFFICER, () -> plans.isStale(plan)), "the plan");
    assertEquals(stale, register.as(OFFICER, () -> options.isStale(run.runId())), "the options");
  }
}
