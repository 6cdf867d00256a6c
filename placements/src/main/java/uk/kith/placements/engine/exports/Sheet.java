package uk.kith.placements.engine.exports;

import java.time.LocalDate;
import java.util.List;

/**
 * One table to be written to a file.
 *
 * @param notes sentences on what is left out or not known; none when nothing is
 * @param rows cells in the order of the columns: texts, whole numbers and days; an empty text where
 *     nothing is known
 */
public record Sheet(
    String title, List<String> notes, List<String> columns, List<List<Object>> rows) {

  public Sheet {
    notes = List.copyOf(notes);
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Object> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("a row of " + title + " has not the sheet's columns");
      }
      for (Object cell : row) {
        if (!(cell instanceof String || cell instanceof Integer || cell instanceof LocalDate)) {
          throw new IllegalArgumentException("no cell of a sheet: " + cell.getClass());
        }
      }
    }
  }
}
