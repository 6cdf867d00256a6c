package uk.kith.app.web.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.list.Worklist.Row;

/**
 * Comma-separated, UTF-8 with a byte-order mark, days as yyyy-MM-dd. A text that a spreadsheet
 * would take for a formula is made harmless by an apostrophe.
 */
final class CsvFile implements ListFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String BEGINS_A_FORMULA = "=+-@";

  private final List<ListColumn> columns;
  private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
  private final CSVPrinter printer;

  CsvFile(List<ListColumn> columns) {
    this.columns = columns;
    try {
      this.printer = new CSVPrinter(text, CSVFormat.RFC4180);
      printer.printRecord(ListFile.heads(columns));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void add(Row row) {
    List<String> cells = new ArrayList<>();
    ListFile.values(columns, row).forEach(value -> cells.add(cell(value)));
    try {
      printer.printRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public byte[] finish() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(@Nullable Value value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Value.Amount amount) {
      return BigDecimal.valueOf(amount.number()).stripTrailingZeros().toPlainString();
    }
    return value instanceof Value.Day day ? day.date().toString() : harmless(value.words());
  }

  private static String harmless(String words) {
    return !words.isEmpty() && BEGINS_A_FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }
}
