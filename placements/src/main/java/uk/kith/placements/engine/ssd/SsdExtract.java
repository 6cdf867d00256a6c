package uk.kith.placements.engine.ssd;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One extract as read from its files.
 *
 * @param moment when the case system wrote it: the newest time of a file in the zip
 * @param tables rows that could be read; a table that was not sent is absent
 * @param findings rows that could not be read
 * @param leftOut cells of those rows: one of them says of whom the row was
 */
public record SsdExtract(
    Instant moment,
    Map<SsdTable, List<SsdRow>> tables,
    List<SsdFinding> findings,
    Map<SsdTable, Set<String>> leftOut) {

  public SsdExtract {
    EnumMap<SsdTable, List<SsdRow>> copy = new EnumMap<>(SsdTable.class);
    tables.forEach((table, rows) -> copy.put(table, List.copyOf(rows)));
    tables = Collections.unmodifiableMap(copy);
    findings = List.copyOf(findings);
    leftOut = Map.copyOf(leftOut);
  }

  List<SsdRow> rows(SsdTable table) {
    return tables.getOrDefault(table, List.of());
  }

  /** Rows of placements for adoption among those of a table. */
  public int sealed(SsdTable table) {
    return (int) rows(table).stream().filter(Placed::isSealed).count();
  }
}
