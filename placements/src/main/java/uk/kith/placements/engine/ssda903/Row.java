package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table: what was received and what is held after the repairs, column by column in the
 * order of the layout.
 *
 * @param number as a spreadsheet counts: the header row is 1
 * @param received the cells unchanged; never edited
 * @param values the cells as held: equal to {@code received} but for counted repairs (R-DATA-11)
 */
public record Row(Table table, int number, List<String> received, List<String> values) {

  public Row {
    received = List.copyOf(received);
    values = List.copyOf(values);
    if (received.size() != table.columns().size() || values.size() != received.size()) {
      throw new IllegalArgumentException(table + " row " + number + " has not the table's columns");
    }
  }

  static Row received(Table table, int number, List<String> cells) {
    return new Row(table, number, cells, cells);
  }

  /** The cell as held, without surrounding blanks; empty when there is none. */
  public String value(String column) {
    return values.get(table.index(column)).strip();
  }

  /** The cell exactly as received. */
  public String received(String column) {
    return received.get(table.index(column));
  }

  /** The date as held; null when blank or no date at all. */
  public @Nullable LocalDate date(String column) {
    return ReturnDates.parse(value(column));
  }

  public String child() {
    return value("CHILD");
  }

  /** The same episode with an end that a repair gave it. */
  public Row ended(String day) {
    return with("DEC", day);
  }

  /** The same episode without what tells where the home is. */
  public Row withoutHome() {
    return with("PL_POST", "").with("URN", "");
  }

  Row with(String column, String value) {
    List<String> changed = new ArrayList<>(values);
    changed.set(table.index(column), value);
    return new Row(table, number, received, changed);
  }
}
