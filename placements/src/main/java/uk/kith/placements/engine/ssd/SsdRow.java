package uk.kith.placements.engine.ssd;

import java.util.Map;

/**
 * One row of a table.
 *
 * @param number as a spreadsheet counts: the header row is 1
 * @param cells by published column name, stripped; blank and {@code NULL} are absent
 */
public record SsdRow(SsdTable table, int number, Map<String, String> cells) {

  public SsdRow {
    cells = Map.copyOf(cells);
  }

  /** Empty when there is none. */
  String value(String name) {
    return cells.getOrDefault(table.column(name), "");
  }
}
