package uk.kith.kernel.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Some small tables in one Excel workbook, each on a sheet of its own behind a sheet of sentences.
 * Cells are as in {@link SheetFile}: no text can become a formula.
 */
public final class SheetBook {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Workbook book = new Workbook(bytes, "Kith", "1.0");

  /**
   * @param sentences on all of it
   */
  public SheetBook(List<String> sentences) {
    Worksheet first = book.newWorksheet("Read this first");
    for (int row = 0; row < sentences.size(); row++) {
      first.value(row, 0, sentences.get(row));
    }
  }

  /**
   * A table on the next sheet.
   *
   * @param name of the sheet; cut where Office allows no more
   * @param below a sentence below the rows
   */
  public void add(
      String name,
      List<String> heads,
      List<? extends List<? extends @Nullable Object>> rows,
      String below) {
    XlsxSheet sheet = new XlsxSheet(book, name, heads, SheetFile.Days.FOR_READING);
    rows.forEach(sheet::add);
    sheet.end(below);
  }

  /** The whole file; nothing can be added after. */
  public byte[] finish() {
    try {
      book.finish();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
  }
}
