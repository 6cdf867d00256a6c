package uk.kith.placements.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.PlacementId;
import uk.kith.placements.engine.CorrectedStays.Stay;

/** Days worked by hand: a child came into care on 1 March, moved on 10 and on 20 March 2014. */
class CorrectedStaysTest {

  private static final Stay FIRST = stay("a", 1, 10, 1);
  private static final Stay SECOND = stay("b", 10, 20, 1);
  private static final Stay THIRD = stay("c", 20, null, 1);
  private static final List<Stay> HELD = List.of(FIRST, SECOND, THIRD);

  private static Stay stay(String name, int start, @Nullable Integer end, int care) {
    return new Stay(
        new PlacementId(
            UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
        day(start),
        end == null ? null : day(end),
        end != null,
        day(care));
  }

  private static List<Stay> corrected(
      List<Stay> held, Stay wrong, int start, @Nullable Integer end, boolean along) {
    LocalDate left = end == null ? null : day(end);
    return CorrectedStays.corrected(held, wrong.told(day(start), left, end != null), along);
  }

  /** "10 to 12", days that are left in no placement; "" when none are. */
  private static String between(List<Stay> held, List<Stay> right) {
    return CorrectedStays.findDaysBetween(held, right)
        .map(
            days ->
                Objects.requireNonNull(days.before().end()).getDayOfMonth()
                    + " to "
                    + days.after().start().getDayOfMonth())
        .orElse("");
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2014, 3, day);
  }

  /** "1-10 of 1, 10-20 of 1". */
  private static String text(List<Stay> stays) {
    return stays.stream()
        .map(
            stay ->
                stay.start().getDayOfMonth()
                    + "-"
                    + (stay.end() == null ? "" : stay.end().getDayOfMonth())
                    + " of "
                    + stay.careBegan().getDayOfMonth())
        .collect(Collectors.joining(", "));
  }

  private static String changed(List<Stay> right) {
    return text(CorrectedStays.changes(HELD, right, SECOND.id()));
  }

  @Test
  void aLaterDayOfTheMoveMakesTheOneBeforeLonger() {
    List<Stay> right = corrected(HELD, SECOND, 12, 20, true);
    assertEquals("1-12 of 1, 12-20 of 1, 20- of 1", text(right));
    assertEquals("12-20 of 1, 1-12 of 1", changed(right), "what grows longer comes last");
  }

  @Test
  void anEarlierDayOfTheMoveMakesTheOneBeforeShorter() {
    List<Stay> right = corrected(HELD, SECOND, 8, 20, true);
    assertEquals("1-8 of 1, 8-20 of 1, 20- of 1", text(right));
    assertEquals("1-8 of 1, 8-20 of 1", changed(right), "what grows shorter comes first");
  }

  @Test
  void bothEndsMoveBothNeighbours() {
    List<Stay> right = corrected(HELD, SECOND, 12, 22, true);
    assertEquals("1-12 of 1, 12-22 of 1, 22- of 1", text(right));
    assertEquals("22- of 1, 12-22 of 1, 1-12 of 1", changed(right));
  }

  @Test
  void aGapBeginsANewPeriodOfCareForAllThatFollows() {
    List<Stay> right = corrected(HELD, SECOND, 12, 20, false);
    assertEquals("1-10 of 1, 12-20 of 12, 20- of 12", text(right));
  }

  @Test
  void aClosedGapContinuesThePeriodOfCare() {
    List<Stay> held = List.of(FIRST, stay("b", 12, 20, 12), stay("c", 20, null, 12));
    List<Stay> right = corrected(held, SECOND, 10, 20, false);
    assertEquals("1-10 of 1, 10-20 of 1, 20- of 1", text(right));
  }

  @Test
  void anOverlapIsTold() {
    List<Stay> right = corrected(HELD, SECOND, 8, 20, false);
    assertEquals(FIRST.id(), CorrectedStays.findOverlapping(right, SECOND.id()).orElseThrow().id());
    List<Stay> open = corrected(HELD, SECOND, 10, null, true);
    assertEquals(THIRD.id(), CorrectedStays.findOverlapping(open, SECOND.id()).orElseThrow().id());
    assertTrue(CorrectedStays.findOverlapping(HELD, SECOND.id()).isEmpty(), "a move is none");
  }

  @Test
  void nothingLeftOfANeighbourIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> corrected(HELD, SECOND, 1, 20, true));
    // In its own days no placement is refused: one may begin and end on one day.
    assertEquals("1-10 of 1, 10-10 of 1, 20- of 20", text(corrected(HELD, SECOND, 10, 10, false)));
  }

  @Test
  void aPlacementThatNeverWasLeavesAGap() {
    assertEquals("1-10 of 1, 20- of 20", text(CorrectedStays.without(HELD, SECOND.id(), false)));
  }

  @Test
  void aChildWhoNeverLeftLivedOnInThePlacementBefore() {
    assertEquals("1-20 of 1, 20- of 1", text(CorrectedStays.without(HELD, SECOND.id(), true)));
    assertEquals("1-10 of 1, 10- of 1", text(CorrectedStays.without(HELD, THIRD.id(), true)));
    assertEquals("10-20 of 10, 20- of 10", text(CorrectedStays.without(HELD, FIRST.id(), true)));
  }

  @Test
  void thePlacementThatWasLeftForAnotherIsFound() {
    assertEquals(FIRST, CorrectedStays.findBefore(HELD, SECOND.id()).orElseThrow());
    assertTrue(CorrectedStays.findBefore(HELD, FIRST.id()).isEmpty());
  }

  @Test
  void whatAReturnTellsOfThePeriodOfCareStays() {
    // In care since 1 March, though what was before 10 March is not held.
    List<Stay> held = List.of(SECOND, THIRD);
    assertEquals("12-20 of 1, 20- of 1", text(corrected(held, SECOND, 12, 20, false)));
    // Two periods of care that adjoin are two still when only the end is put right.
    List<Stay> two = List.of(FIRST, stay("b", 10, 20, 10));
    assertEquals("1-10 of 1, 10-18 of 10", text(corrected(two, SECOND, 10, 18, false)));
  }

  /** R-DATA-03: the child moved from one to the other, and no day lies between. */
  @Test
  void daysBetweenTwoPlacementsOfWhichOneWasLeftForTheOtherAreTold() {
    assertEquals("10 to 12", between(HELD, corrected(HELD, SECOND, 12, 20, false)));
    assertEquals("8 to 10", between(HELD, corrected(HELD, FIRST, 1, 8, false)));
    assertEquals("18 to 20", between(HELD, corrected(HELD, SECOND, 10, 18, false)));
    assertEquals("", between(HELD, corrected(HELD, SECOND, 12, 18, true)), "both days move");
    assertEquals("10 to 20", between(HELD, CorrectedStays.without(HELD, SECOND.id(), false)));
    assertEquals("", between(HELD, CorrectedStays.without(HELD, SECOND.id(), true)));
    assertEquals("", between(HELD, CorrectedStays.without(HELD, FIRST.id(), false)));
    assertEquals("", between(HELD, CorrectedStays.without(HELD, THIRD.id(), false)));
  }

  @Test
  void careThatEndedLeavesDaysBetween() {
    List<Stay> home = List.of(FIRST.told(day(1), day(10), false), SECOND, THIRD);
    assertEquals("", between(home, corrected(home, SECOND, 12, 20, false)));
    List<Stay> back = corrected(home, SECOND, 12, 20, false);
    Stay moved = FIRST.told(day(1), day(10), true);
    assertEquals("10 to 12", between(back, CorrectedStays.corrected(back, moved, true)));
  }

  @Test
  void daysBetweenThatWereThereAreNoNews() {
    List<Stay> told = List.of(FIRST, stay("b", 12, 20, 12), stay("c", 20, null, 12));
    assertEquals("", between(told, corrected(told, SECOND, 14, 20, true)));
    assertEquals("20 to 24", between(told, corrected(told, THIRD, 24, null, false)));
  }

  @Test
  void aPlacementThatIsRecordedLaterThanTheChildLeftLeavesThem() {
    List<Stay> left = List.of(FIRST);
    assertEquals("10 to 12", between(left, List.of(FIRST, stay("b", 12, null, 12))));
    assertEquals("", between(left, List.of(FIRST, stay("b", 10, null, 1))));
    assertEquals(
        "", between(List.of(), List.of(stay("a", 10, 10, 10), stay("b", 10, null, 10))), "a day");
  }
}
