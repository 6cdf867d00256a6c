package uk.kith.court.internal.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.permanence.PlanCode;
import uk.kith.court.engine.permanence.ToldVersion;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.placements.api.CareHistories.CareHistory;
import uk.kith.placements.api.CaseSystem;

/** R-PERM-06: the care plan that is told belongs to a period of care, as all that is planned. */
class ToldPlanOfThePeriodTest {

  private static final LocalDate FIRST = LocalDate.of(2012, 3, 1);
  private static final LocalDate LEFT = LocalDate.of(2012, 11, 30);
  private static final LocalDate AGAIN = LocalDate.of(2014, 5, 6);
  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

  private static final CaseSystem.Plan EARLIER =
      new CaseSystem.Plan(FIRST.plusDays(20), null, Set.of("RETURN6M"));

  @Test
  void aPlanOfEarlierCareToldWithoutAnEndIsNotThePlanOfToday() {
    assertNull(told(List.of(EARLIER), null));
    assertNull(told(List.of(plan(LEFT)), null), "its last day");
    CaseSystem.Plan now = new CaseSystem.Plan(AGAIN.plusDays(9), null, Set.of("ADOPTION"));
    ToldVersion version = new ToldVersion(now.from(), null, Set.of(PlanCode.ADOPTION));
    assertEquals(version, told(List.of(EARLIER, now), null));
  }

  /** What was planned before the child came into care again is of this care. */
  @Test
  void aPlanMadeBetweenTwoPeriodsCounts() {
    CaseSystem.Plan between = plan(LEFT.plusDays(1));
    assertEquals(
        new ToldVersion(between.from(), null, Set.of(PlanCode.ADOPTION)),
        told(List.of(EARLIER, between), null));
  }

  @Test
  void ofWhoIsNotLookedAfterNoneHolds() {
    assertNull(told(List.of(plan(AGAIN)), TODAY.minusDays(1)));
  }

  private static CaseSystem.Plan plan(LocalDate from) {
    return new CaseSystem.Plan(from, null, Set.of("ADOPTION"));
  }

  private static @Nullable ToldVersion told(
      List<CaseSystem.Plan> plans, @Nullable LocalDate careEnded) {
    return PermanenceReader.told(
        plans,
        new CareHistory(
            new ChildId(new UUID(0, 1)),
            Birth.on(LocalDate.of(2008, 1, 2)),
            AGAIN,
            careEnded,
            false,
            null,
            null,
            List.of(new DateRange(FIRST, LEFT), new DateRange(AGAIN, careEnded)),
            List.of(),
            List.of(),
            List.of(),
            null),
        TODAY);
  }
}
