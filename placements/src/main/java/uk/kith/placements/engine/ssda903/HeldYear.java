package uk.kith.placements.engine.ssda903;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Rows as held of the return of one year; of several returns of a year the newest counts. */
public record HeldYear(int year, Map<Table, List<Row>> rows) {

  public HeldYear {
    EnumMap<Table, List<Row>> copy = new EnumMap<>(Table.class);
    copy.putAll(rows);
    rows = Collections.unmodifiableMap(copy);
  }

  public List<Row> rows(Table table) {
    return rows.getOrDefault(table, List.of());
  }
}
