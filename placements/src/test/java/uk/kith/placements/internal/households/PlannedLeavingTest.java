package uk.kith.placements.internal.households;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Birth;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Sex;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.internal.households.PlannedLeaving.Later;

/** R-PLACE-37: the day on which a place becomes free is told as soon as it is known. */
class PlannedLeavingTest {

  private static final LocalDate MAY = LocalDate.of(2014, 5, 1);
  private static final LocalDate JULY = LocalDate.of(2014, 7, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2014, 10, 1);
  private static final LivesHere BOY = aged(14);
  private static final LivesHere GIRL = aged(12);

  private static LivesHere aged(int age) {
    return new LivesHere(
        Resident.Kind.PLACED_BY_OTHER, null, Birth.stated(age, MAY), Sex.UNKNOWN, MAY, null);
  }

  private static DateRange until(LocalDate first, LocalDate without) {
    return new DateRange(first, without.minusDays(1));
  }

  @Test
  void nobodyLeavesWhereNothingEnds() {
    assertNull(PlannedLeaving.firstDayWithout(0, List.of(BOY), DateRange.from(MAY), List.of()));
  }

  @Test
  void theyLeaveOnTheFirstDayOnWhichTheyAreNotKnown() {
    assertEquals(JULY, leaves(0, List.of(BOY), List.of()));
    List<Later> girl = List.of(new Later(DateRange.from(JULY), List.of(GIRL)));
    assertEquals(JULY, leaves(0, List.of(BOY, GIRL), girl), "somebody else stays");
    assertNull(leaves(1, List.of(BOY, GIRL), girl));
  }

  /** The girl leaves in July, the boy in October, and another is known from then on. */
  @Test
  void whoStaysWhenSomebodyElseLeavesIsToldTheirOwnDay() {
    List<Later> later =
        List.of(
            new Later(DateRange.from(OCTOBER), List.of(aged(9))),
            new Later(until(JULY, OCTOBER), List.of(BOY)));
    assertEquals(JULY, leaves(0, List.of(GIRL, BOY), later));
    assertEquals(OCTOBER, leaves(1, List.of(GIRL, BOY), later));
  }

  @Test
  void ofTwoOfWhomTheSameIsKnownOneLeaves() {
    List<Later> one = List.of(new Later(DateRange.from(JULY), List.of(BOY)));
    assertNull(leaves(0, List.of(BOY, BOY), one));
    assertEquals(JULY, leaves(1, List.of(BOY, BOY), one));
  }

  /** Of those who are known together from May until July. */
  private static @Nullable LocalDate leaves(int at, List<LivesHere> people, List<Later> later) {
    return PlannedLeaving.firstDayWithout(at, people, until(MAY, JULY), later);
  }
}
