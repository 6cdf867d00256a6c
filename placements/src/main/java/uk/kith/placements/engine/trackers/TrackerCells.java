package uk.kith.placements.engine.trackers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.SheetKind;
import uk.kith.placements.engine.sheets.ValueForms;

/** A row of a tracker as Kith writes it. */
public final class TrackerCells {

  private TrackerCells() {}

  /** Empty where nothing is known. */
  public static void put(
      Map<String, String> values, SheetColumn<?> column, @Nullable Object value) {
    values.put(column.name(), value == null ? "" : value.toString());
  }

  /** In the order of the columns; days are such, so that a spreadsheet sorts them. */
  public static List<Object> of(SheetKind kind, Map<String, String> values) {
    List<Object> cells = new ArrayList<>();
    for (SheetColumn<?> column : kind.columns()) {
      String written = values.getOrDefault(column.name(), "");
      boolean day =
          (column.form().equals(ValueForms.DAY) || column.equals(ChildColumns.BORN))
              && !written.isEmpty();
      cells.add(day ? LocalDate.parse(written) : written);
    }
    return cells;
  }
}
