package uk.kith.app.proceedings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.HarnessTimetable;
import uk.kith.app.register.Register;
import uk.kith.court.api.CourtCorrections;
import uk.kith.court.api.CourtCorrections.Kind;
import uk.kith.court.api.CourtCorrections.TakeBack;
import uk.kith.court.api.CourtFilter;
import uk.kith.court.api.CourtHearings;
import uk.kith.court.api.CourtList;
import uk.kith.court.api.CourtSort;
import uk.kith.court.api.Directions;
import uk.kith.court.api.GiveDirection;
import uk.kith.court.api.ListHearing;
import uk.kith.court.api.MoveHearing;
import uk.kith.court.api.OpenProceedings;
import uk.kith.court.api.PlanningEstimate;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.engine.direction.Direction.Filed;
import uk.kith.court.engine.direction.Purpose;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DirectionId;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;

/**
 * R-COURT-19, -20: an adjournment moves what is listed, the planning estimate and the lists within
 * its own transaction, and leaves nothing when that is undone.
 */
@ArquillianTest
class AdjournedIT {

  private static final Actor OFFICER = new Actor("court", Set.of(Role.COURT_OFFICER));

  @Inject Register register;
  @Inject ProceedingsRegister proceedings;
  @Inject CourtHearings hearings;
  @Inject CourtCorrections corrections;
  @Inject BusinessDate businessDate;
  @Inject Directions directions;
  @Inject HarnessTimetable timetable;
  @Inject UserTransaction transaction;

  /** Ten weeks after the issue: the final hearing is listed before the limit, then after it. */
  @Test
  void anAdjournmentChangesTimelineEstimateAndListsInItsTransaction() throws Exception {
    LocalDate today = businessDate.today();
    LocalDate first = today.plusWeeks(12);
    LocalDate second = today.plusWeeks(30);
    ProceedingsId id = opened(today.minusWeeks(10));
    HearingId hearing =
        register.as(
            OFFICER,
            () ->
                hearings.list(
                    id, new ListHearing(HearingType.FINAL, null, today, first, first, null), null));
    ProceedingsView before = view(id, today);
    assertStands(before, first);
    assertFalse(isAtRisk(id, today));

    transaction.begin();
    try {
      register.as(
          OFFICER,
          () ->
              hearings.move(
                  id,
                  hearing,
                  new MoveHearing(
                      HearingStatus.ADJOURNED_AND_RE_LISTED,
                      today,
                      DelayReason.LA5,
                      second,
                      null,
                      null),
                  null));
      HarnessTimetable.Told told = lastOf(id, 3);
      assertEquals(timetable.transaction(), told.transaction(), "in the transaction of the cause");
      ProceedingsView after = view(id, today);
      assertEquals(childrenOf(after), told.event().children());
      assertStands(after, second);
      assertEquals(2, after.hearings().size());
      assertTrue(estimate(after).p50().isAfter(estimate(before).p50()), after::toString);
      assertFalse(estimate(after).p10().isBefore(estimate(before).p10()), after::toString);
      assertTrue(isAtRisk(id, today), "listed after the limit");
    } finally {
      transaction.rollback();
    }

    assertEquals(before, view(id, today));
    assertFalse(isAtRisk(id, today));
  }

  /**
   * A mistake: what the adjournment changed is as it was, in the transaction that takes it back.
   */
  @Test
  void anAdjournmentTakenBackChangesThemBackInItsTransaction() throws Exception {
    LocalDate today = businessDate.today();
    LocalDate first = today.plusWeeks(12);
    ProceedingsId id = opened(today.minusWeeks(10));
    HearingId hearing =
        register.as(
            OFFICER,
            () ->
                hearings.list(
                    id, new ListHearing(HearingType.FINAL, null, today, first, first, null), null));
    ProceedingsView before = view(id, today);
    register.as(
        OFFICER,
        () ->
            hearings.move(
                id,
                hearing,
                new MoveHearing(
                    HearingStatus.VACATED_AND_RE_LISTED,
                    today,
                    DelayReason.LA5,
                    today.plusWeeks(30),
                    null,
                    null),
                null));
    ProceedingsView adjourned = view(id, today);
    assertTrue(isAtRisk(id, today));

    transaction.begin();
    try {
      register.as(
          OFFICER,
          () -> {
            corrections.takeBack(
                id, new TakeBack(Kind.MOVE, hearing.value(), "Of another case"), null);
            return null;
          });
      ProceedingsView after = view(id, today);
      assertEquals(before.children(), after.children());
      assertEquals(before.hearings(), after.hearings());
      assertFalse(isAtRisk(id, today));
    } finally {
      transaction.rollback();
    }

    assertEquals(adjourned, view(id, today));
    assertTrue(isAtRisk(id, today));
  }

  /** A day of the timeline moves with the report's direction, and with nothing else filed. */
  @Test
  void aDirectionOfTheTimelineTellsThatTheTimetableChanged() throws Exception {
    LocalDate today = businessDate.today();
    ProceedingsId id = opened(today.minusWeeks(10));
    DirectionId bundle = direction(id, null, today);
    assertEquals(1, timetable.of(id).size(), "the opening alone");
    DirectionId report = direction(id, Purpose.ASSESSMENT_REPORT, today);
    lastOf(id, 2);

    transaction.begin();
    try {
      register.as(
          OFFICER,
          () -> {
            directions.vary(id, report, today, new Due(today.plusWeeks(4), null), null);
            return null;
          });
      assertEquals(timetable.transaction(), lastOf(id, 3).transaction());
    } finally {
      transaction.rollback();
    }

    file(id, bundle, today);
    assertEquals(3, timetable.of(id).size(), "no timeline tells of it");
    file(id, report, today);
    assertEquals(childrenOf(view(id, today)), lastOf(id, 4).event().children());
    register.as(
        OFFICER,
        () -> {
          corrections.takeBack(
              id, new TakeBack(Kind.FILING, report.value(), "Of another case"), null);
          return null;
        });
    lastOf(id, 5);
  }

  private DirectionId direction(ProceedingsId id, @Nullable Purpose purpose, LocalDate today)
      throws Exception {
    return register.as(
        OFFICER,
        () ->
            directions.give(
                id,
                new GiveDirection(
                    Assignee.LOCAL_AUTHORITY,
                    "File it",
                    today.minusWeeks(8),
                    new Due(today.plusWeeks(2), null),
                    purpose),
                true,
                null));
  }

  private void file(ProceedingsId id, DirectionId direction, LocalDate on) throws Exception {
    register.as(
        OFFICER,
        () -> {
          directions.file(id, direction, new Filed(on, null), null);
          return null;
        });
  }

  private HarnessTimetable.Told lastOf(ProceedingsId id, int count) {
    List<HarnessTimetable.Told> told = timetable.of(id);
    assertEquals(count, told.size());
    return told.get(count - 1);
  }

  private static List<ChildId> childrenOf(ProceedingsView view) {
    return view.children().stream().map(ProceedingsView.ChildInProceedings::child).toList();
  }

  private ProceedingsId opened(LocalDate issuedOn) throws Exception {
    OpenProceedings command =
        new OpenProceedings(
            ProceedingsKind.CARE,
            new Commencement(issuedOn, null),
            List.of(register.child(Register.aChildOf(9))),
            null);
    return register.as(OFFICER, () -> proceedings.open(command));
  }

  private ProceedingsView view(ProceedingsId id, LocalDate today) throws Exception {
    return register.as(OFFICER, () -> proceedings.getProceedings(id, today));
  }

  private boolean isAtRisk(ProceedingsId id, LocalDate today) throws Exception {
    return register
        .as(
            OFFICER,
            () ->
                proceedings.list(
                    CourtList.AT_RISK, CourtFilter.ALL, CourtSort.EARLIEST_BEGUN, today, 0, 500))
        .items()
        .stream()
        .anyMatch(each -> each.id().equals(id));
  }

  private static void assertStands(ProceedingsView view, LocalDate day) {
    ProceedingsView.ListedFor listed = view.children().get(0).finalHearing();
    assertNotNull(listed);
    assertEquals(day, listed.on());
  }

  private static PlanningEstimate estimate(ProceedingsView view) {
    PlanningEstimate estimate = view.children().get(0).finalHearingForecast();
    assertNotNull(estimate);
    return estimate;
  }
}
