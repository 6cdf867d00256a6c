package uk.kith.app.web.list;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.service.SheetFile;

/** A list as a file: the columns of the page; what stands in second lines has its own column. */
final class ListFile {

  private final List<ListColumn> columns;
  private final SheetFile file;

  private ListFile(List<ListColumn> columns, SheetFile file) {
    this.columns = columns;
    this.file = file;
  }

  static ListFile csv(List<ListColumn> columns) {
    return new ListFile(columns, SheetFile.csv(heads(columns), SheetFile.Days.FOR_READING));
  }

  static ListFile xlsx(String heading, List<ListColumn> columns) {
    return new ListFile(
        columns, SheetFile.xlsx(heading, heads(columns), SheetFile.Days.FOR_READING));
  }

  void add(Row row) {
    List<@Nullable Object> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = row.cells().get(i);
      Tag tag = cell.tag();
      cells.add(tag == null ? plain(cell.value()) : tag.text() + ". " + cell.value().words());
      if (columns.get(i).below() != null) {
        cells.add(plain(cell.below()));
      }
    }
    file.add(cells);
  }

  /** The whole file; nothing can be added after. */
  byte[] finish() {
    return file.finish();
  }

  private static @Nullable Object plain(@Nullable Value value) {
    if (value instanceof Value.Day day) {
      return day.date();
    }
    if (value instanceof Value.Estimated estimated) {
      return estimated.date();
    }
    if (value instanceof Value.Amount amount) {
      return amount.number();
    }
    if (value instanceof Value.Weeks weeks) {
      return weeks.bar().week();
    }
    return value == null ? null : value.words();
  }

  private static List<String> heads(List<ListColumn> columns) {
    List<String> heads = new ArrayList<>();
    for (ListColumn column : columns) {
      heads.add(column.name());
      if (column.below() != null) {
        heads.add(column.below());
      }
    }
    return heads;
  }
}
