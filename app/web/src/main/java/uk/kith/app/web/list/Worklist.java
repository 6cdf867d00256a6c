package uk.kith.app.web.list;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Tag;

/**
 * What a list shows of each thing, told once: the page, the CSV file and the Excel file are made
 * from these columns and rows, so that they cannot differ.
 *
 * @param one a thing of the list: "child"
 * @param several "children"
 * @param address without a query: "/children"; files are named by it
 * @param searchLabel what can be searched for; empty when nothing can
 * @param empty what would be here, and how to add it
 * @param reader makes the row of a thing, one cell for each column
 */
public record Worklist<T>(
    String heading,
    String one,
    String several,
    String address,
    String searchLabel,
    String empty,
    LocalDate asOf,
    List<ListColumn> columns,
    Function<? super T, Row> reader) {

  public Worklist {
    columns = List.copyOf(columns);
  }

  /**
   * A row.
   *
   * @param href the page of the thing
   * @param cells the first names the thing
   */
  public record Row(String href, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param tag in front of it, what must not be overlooked; null when nothing is
   * @param below in a second line; null when nothing is
   */
  public record Cell(Value value, @Nullable Tag tag, @Nullable Value below) {

    public static Cell of(Value value) {
      return new Cell(value, null, null);
    }

    public static Cell text(String words) {
      return of(Value.text(words));
    }

    public Cell with(@Nullable Value second) {
      return new Cell(value, tag, second);
    }

    public Cell with(@Nullable String second) {
      return new Cell(value, tag, second == null ? null : Value.text(second));
    }

    public Cell tagged(@Nullable Tag first) {
      return new Cell(value, first, below);
    }
  }

  /**
   * The same for what an address asks for: where nothing fits, that is said, and not that nothing
   * is recorded.
   */
  Worklist<T> askedFor(Form form) {
    return TableTools.isFiltered(form)
        ? new Worklist<>(
            heading,
            one,
            several,
            address,
            searchLabel,
            "No " + one + " is as you ask. Take a filter away to see more.",
            asOf,
            columns,
            reader)
        : this;
  }

  public Row row(T thing) {
    Row row = reader.apply(thing);
    if (row.cells().size() != columns.size()) {
      throw new IllegalStateException(
          heading + " has " + columns.size() + " columns but the row " + row.cells().size());
    }
    return row;
  }

  /** The same of rows that are made already, where a file has more than the things of the list. */
  public Worklist<Row> ofRows() {
    return new Worklist<>(
        heading, one, several, address, searchLabel, empty, asOf, columns, row -> row);
  }

  /** "children-2014-09-30.csv". */
  public String fileName(String extension) {
    return address.substring(1).replace('/', '-') + "-" + asOf + "." + extension;
  }
}
