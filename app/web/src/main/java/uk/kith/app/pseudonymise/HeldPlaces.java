package uk.kith.app.pseudonymise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The places of one home after the dates of its children moved, each family's by its own weeks: two
 * children may then stand in one place at a time, which the database refuses. Who comes later gets
 * the first place that is free, a place more than the home has if need be; who shares a place goes
 * on sharing it. Who was there and when stays as it was moved. Households are small: each row is
 * compared with those before it.
 */
final class HeldPlaces {

  private final int id;
  private final int unit;
  private final int home;
  private final int place;
  private final int from;
  private final int until;
  private final int released;

  /**
   * @param columns of the rows, in their order
   */
  HeldPlaces(List<String> columns) {
    id = columns.indexOf("id");
    unit = columns.indexOf("unit_id");
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
    Map<String, List<@Nullable String[]>> units = new LinkedHashMap<>();
    for (@Nullable String[] row : rows) {
      if (row[released] == null) {
        units.computeIfAbsent(unit(row) + " in " + row[place], u -> new ArrayList<>()).add(row);
      }
    }
    List<@Nullable String[]> standing = new ArrayList<>();
    for (List<@Nullable String[]> sharing : units.values()) {
      for (int next = 1; collide(sharing, standing); next++) {
        for (@Nullable String[] row : sharing) {
          row[place] = Integer.toString(next);
        }
      }
      standing.addAll(sharing);
    }
    return rows;
  }

  /** By their made ids, which tell nothing of who came first. */
  List<@Nullable String[]> inNoOrder(List<@Nullable String[]> rows) {
    return rows.stream()
        .sorted(Comparator.comparing((@Nullable String[] row) -> String.valueOf(row[id])))
        .toList();
  }

  private boolean collide(List<@Nullable String[]> sharing, List<@Nullable String[]> standing) {
    return sharing.stream().anyMatch(row -> standing.stream().anyMatch(o -> collide(row, o)));
  }

  /** Rows of one unit stand in one place together; most are alone in theirs. */
  private @Nullable String unit(@Nullable String[] row) {
    return unit >= 0 && row[unit] != null ? row[unit] : row[id];
  }

  private boolean collide(@Nullable String[] one, @Nullable String[] other) {
    return !Objects.equals(unit(one), unit(other))
        && Objects.equals(one[place], other[place])
        && day(one[from]).isBefore(day(other[until]))
        && day(other[from]).isBefore(day(one[until]));
  }

  /** An end that is open is never reached. */
  private static LocalDate day(@Nullable String day) {
    return day == null ? LocalDate.MAX : LocalDate.parse(day);
  }
}
