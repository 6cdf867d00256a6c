package uk.kith.kernel.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook: days and numbers are such, texts are cells of text and never formulas. */
final class XlsxSheet implements SheetFile {
  private static final int LEAST_WIDTH = 12;
  private static final int MOST_WIDTH = 48;
  // Office refuses longer names of sheets.
  private static final int LONGEST_NAME = 31;
  // The writer keeps rows until told to let go of them.
  private static final int ROWS_HELD = 500;

  private final ByteArrayOutputStream bytes;
  private final Workbook book;
  private final Worksheet sheet;
  private final Days days;
  private final int[] longest;
  private final List<String> notes = new ArrayList<>();
  private int next;

  XlsxSheet(String title, List<String> heads, Days days) {
    this(new ByteArrayOutputStream(), title, heads, days);
  }

  private XlsxSheet(ByteArrayOutputStream bytes, String title, List<String> heads, Days days) {
    this(bytes, new Workbook(bytes, "Kith", "1.0"), title, heads, days);
  }

  /** A sheet of a book that somebody else finishes. */
  XlsxSheet(Workbook book, String title, List<String> heads, Days days) {
    this(new ByteArrayOutputStream(), book, title, heads, days);
  }

  private XlsxSheet(
      ByteArrayOutputStream bytes, Workbook book, String title, List<String> heads, Days days) {
    this.bytes = bytes;
    this.book = book;
    this.days = days;
    this.longest = new int[heads.size()];
    this.sheet = book.newWorksheet(title.substring(0, Math.min(title.length(), LONGEST_NAME)));
    add(heads);
    sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
    printOnA4();
  }

  /** Printed as offices here print: A4, lying, as wide as one page, the heads on each. */
  private void printOnA4() {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
    sheet.footer("Page &P of &N", Position.RIGHT);
  }

  @Override
  public void add(List<? extends @Nullable Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      Object cell = cells.get(column);
      if (cell != null && !cell.toString().isEmpty()) {
        put(column, cell);
        longest[column] = Math.max(longest[column], cell.toString().length());
      }
    }
    next++;
    if (next % ROWS_HELD == 0) {
      try {
        widen();
        sheet.flush();
      } catch (IOException e) {
        throw new UncheckedIOException("writing to memory", e);
      }
    }
  }

  private void put(int column, Object cell) {
    if (cell instanceof LocalDate day) {
      sheet.value(next, column, day);
      sheet.style(next, column).format(days.xlsx).set();
    } else if (cell instanceof Number number) {
      sheet.value(next, column, number);
    } else {
      sheet.value(next, column, cell.toString());
    }
  }

  /** By what the first rows hold: the widths go out with them. */
  private void widen() {
    if (next <= ROWS_HELD) {
      for (int column = 0; column < longest.length; column++) {
        sheet.width(column, Math.max(LEAST_WIDTH, Math.min(longest[column] + 2, MOST_WIDTH)));
      }
    }
  }

  /** The end of a sheet of a book, with a sentence below its rows. */
  void end(String below) {
    widen();
    sheet.value(next + 1, 0, below);
  }

  @Override
  public void notes(List<String> sentences) {
    notes.addAll(sentences);
  }

  @Override
  public byte[] finish() {
    try {
      widen();
      if (!notes.isEmpty()) {
        Worksheet second = book.newWorksheet("Read this first");
        for (int row = 0; row < notes.size(); row++) {
          second.value(row, 0, notes.get(row));
        }
      }
      book.finish();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
  }
}
