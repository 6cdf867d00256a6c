package uk.kith.placements.engine.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A sheet whose heading is found. Every column has a heading of its own: one without is "Column F",
 * the second of the same name is "Notes (column F)".
 *
 * @param lines below the heading
 */
public record SheetTable(List<String> heads, List<SheetLine> lines) {

  /** Titles and dates may stand above the heading, but not more than this many lines. */
  private static final int LOOKED_AT = 20;

  public SheetTable {
    heads = List.copyOf(heads);
    lines = List.copyOf(lines);
  }

  /**
   * The heading is the line that names most columns of the kind; where none does, the first line
   * with two cells.
   *
   * @throws UnreadableSheet when there is no heading, or nothing below it
   */
  public static SheetTable of(List<SheetLine> all, SheetKind kind, SheetLimits limits) {
    List<SheetLine> first = all.subList(0, Math.min(LOOKED_AT, all.size()));
    SheetLine heading =
        first.stream()
            .filter(line -> named(line, kind) > 0)
            .max(
                Comparator.comparingLong((SheetLine line) -> named(line, kind))
                    .thenComparing(Comparator.comparingInt(SheetLine::number).reversed()))
            .or(() -> first.stream().filter(line -> filled(line) > 1).findFirst())
            .orElseThrow(
                () ->
                    new UnreadableSheet(
                        "no-heading", "The sheet has no line with the names of its columns."));
    List<SheetLine> lines = all.stream().filter(l -> l.number() > heading.number()).toList();
    if (lines.isEmpty()) {
      throw new UnreadableSheet("empty", "The sheet holds nothing below its heading.");
    }
    if (lines.size() > limits.rows()) {
      throw new UnreadableSheet(
          "too-many-rows", "The sheet has more than " + limits.rows() + " rows, too many to read.");
    }
    return new SheetTable(heads(heading, lines), lines);
  }

  private static long named(SheetLine line, SheetKind kind) {
    return kind.columns().stream()
        .filter(column -> line.cells().stream().anyMatch(cell -> column.isCalled(cell)))
        .count();
  }

  private static long filled(SheetLine line) {
    return line.cells().stream().filter(cell -> !cell.isBlank()).count();
  }

  private static List<String> heads(SheetLine heading, List<SheetLine> lines) {
    int width =
        IntStream.range(0, widest(heading, lines))
            .filter(
                i ->
                    !heading.cell(i).isEmpty()
                        || lines.stream().anyMatch(l -> !l.cell(i).isEmpty()))
            .max()
            .orElse(-1);
    List<String> heads = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i <= width; i++) {
      String said = heading.cell(i).replaceAll("[\\s\\u00A0]+", " ");
      String head = said.isEmpty() ? "Column " + letters(i) : said;
      heads.add(seen.add(CodeWords.plain(head)) ? head : head + " (column " + letters(i) + ")");
    }
    return heads;
  }

  private static int widest(SheetLine heading, List<SheetLine> lines) {
    int widest = heading.cells().size();
    for (SheetLine line : lines) {
      widest = Math.max(widest, line.cells().size());
    }
    return widest;
  }

  /** As spreadsheets name columns: A, B, ... Z, AA. */
  static String letters(int column) {
    String letters = "";
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters = (char) ('A' + rest % 26) + letters;
    }
    return letters;
  }
}
