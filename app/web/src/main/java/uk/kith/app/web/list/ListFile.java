package uk.kith.app.web.list;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;

/** A list as a file: the columns of the page; what stands in second lines has its own column. */
interface ListFile {

  void add(Row row);

  /** The whole file; nothing can be added after. */
  byte[] finish();

  static List<String> heads(List<ListColumn> columns) {
    List<String> heads = new ArrayList<>();
    for (ListColumn column : columns) {
      heads.add(column.name());
      if (column.below() != null) {
        heads.add(column.below());
      }
    }
    return heads;
  }

  /** In the order of the heads; null where a second line is absent. */
  static List<@Nullable Value> values(List<ListColumn> columns, Row row) {
    List<@Nullable Value> values = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = row.cells().get(i);
      values.add(cell.value());
      if (columns.get(i).below() != null) {
        values.add(cell.below());
      }
    }
    return values;
  }
}
