package uk.kith.app.pseudonymise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of each column: {@code columns.txt} as it was read.
 *
 * @param tables that are copied, by schema and name
 * @param leftOut tables of which no row is copied
 * @param known words about who somebody is that stay
 */
record ColumnList(Map<String, Table> tables, Set<String> leftOut, Set<String> known) {

  /**
   * What becomes of a value.
   *
   * @param argument of {@link Kind#CALLED} the word of the name, of {@link Kind#JSON} the column
   *     whose value stands before each key; empty otherwise
   */
  record Rule(Kind kind, String argument) {}

  /**
   * Two ids whose dates move alike.
   *
   * @param home whether the first is a home, which moves with its only family
   * @param condition of the rows in which they stand, as SQL
   */
  record Tie(boolean home, String one, String other, String condition) {}

  /**
   * A table that is copied.
   *
   * @param movesWith column with the id of whose dates they are, or of the authority
   * @param keys of columns that hold an object: what becomes of each value in it, by its path
   */
  record Table(
      String name,
      String movesWith,
      List<Tie> ties,
      Map<String, Rule> columns,
      Map<String, Map<String, Rule>> keys) {

    /** Whether a column of it, or a value in an object, is of a kind. */
    boolean uses(Kind kind) {
      return column(kind) != null
          || keys.values().stream()
              .flatMap(rules -> rules.values().stream())
              .anyMatch(rule -> rule.kind() == kind);
    }

    /** The column of a kind, of which a table has one at most; null when it has none. */
    @Nullable String column(Kind kind) {
      return columns.entrySet().stream()
          .filter(each -> each.getValue().kind() == kind)
          .map(Map.Entry::getKey)
          .findFirst()
          .orElse(null);
    }
  }

  /** The list of this version of Kith. */
  static ColumnList read() {
    InputStream found = ColumnList.class.getResourceAsStream("columns.txt");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(found), StandardCharsets.UTF_8))) {
      return parse(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  static ColumnList parse(List<String> lines) {
    Map<String, Table> tables = new LinkedHashMap<>();
    Set<String> leftOut = new LinkedHashSet<>();
    Set<String> known = new LinkedHashSet<>();
    Table table = null;
    Map<String, Rule> keys = new HashMap<>();
    for (String line : lines) {
      String[] words = line.strip().split("\\s+", 2);
      String rest = words.length > 1 ? words[1] : "";
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!line.startsWith(" ")) {
        switch (words[0]) {
          case "known" -> known.add(rest);
          case "left-out" -> leftOut.add(rest);
          case "table" -> {
            table = table(rest);
            once(tables.put(table.name(), table), line);
          }
          default -> throw new IllegalArgumentException(line);
        }
      } else if (table == null) {
        throw new IllegalArgumentException(line);
      } else if (words[0].startsWith("@")) {
        table.ties().add(tie(words[0], rest));
      } else if (words[0].startsWith(".")) {
        once(keys.put(words[0].substring(1), rule(rest)), line);
      } else {
        Rule rule = rule(rest);
        once(table.columns().put(words[0], rule), line);
        if (rule.kind() == Kind.JSON) {
          keys = new HashMap<>();
          table.keys().put(words[0], keys);
        }
      }
    }
    return new ColumnList(tables, leftOut, known);
  }

  private static Table table(String rest) {
    String[] words = rest.split(" moves-with ", 2);
    return new Table(
        words[0], words[1], new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  private static Tie tie(String word, String rest) {
    String[] condition = rest.split(" if ", 2);
    String[] ids = condition[0].split(" with ", 2);
    return new Tie(
        word.equals("@home"), ids[0], ids[1], condition.length > 1 ? condition[1] : "true");
  }

  private static Rule rule(String text) {
    String[] words = text.split(" ", 2);
    String argument = words.length > 1 ? words[1] : "";
    return new Rule(
        Kind.of(words[0]), argument.startsWith("by ") ? argument.substring(3) : argument);
  }

  private static void once(@Nullable Object before, String line) {
    if (before != null) {
      throw new IllegalArgumentException("twice: " + line);
    }
  }
}
