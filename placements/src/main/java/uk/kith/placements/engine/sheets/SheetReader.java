package uk.kith.placements.engine.sheets;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the rows of a sheet by a mapping, and says of each cell that cannot be read why. */
public final class SheetReader {

  private final SheetKind kind;
  private final SheetMapping mapping;
  private final List<Unreadable> unreadable = new ArrayList<>();

  private SheetReader(SheetKind kind, SheetMapping mapping) {
    this.kind = kind;
    this.mapping = mapping;
  }

  /**
   * What was read.
   *
   * @param rows that can be read whole
   * @param spoilt the others, with those of their cells that can be read
   * @param unreadable cells of the others
   * @param leftOut headings of columns that are not used
   */
  public record Result(
      List<SheetRow> rows,
      List<SheetRow> spoilt,
      List<Unreadable> unreadable,
      List<String> leftOut) {
    public Result {
      rows = List.copyOf(rows);
      spoilt = List.copyOf(spoilt);
      unreadable = List.copyOf(unreadable);
      leftOut = List.copyOf(leftOut);
    }

    /** Every row, also those of which not all can be read: whom the sheet names. */
    public List<SheetRow> all() {
      return Stream.concat(rows.stream(), spoilt.stream()).toList();
    }
  }

  public static Result read(SheetKind kind, SheetTable table, SheetMapping mapping) {
    return new SheetReader(kind, mapping).read(table);
  }

  private Result read(SheetTable table) {
    Map<SheetColumn<?>, Integer> positions = new LinkedHashMap<>();
    for (SheetColumn<?> column : kind.columns()) {
      int position = mapping.position(column, table.heads());
      if (position >= 0 || mapping.everywhere().containsKey(column.name())) {
        positions.put(column, position);
      }
    }
    List<SheetRow> rows = new ArrayList<>();
    List<SheetRow> spoilt = new ArrayList<>();
    for (SheetLine line : table.lines()) {
      int before = unreadable.size();
      Map<String, String> values = new TreeMap<>();
      positions.forEach(
          (column, position) ->
              values.put(
                  column.name(),
                  position < 0
                      ? mapping.everywhere().getOrDefault(column.name(), "")
                      : cell(line, column, line.cell(position))));
      (unreadable.size() == before ? rows : spoilt).add(new SheetRow(line.number(), values));
    }
    return new Result(rows, spoilt, unreadable, leftOut(table.heads(), positions.values()));
  }

  private static List<String> leftOut(List<String> heads, Collection<Integer> used) {
    Set<Integer> taken = new HashSet<>(used);
    List<String> left = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      if (!taken.contains(i)) {
        left.add(heads.get(i));
      }
    }
    return left;
  }

  private String cell(SheetLine line, SheetColumn<?> column, String cell) {
    if (cell.isEmpty()) {
      return "";
    }
    try {
      String said = column.words().isEmpty() ? cell : codes(column, cell);
      return said.isEmpty() ? "" : column.form().canonical(said);
    } catch (IllegalArgumentException | DateTimeException e) {
      unreadable.add(
          new Unreadable(line.number(), column.name(), "unreadable", unread(column, cell)));
      return "";
    }
  }

  /** Why a day is none, else how one is written; of other columns the page of columns tells. */
  private static String unread(SheetColumn<?> column, String cell) {
    return column.form().equals(ValueForms.DAY)
        ? ValueForms.noDay(cell)
            .map(why -> "is no day: " + why)
            .orElse("cannot be read: write a day as 14/01/2013 or 14 January 2013")
        : "cannot be read";
  }

  private String codes(SheetColumn<?> column, String cell) {
    List<String> codes = new ArrayList<>();
    for (String word : MappingGuess.words(cell)) {
      String told = mapping.meaning(column, word);
      String code =
          told != null
              ? told
              : column
                  .words()
                  .find(word)
                  .orElseThrow(() -> new IllegalArgumentException("no word of this column"));
      if (!code.equals(CodeWords.NONE)) {
        codes.add(code);
      }
    }
    return String.join(";", codes);
  }
}
