package uk.kith.app.pseudonymise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The places of one home after the dates of its children moved, each family's by its own weeks: two
 * children may then stand in one place at a time, which the database refuses. The one who comes
 * later gets the first place that is free, a place more than the home has if need be. Who was there
 * and when stays as it was moved. Households are small: each row is compared with those before it.
 */
final class HeldPlaces {

  private final int home;
  private final int place;
  private final int from;
  private final int until;
  private final int released;

  /**
   * @param columns of the rows, in their order
   */
  HeldPlaces(List<String> columns) {
    home = columns.indexOf("household_id");
    place = columns.indexOf("place_no");
    from = columns.indexOf("held_from");
    until = columns.indexOf("held_until");
    released = columns.indexOf("released_at");
  }

  boolean sameHome(@Nullable String[] one, @Nullable String[] other) {
    return Objects.equals(one[home], other[home]);
  }

  /** The rows of one home, changed where they must be. */
  List<@Nullable String[]> arranged(List<@Nullable String[]> rows) {
    List<@Nullable String[]> standing = new ArrayList<>();
    for (@Nullable String[] row : rows) {
      if (row[released] != null) {
        continue;
      }
      for (int next = 0; standing.stream().anyMatch(other -> collide(row, other)); next++) {
        row[place] = Integer.toString(next + 1);
      }
      standing.add(row);
    }
    return rows;
  }

  private boolean collide(@Nullable String[] one, @Nullable String[] other) {
    return Objects.equals(one[place], other[place])
        && day(one[from]).isBefore(day(other[until]))
        && day(other[from]).isBefore(day(one[until]));
  }

  /** An end that is open is never reached. */
  private static LocalDate day(@Nullable String day) {
    return day == null ? LocalDate.MAX : LocalDate.parse(day);
  }
}
