package uk.kith.placements.engine.sheets;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One row as it was read: every value written in the one way of its column.
 *
 * @param line as the spreadsheet counts
 * @param values by the name of the column; absent when the sheet has no such column, empty when the
 *     cell is
 */
public record SheetRow(int line, Map<String, String> values) {

  public SheetRow {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** The value of a column; null when the cell is empty or there is no such column. */
  public <T> @Nullable T find(SheetColumn<T> column) {
    String written = text(column);
    return written.isEmpty() ? null : column.form().read(written);
  }

  public String text(SheetColumn<?> column) {
    return values.getOrDefault(column.name(), "");
  }

  /** The same line with other values. */
  public SheetRow with(Map<String, String> others) {
    return new SheetRow(line, others);
  }
}
