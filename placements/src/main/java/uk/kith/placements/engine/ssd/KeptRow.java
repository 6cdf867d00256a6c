package uk.kith.placements.engine.ssd;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table that placements reads and another module keeps. Cells are in one form: days as
 * {@code 2026-11-26}, codes as published, Y or N, whole numbers as digits.
 *
 * @param cells by column name without the prefix of the table; what is not told is absent
 */
public record KeptRow(SsdTable table, SortedMap<String, String> cells) {

  /** Columns that tell of placements for adoption and of adopters: for who may see them alone. */
  public static final Set<String> SEALED = KeptColumns.PERMANENCE.sealedNames();

  public KeptRow {
    if (!SsdTable.KEPT_ELSEWHERE.contains(table)) {
      throw new IllegalArgumentException("placements keeps " + table + " itself");
    }
    cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
  }

  public static KeptRow of(SsdTable table, Map<String, String> cells) {
    return new KeptRow(table, new TreeMap<>(cells));
  }

  /** Without what only those read who may see adopters. */
  public KeptRow open() {
    TreeMap<String, String> open = new TreeMap<>(cells);
    open.keySet().removeAll(SEALED);
    return new KeptRow(table, open);
  }

  /** Empty when it is not told. */
  public String text(String name) {
    return cells.getOrDefault(name, "");
  }

  /** Null when it is not told. */
  public @Nullable LocalDate day(String name) {
    String text = text(name);
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  /** Null when it is not told. */
  public @Nullable Integer number(String name) {
    String text = text(name);
    return text.isEmpty() ? null : Integer.valueOf(text);
  }
}
