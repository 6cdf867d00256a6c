package uk.kith.kernel.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated. A text that a spreadsheet would take for a formula gets an apostrophe in front,
 * and one that looks as if it already had it gets another: whoever reads the file again takes one
 * away and has the text as it was.
 */
final class CsvSheet implements SheetFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
  private final DateTimeFormatter day;
  private final CSVPrinter printer;

  CsvSheet(List<String> heads, Days days) {
    this.day = DateTimeFormatter.ofPattern(days.csv, Locale.UK);
    try {
      this.printer = new CSVPrinter(text, CSVFormat.RFC4180);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    add(heads);
  }

  @Override
  public void add(List<? extends @Nullable Object> cells) {
    List<String> written = new ArrayList<>();
    cells.forEach(cell -> written.add(cell(cell)));
    try {
      printer.printRecord(written);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
  }

  private String cell(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof LocalDate date) {
      return day.format(date);
    }
    if (cell instanceof Double number) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    return cell instanceof String said && FORMULA.matcher(said).matches()
        ? "'" + said
        : cell.toString();
  }

  @Override
  public void notes(List<String> sentences) {
    sentences.forEach(sentence -> add(List.of(sentence)));
  }

  @Override
  public byte[] finish() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
