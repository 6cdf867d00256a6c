package uk.kith.placements.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
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
        day(care));
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
    List<Stay> right = CorrectedStays.corrected(HELD, SECOND.id(), day(12), day(20), true);
    assertEquals("1-12 of 1, 12-20 of 1, 20- of 1", text(right));
    assertEquals("12-20 of 1, 1-12 of 1", changed(right), "what grows longer comes last");
  }

  @Test
  void anEarlierDayOfTheMoveMakesTheOneBeforeShorter() {
    List<Stay> right = CorrectedStays.corrected(HELD, SECOND.id(), day(8), day(20), true);
    assertEquals("1-8 of 1, 8-20 of 1, 20- of 1", text(right));
    assertEquals("1-8 of 1, 8-20 of 1", changed(right), "what grows shorter comes first");
  }

  @Test
  void bothEndsMoveBothNeighbours() {
    List<Stay> right = CorrectedStays.corrected(HELD, SECOND.id(), day(12), day(22), true);
    assertEquals("1-12 of 1, 12-22 of 1, 22- of 1", text(right));
    assertEquals("22- of 1, 12-22 of 1, 1-12 of 1", changed(right));
  }

  @Test
  void aGapBeginsANewPeriodOfCareForAllThatFollows() {
    List<Stay> right = CorrectedStays.corrected(HELD, SECOND.id(), day(12), day(20), false);
    assertEquals("1-10 of 1, 12-20 of 12, 20- of 12", text(right));
  }

  @Test
  void aClosedGapContinuesThePeriodOfCare() {
    List<Stay> held = List.of(FIRST, stay("b", 12, 20, 12), stay("c", 20, null, 12));
    List<Stay> right = CorrectedStays.corrected(held, SECOND.id(), day(10), day(20), false);
    assertEquals("1-10 of 1, 10-20 of 1, 20- of 1", text(right));
  }

  @Test
  void anOverlapIsTold() {
    List<Stay> right = CorrectedStays.corrected(HELD, SECOND.id(), day(8), day(20), false);
    assertEquals(FIRST.id(), CorrectedStays.findOverlapping(right, SECOND.id()).orElseThrow().id());
    List<Stay> open = CorrectedStays.corrected(HELD, SECOND.id(), day(10), null, true);
    assertEquals(THIRD.id(), CorrectedStays.findOverlapping(open, SECOND.id()).orElseThrow().id());
    assertTrue(CorrectedStays.findOverlapping(HELD, SECOND.id()).isEmpty(), "a move is none");
  }

  @Test
  void nothingLeftOfANeighbourIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> CorrectedStays.corrected(HELD, SECOND.id(), day(1), day(20), true));
    // In its own days no placement is refused: one may begin and end on one day.
    assertEquals(
        "1-10 of 1, 10-10 of 1, 20- of 20",
        text(CorrectedStays.corrected(HELD, SECOND.id(), day(10), day(10), false)));
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
    assertEquals(
        "12-20 of 1, 20- of 1",
        text(CorrectedStays.corrected(held, SECOND.id(), day(12), day(20), false)));
    // Two periods of care that adjoin are two still when only the end is put right.
    List<Stay> two = List.of(FIRST, stay("b", 10, 20, 10));
    assertEquals(
        "1-10 of 1, 10-18 of 10",
        text(CorrectedStays.corrected(two, SECOND.id(), day(10), day(18), false)));
  }
}
