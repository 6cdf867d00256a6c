package uk.kith.court.engine.told;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.told.FollowedRows.Added;
import uk.kith.court.engine.told.FollowedRows.Held;
import uk.kith.placements.engine.ssd.KeptRow;
import uk.kith.placements.engine.ssd.SsdTable;

class FollowedRowsTest {

  private static final LocalDate BEFORE = LocalDate.parse("2014-06-01");
  private static final LocalDate DAY = LocalDate.parse("2014-07-02");
  private static final UUID FIRST = new UUID(0, 1);
  private static final UUID SECOND = new UUID(0, 2);

  private static KeptRow row(Map<String, String> cells) {
    return KeptRow.of(SsdTable.PERMANENCE, cells);
  }

  @Test
  void whatIsToldAgainStaysAndWhatIsToldOtherwiseIsToldSoFromThatDay() {
    KeptRow decided = row(Map.of("adm_decision_date", "2014-04-01"));
    KeptRow other = row(Map.of("adm_decision_date", "2014-04-03"));
    Held held = new Held(FIRST, BEFORE, decided);
    assertEquals(
        new FollowedRows(List.of(), List.of()),
        FollowedRows.of(List.of(held), List.of(decided), DAY));
    assertEquals(
        new FollowedRows(List.of(FIRST), List.of(new Added(1, DAY, other))),
        FollowedRows.of(List.of(held), List.of(other), DAY));
    assertEquals(
        new FollowedRows(List.of(FIRST), List.of()),
        FollowedRows.of(List.of(held), List.of(), DAY));
  }

  /** Whoever may not see adopters must not read the day of a match out of another day. */
  @Test
  void aMatchDoesNotChangeSinceWhenTheRestIsTold() {
    KeptRow decided = row(Map.of("adm_decision_date", "2014-04-01"));
    KeptRow matched = row(Map.of("adm_decision_date", "2014-04-01", "matched_date", "2014-07-01"));
    KeptRow placed =
        row(
            Map.of(
                "adm_decision_date", "2014-04-01",
                "matched_date", "2014-07-01",
                "placed_for_adoption_date", "2014-07-20"));
    assertEquals(
        new FollowedRows(List.of(FIRST), List.of(new Added(1, BEFORE, matched))),
        FollowedRows.of(List.of(new Held(FIRST, BEFORE, decided)), List.of(matched), DAY));
    assertEquals(
        new FollowedRows(List.of(FIRST), List.of(new Added(1, BEFORE, placed))),
        FollowedRows.of(List.of(new Held(FIRST, BEFORE, matched)), List.of(placed), DAY));
    assertEquals(
        new FollowedRows(List.of(FIRST), List.of(new Added(1, BEFORE, decided))),
        FollowedRows.of(List.of(new Held(FIRST, BEFORE, placed)), List.of(decided), DAY));
  }

  @Test
  void eachDayIsKeptForOneRow() {
    KeptRow decided = row(Map.of("adm_decision_date", "2014-04-01"));
    KeptRow one = row(Map.of("adm_decision_date", "2014-04-01", "matched_date", "2014-07-01"));
    KeptRow two = row(Map.of("adm_decision_date", "2014-04-01", "matched_date", "2014-07-08"));
    assertEquals(
        new FollowedRows(
            List.of(FIRST), List.of(new Added(1, BEFORE, one), new Added(2, DAY, two))),
        FollowedRows.of(List.of(new Held(FIRST, BEFORE, decided)), List.of(one, two), DAY));
    assertEquals(
        new FollowedRows(
            List.of(FIRST, SECOND), List.of(new Added(1, BEFORE, one), new Added(2, DAY, two))),
        FollowedRows.of(
            List.of(new Held(FIRST, BEFORE, decided), new Held(SECOND, DAY, decided)),
            List.of(one, two),
            DAY));
  }
}
