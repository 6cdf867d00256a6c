package uk.kith.placements.engine.ssd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads cells, and keeps what could not be read: a row with an unreadable day or code is spoiled,
 * and nothing of its table is then taken for its person, so that no fact disappears because one
 * cell is broken.
 */
final class Reading {

  private static final int SHOWN = 40;

  private final List<SsdFinding> findings = new ArrayList<>();
  private final Set<SsdRow> spoiled = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<SsdRow> openlySpoiled = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<SsdTable, Set<String>> spoiledFor = new EnumMap<>(SsdTable.class);

  /** The findings so far. */
  List<SsdFinding> findings() {
    return findings;
  }

  /** The day of a cell; null when blank, and when unreadable, which spoils the row. */
  @Nullable LocalDate day(SsdRow row, String name) {
    String text = row.value(name);
    if (text.isEmpty()) {
      return null;
    }
    LocalDate day = SsdDates.parse(text);
    if (day == null) {
      spoil(row, name, shown(text) + " is no date such as 2026-11-26.");
    }
    return day;
  }

  /** The same, blank spoiling the row too. */
  @Nullable LocalDate needed(SsdRow row, String name) {
    if (row.value(name).isEmpty()) {
      spoil(row, name, "The date is missing.");
    }
    return day(row, name);
  }

  /** The code of a cell when it is one of a set; else null, and said unless the cell is blank. */
  @Nullable String code(SsdRow row, String name, Function<String, Boolean> known) {
    String text = row.value(name);
    String code = Placed.code(text);
    if (!code.isEmpty() && known.apply(code)) {
      return code;
    }
    if (!text.isEmpty()) {
      say(row, name, shown(text) + " is no code of the return: it is not taken.");
    }
    return null;
  }

  void say(SsdRow row, String name, String text) {
    findings.add(SsdFinding.of(row, name.isEmpty() ? "" : row.table().column(name), text));
  }

  /** Says why a row cannot be used. */
  void spoil(SsdRow row, String name, String text) {
    say(row, name, text);
    spoiled.add(row);
    if (!findings.get(findings.size() - 1).sealed()) {
      openlySpoiled.add(row);
    }
  }

  /** Says that nothing is taken of rows, to those alone who are told why. */
  void sayNothingTaken(SsdRow row, String text, boolean sealed) {
    SsdFinding finding = SsdFinding.of(row, "", text);
    findings.add(
        new SsdFinding(finding.table(), finding.row(), "", text, sealed || finding.sealed()));
  }

  /** Spoiled by what is sealed alone. */
  boolean isSpoiledInSecret(SsdRow row) {
    return spoiled.contains(row) && !openlySpoiled.contains(row);
  }

  boolean isSpoiled(SsdRow row) {
    return spoiled.contains(row);
  }

  /** Nothing of a table is taken for a person. */
  void spoilFor(SsdTable table, String person) {
    spoiledFor.computeIfAbsent(table, t -> new HashSet<>()).add(person);
  }

  boolean isSpoiledFor(SsdTable table, String person) {
    return spoiledFor.getOrDefault(table, Set.of()).contains(person);
  }

  /**
   * Rows by person, in the order of the file.
   *
   * @param person the person of a row; null, said, when nobody can tell
   */
  static Map<String, List<SsdRow>> byPerson(
      List<SsdRow> rows, Function<SsdRow, @Nullable String> person) {
    Map<String, List<SsdRow>> by = new HashMap<>();
    for (SsdRow row : rows) {
      String whose = person.apply(row);
      if (whose != null) {
        by.computeIfAbsent(whose, p -> new ArrayList<>()).add(row);
      }
    }
    return by;
  }

  /** Short, and nothing that cannot be seen. */
  static String shown(String text) {
    String seen =
        text.codePoints()
            .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return "“" + (seen.length() <= SHOWN ? seen : seen.substring(0, SHOWN) + "…") + "”";
  }
}
