package uk.kith.placements.engine.ssda903;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A return after its rules were asked and its codes written properly.
 *
 * @param rows the rows as held: received values and repaired ones. The ends of episodes are
 *     repaired here as far as this return alone tells
 * @param counts of each table that was received
 * @param findings in the order of tables and rows
 * @param repairs in the order of tables and rows
 */
public record CheckedReturn(
    ReceivedReturn received,
    Map<Table, List<Row>> rows,
    Map<Table, Counts> counts,
    List<ReturnFinding> findings,
    List<Repair> repairs) {

  /**
   * Rows of a table.
   *
   * @param received all rows of the file below its header
   * @param accepted rows that can be used: they name a child; those of Header a date of birth,
   *     those of Episodes a first day and a child of the register
   */
  public record Counts(int received, int accepted) {}

  public CheckedReturn {
    rows = Collections.unmodifiableMap(new EnumMap<>(rows));
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    findings = List.copyOf(findings);
    repairs = List.copyOf(repairs);
  }

  public int year() {
    return received.year();
  }

  /** The counts of a table; of one that was not received both are 0. */
  public Counts counts(Table table) {
    return counts.getOrDefault(table, new Counts(0, 0));
  }

  /** The rows of a table as held; empty when the return has no such table. */
  public List<Row> rows(Table table) {
    return rows.getOrDefault(table, List.of());
  }
}
