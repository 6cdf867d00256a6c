package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What makes a row the same row in the next return, whatever its number: of an episode the day on
 * which it began, of a review its day. With the child, the table and the rule it says which fact a
 * finding is about, so that an acceptance outlives the file.
 */
public final class RowKey {

  private static final Map<Table, String> FIRST_DAY =
      Map.of(
          Table.EPISODES, "DECOM",
          Table.REVIEWS, "REVIEW",
          Table.PLACED_ADOPTION, "DATE_PLACED",
          Table.MISSING, "MIS_START",
          Table.SW_EPISODES, "SW_DECOM",
          Table.DOLO, "DOLO_START");

  /** Each year tells of these anew. */
  private static final Set<Table> YEARLY = Set.of(Table.OC2, Table.OC3);

  private RowKey() {}

  /**
   * An ISO day, a year, or nothing where a child has one row for ever; of a row without its day all
   * of its cells.
   *
   * @param year in which the collection ends
   * @param row null when the finding is about no row: it is then about the year
   */
  public static String of(int year, @Nullable Row row) {
    if (row == null || YEARLY.contains(row.table())) {
      return Integer.toString(year);
    }
    String column = FIRST_DAY.get(row.table());
    if (column == null) {
      return "";
    }
    LocalDate received = ReturnDates.parse(row.received(column).strip());
    // A row that a repair added has no day as received.
    LocalDate day = received == null ? row.date(column) : received;
    return day == null ? "?" + String.join(",", row.received()) : day.toString();
  }
}
