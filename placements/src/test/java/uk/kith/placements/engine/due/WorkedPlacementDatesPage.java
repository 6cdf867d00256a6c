package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes docs/worked-dates-placements.md: the dates that were counted by hand, for those who visit,
 * approve and place to check.
 */
final class WorkedPlacementDatesPage {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ENGLISH);
  private static final DateTimeFormatter READ =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private WorkedPlacementDatesPage() {}

  /**
   * @param rows of the table, without its head
   */
  static String of(List<String> rows) {
    Map<String, List<List<String>>> byRule = new TreeMap<>();
    for (String row : rows) {
      List<String> cells = cells(row);
      byRule.computeIfAbsent(cells.get(0), rule -> new ArrayList<>()).add(cells);
    }
    StringBuilder page =
        new StringBuilder(
            """
            # Worked dates of homes and placements

            This page is generated from `placements/src/test/resources/worked-dates-placements.csv`;
            do not edit it. Each date was counted by hand on a calendar, and a test compares it with what
            Kith works out. What the rules say stands in [rules.md](rules.md), and the dates of courts in
            [worked-dates.md](worked-dates.md). A number in brackets is the count so far.
            """);
    byRule.forEach(
        (rule, cells) -> {
          page.append("\n## ").append(rule).append("\n\n");
          page.append("| What happened | What follows | Date | How it was counted |\n");
          page.append("|---|---|---|---|\n");
          cells.forEach(row -> add(page, row));
        });
    return page.toString();
  }

  private static void add(StringBuilder page, List<String> row) {
    page.append(
        "| %s, %s | %s | %s | %s |\n"
            .formatted(
                sentence(row.get(1)),
                day(row.get(2)),
                row.get(3),
                day(row.get(4)),
                row.get(5).replace("|", "\\|")));
  }

  private static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  private static String day(String written) {
    return READ.format(LocalDate.parse(written, WRITTEN));
  }

  /** Commas within quotes belong to the cell. */
  static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char each : row.toCharArray()) {
      if (each == '"') {
        quoted = !quoted;
      } else if (each == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(each);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
