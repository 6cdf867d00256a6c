package uk.kith.placements.engine.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells by their names which column is which, and which words need somebody to say what they mean.
 */
public final class MappingGuess {

  private MappingGuess() {}

  /** By name: that of Kith first, then what else people call it. No heading is used twice. */
  public static SheetMapping of(SheetKind kind, List<String> heads) {
    List<String> free = new ArrayList<>(heads);
    Map<String, String> columns = new LinkedHashMap<>();
    for (SheetColumn<?> column : kind.columns()) {
      take(free, List.of(column.name(), column.title()), column, columns);
    }
    for (SheetColumn<?> column : kind.columns()) {
      if (!columns.containsKey(column.name())) {
        take(free, column.alsoCalled(), column, columns);
      }
    }
    return new SheetMapping(heads, columns, Map.of(), Map.of());
  }

  private static void take(
      List<String> free, List<String> names, SheetColumn<?> column, Map<String, String> columns) {
    for (String name : names) {
      for (String head : free) {
        if (CodeWords.plain(head).equals(CodeWords.plain(name))) {
          columns.put(column.name(), head);
          free.remove(head);
          return;
        }
      }
    }
  }

  /** Columns of Kith's own names alone, in any case. */
  public static SheetMapping exact(SheetKind kind, List<String> heads) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (SheetColumn<?> column : kind.columns()) {
      heads.stream()
          .filter(head -> head.equalsIgnoreCase(column.name()))
          .findFirst()
          .ifPresent(head -> columns.put(column.name(), head));
    }
    return new SheetMapping(heads, columns, Map.of(), Map.of());
  }

  /**
   * The words in columns of codes whose meaning nobody has said, in the order of the sheet.
   *
   * @return by the name of the column; only columns that have such words
   */
  public static Map<String, Set<String>> unknownWords(
      SheetKind kind, SheetTable table, SheetMapping mapping) {
    Map<String, Set<String>> unknown = new LinkedHashMap<>();
    for (SheetColumn<?> column : kind.columns()) {
      int position = mapping.position(column, table.heads());
      if (column.words().isEmpty() || position < 0) {
        continue;
      }
      Set<String> words = new LinkedHashSet<>();
      for (SheetLine line : table.lines()) {
        for (String word : words(line.cell(position))) {
          if (mapping.meaning(column, word) == null && column.words().find(word).isEmpty()) {
            words.add(word);
          }
        }
      }
      if (!words.isEmpty()) {
        unknown.put(column.name(), words);
      }
    }
    return unknown;
  }

  /** Several words in one cell are parted by semicolons. */
  static List<String> words(String cell) {
    return Arrays.stream(cell.split(";")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }
}
