package uk.kith.app.web.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.EndingOrders.EndingOrder;
import uk.kith.court.api.PreProceedingsLine;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.gateway.Course;
import uk.kith.court.engine.gateway.GatewayPolicy;
import uk.kith.court.engine.gateway.PreStanding;
import uk.kith.court.engine.gateway.Step;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PreProceedingsId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.placements.api.ChildBrief;

/** What a calendar tells of pre-proceedings that started on Monday 1 September 2014. */
class CalendarEntryTest {

  private static final LocalDate START = LocalDate.of(2014, 9, 1);
  private static final ChildId CHILD = new ChildId(new UUID(0, 1));
  private static final PreProceedingsId FAMILY = new PreProceedingsId(new UUID(0, 2));

  private static List<CalendarEntry> entries(LocalDate asOf, Step... steps) {
    GatewayPolicy policy = new GatewayPolicy(84, 16, 5, 7, 8, null);
    PreStanding standing =
        PreStanding.of(new Course(START, List.of(steps), null, null), policy, asOf);
    return CalendarEntry.of(
        new PreProceedingsLine(
            FAMILY,
            List.of(CHILD),
            START,
            null,
            null,
            standing.week(),
            "A. Khan",
            "Court team",
            standing));
  }

  private static String said(CalendarEntry entry) {
    return entry.first() + " " + entry.summary();
  }

  /** R-PRE-05: five working days to the letter; R-PRE-03: sixteen weeks. */
  @Test
  void tellsTheNextStepAndTheEndOfTheLongestTimeAndNobodysName() {
    List<CalendarEntry> entries = entries(LocalDate.of(2014, 9, 2));
    assertEquals(
        List.of(
            "2014-09-08 Pre-proceedings (send the letter before proceedings)",
            "2014-12-22 Pre-proceedings (longest time ends)"),
        entries.stream().map(CalendarEntryTest::said).toList());
    assertEquals("pre-proceedings-step-" + CHILD, entries.get(0).key());
    assertEquals("/pre-proceedings", entries.get(1).path());
  }

  @Test
  void anOrderThatEndsIsADayOfTheListThatTellsWhich() {
    ChildBrief child =
        new ChildBrief(
            CHILD, "77", "Ava", "Reed", Birth.on(LocalDate.of(2010, 5, 1)), null, "North");
    CourtCase of =
        new CourtCase(
            new ProceedingsId(new UUID(0, 3)),
            ProceedingsKind.CARE,
            "SE14C00407",
            "Sheffield",
            null,
            "J. Brown",
            List.of(child),
            true,
            null);
    CalendarEntry entry =
        CalendarEntry.of(
            new EndingOrder(
                of, child, OrderForm.C33, null, START, LocalDate.of(2014, 10, 17), false, false));
    assertEquals("2014-10-17 Last day of an order", said(entry));
    assertEquals("/court/orders", entry.path());
  }

  @Test
  void theEndOfTheLongestTimeIsToldOnceWhenADecisionIsDueByIt() {
    assertEquals(
        List.of("2014-12-22 Pre-proceedings (decide: issue or step down)"),
        entries(LocalDate.of(2014, 12, 30)).stream().map(CalendarEntryTest::said).toList());
  }

  /** People are recorded in words: capitals and blanks are no difference, another person is. */
  @Test
  void whoIsNamedAsLawyerOrReviewingOfficerIsWhoSignedIn() {
    assertTrue(CalendarDates.isNamed("r.ashe", " R.Ashe "));
    assertFalse(CalendarDates.isNamed("r.ashe", "r.ashcroft"));
    assertFalse(CalendarDates.isNamed("r.ashe", null));
  }

  @Test
  void thereIsNothingLeftInACalendarOnceTheyEnded() {
    LocalDate ended = LocalDate.of(2014, 10, 1);
    assertEquals(List.of(), entries(ended.plusDays(1), Step.of(Step.Kind.STEP_DOWN, ended)));
  }
}
