package uk.kith.placements.internal.households;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.placements.internal.households.HouseholdHistory.Move;

/** How the end of a placement is told in the history of a household. */
class HouseholdHistoryTest {

  private static final LocalDate DAY = LocalDate.parse("2014-09-30");

  /** R-PLACE-35: whoever is adopted stays where it lives. */
  @Test
  void aChildWhoIsAdoptedDoesNotMoveOut() {
    assertEquals(
        "A child was adopted here, and is no longer in care",
        HouseholdHistory.end("A5", "E11", DAY, DAY));
    assertEquals("A child moved out", HouseholdHistory.end("A5", "X1", DAY, DAY));
    assertEquals("A child moved out", HouseholdHistory.end("A5", null, DAY, DAY));
    assertEquals("A child moved out", HouseholdHistory.end("U4", "E11", DAY, DAY));
    assertEquals("A child is to move out", HouseholdHistory.end("U4", null, DAY, DAY.minusDays(1)));
  }

  /** The last stands first, of one day too. */
  @Test
  void whoLeftOnTheDayOnWhichItCameIsToldInThatOrder() {
    LocalDate first = DAY.minusDays(9);
    assertEquals(
        List.of(
            "2014-09-30 A child moved out",
            "2014-09-30 A child moved in",
            "2014-09-30 A child moved out",
            "2014-09-21 A child moved in"),
        HouseholdHistory.moves(
                List.of(new Move("U6", first, DAY, "X1"), new Move("U6", DAY, DAY, "X1")), DAY)
            .stream()
            .map(line -> line.on() + " " + line.text())
            .toList());
  }
}
