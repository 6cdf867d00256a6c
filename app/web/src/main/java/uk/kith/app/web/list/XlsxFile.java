package uk.kith.app.web.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.list.Worklist.Row;

/** An Excel workbook of one sheet: days and numbers are such, the heads are bold and stay put. */
final class XlsxFile implements ListFile {
  private static final String DAY = "d mmmm yyyy";
  private static final int TEXT_WIDTH = 26;
  private static final int NUMBER_WIDTH = 14;
  // Office refuses longer names of sheets.
  private static final int LONGEST_NAME = 31;
  // The writer keeps rows until told to let go of them.
  private static final int ROWS_HELD = 500;

  private final List<ListColumn> columns;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Workbook book = new Workbook(bytes, "Kith", "1.0");
  private final Worksheet sheet;
  private int next = 1;

  XlsxFile(String heading, List<ListColumn> columns) {
    this.columns = columns;
    this.sheet = book.newWorksheet(heading.substring(0, Math.min(heading.length(), LONGEST_NAME)));
    List<String> heads = ListFile.heads(columns);
    for (int column = 0; column < heads.size(); column++) {
      sheet.value(0, column, heads.get(column));
      sheet.width(column, TEXT_WIDTH);
    }
    int column = 0;
    for (ListColumn each : columns) {
      if (each.number()) {
        sheet.width(column, NUMBER_WIDTH);
      }
      column += each.below() == null ? 1 : 2;
    }
    sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
  }

  @Override
  public void add(Row row) {
    List<@Nullable Value> values = ListFile.values(columns, row);
    for (int column = 0; column < values.size(); column++) {
      put(column, values.get(column));
    }
    next++;
    if (next % ROWS_HELD == 0) {
      try {
        sheet.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void put(int column, @Nullable Value value) {
    if (value instanceof Value.Day day) {
      sheet.value(next, column, day.date());
      sheet.style(next, column).format(DAY).set();
    } else if (value instanceof Value.Amount amount) {
      sheet.value(next, column, amount.number());
    } else if (value != null) {
      sheet.value(next, column, value.words());
    }
  }

  @Override
  public byte[] finish() {
    try {
      book.finish();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
