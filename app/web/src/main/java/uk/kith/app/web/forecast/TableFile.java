package uk.kith.app.web.forecast;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.sufficiency.api.StatementContent.Table;

/**
 * A table of a page as a file, so that both say the same: numbers are numbers there, and a range is
 * two columns. What the page withholds the file does too (R-SUFF-14).
 */
final class TableFile {

  private static final Pattern NUMBER =
      Pattern.compile("[−-]?£?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\\.[0-9]+)?");
  private static final Set<String> RANGES = Set.of("80% range", "8 in 10 futures");
  private static final String TO = " to ";

  /** What such a column holds is a range too. */
  static final String COST = "Cost, ";

  private TableFile() {}

  static Response of(Table table, String address, LocalDate asOf, String format) {
    return Download.of(list(table, address, asOf), format, taker -> taker.accept(table.rows()));
  }

  static Worklist<List<String>> list(Table table, String address, LocalDate asOf) {
    List<ListColumn> columns = new ArrayList<>();
    String before = "";
    for (String head : table.heads()) {
      if (RANGES.contains(head)) {
        columns.add(ListColumn.number(before + ", 80% from", "80% from"));
        columns.add(ListColumn.number(before + ", 80% to", "80% to"));
      } else if (head.startsWith(COST)) {
        columns.add(ListColumn.number(head + ", from", "From"));
        columns.add(ListColumn.number(head + ", to", "To"));
      } else {
        before = head;
        columns.add(ListColumn.of(head, "Value"));
      }
    }
    return new Worklist<>(
        table.name(),
        "row",
        "rows",
        address,
        "",
        "",
        asOf,
        columns,
        row -> new Worklist.Row("", cells(table.heads(), row)));
  }

  private static List<Cell> cells(List<String> heads, List<String> row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String text = row.get(i);
      if (RANGES.contains(heads.get(i)) || heads.get(i).startsWith(COST)) {
        int at = text.indexOf(TO);
        cells.add(cell(at < 0 ? text : text.substring(0, at)));
        cells.add(cell(at < 0 ? text : text.substring(at + TO.length())));
      } else {
        cells.add(cell(text));
      }
    }
    return cells;
  }

  private static Cell cell(String text) {
    return NUMBER.matcher(text).matches()
        ? Cell.of(
            new Value.Amount(
                Double.parseDouble(text.replace('−', '-').replaceAll("[£,]", "")), text))
        : Cell.text(text);
  }
}
