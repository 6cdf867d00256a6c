package uk.kith.placements.internal.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import uk.kith.placements.engine.exports.Sheet;

/**
 * Writes a sheet as CSV or XLSX. Notes come after the rows, so that the first row is the heading.
 */
final class SheetWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String FORMULA = "=+-@";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

  private SheetWriter() {}

  /**
   * UTF-8 with a byte order mark, for spreadsheets; days are dd/mm/yyyy. A text that a spreadsheet
   * would take for a formula gets a quotation mark in front.
   */
  static byte[] csv(Sheet sheet) {
    StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(sheet.columns());
      for (List<Object> row : sheet.rows()) {
        printer.printRecord(row.stream().map(SheetWriter::plain).toList());
      }
      for (String note : sheet.notes()) {
        printer.printRecord(note);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Object plain(Object cell) {
    if (cell instanceof LocalDate day) {
      return DAY.format(day);
    }
    return cell instanceof String text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
        ? "'" + text
        : cell;
  }

  /** Texts are cells of text, never formulas; notes stand on a sheet of their own. */
  static byte[] xlsx(Sheet sheet) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Kith", "1.0")) {
      Worksheet rows = book.newWorksheet(sheet.title());
      for (int column = 0; column < sheet.columns().size(); column++) {
        rows.value(0, column, sheet.columns().get(column));
        rows.style(0, column).bold().set();
      }
      for (int row = 0; row < sheet.rows().size(); row++) {
        for (int column = 0; column < sheet.columns().size(); column++) {
          put(rows, row + 1, column, sheet.rows().get(row).get(column));
        }
      }
      rows.freezePane(0, 1);
      if (!sheet.notes().isEmpty()) {
        Worksheet notes = book.newWorksheet("Read this first");
        for (int row = 0; row < sheet.notes().size(); row++) {
          notes.value(row, 0, sheet.notes().get(row));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  private static void put(Worksheet rows, int row, int column, Object cell) {
    if (cell instanceof LocalDate day) {
      rows.value(row, column, day);
      rows.style(row, column).format("dd/mm/yyyy").set();
    } else if (cell instanceof Integer number) {
      rows.value(row, column, number);
    } else if (!cell.toString().isEmpty()) {
      rows.value(row, column, cell.toString());
    }
  }
}
