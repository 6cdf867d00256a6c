package uk.kith.kernel.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table on its way into a file for spreadsheets. Every file that leaves Kith is written here, so
 * that no text in one of them can become a formula.
 *
 * <p>Cells are texts, whole numbers, decimal numbers and days; null leaves a cell empty. The first
 * row is the heading; it is written when the file is made.
 */
public interface SheetFile {

  /** The media type of a workbook. */
  String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** How days are written. */
  enum Days {
    /** In CSV as yyyy-MM-dd, in a workbook as a day with the month in words. */
    FOR_READING("uuuu-MM-dd", "d mmmm yyyy"),

    /** dd/mm/yyyy in both, as returns and templates of the inspectors have it. */
    AS_RETURNED("dd/MM/uuuu", "dd/mm/yyyy");

    final String csv;
    final String xlsx;

    Days(String csv, String xlsx) {
      this.csv = csv;
      this.xlsx = xlsx;
    }
  }

  /** UTF-8 with a byte order mark, lines as in RFC 4180. */
  static SheetFile csv(List<String> heads, Days days) {
    return new CsvSheet(heads, days);
  }

  /** An Excel workbook whose heads are bold and stay put. */
  static SheetFile xlsx(String title, List<String> heads, Days days) {
    return new XlsxSheet(title, heads, days);
  }

  /** One row, in the order of the heads. */
  void add(List<? extends @Nullable Object> cells);

  /** Sentences on the whole table: below the rows in CSV, on a sheet of their own in a workbook. */
  void notes(List<String> sentences);

  /** The whole file; nothing can be added after. */
  byte[] finish();
}
