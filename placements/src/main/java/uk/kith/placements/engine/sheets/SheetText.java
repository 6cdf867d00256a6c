package uk.kith.placements.engine.sheets;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a sheet that is text: CSV in UTF-8, UTF-16 with its mark, or Windows-1252, parted by
 * commas, semicolons or tabs, and cells pasted from a spreadsheet.
 */
public final class SheetText {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char MARK = '\uFEFF';
  private static final List<Character> PARTED_BY = List.of(',', '\t', ';');

  /** How many lines tell by what the cells are parted. */
  private static final int LOOKED_AT = 20;

  /** What Kith writes in place of a text that would be a formula; one apostrophe goes away. */
  private static final Pattern MADE_HARMLESS =
      Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private SheetText() {}

  /**
   * @return the lines that are not blank
   * @throws UnreadableSheet saying what is wrong with the file
   */
  public static List<SheetLine> read(byte[] bytes, SheetLimits limits) {
    if (bytes.length > limits.bytes()) {
      throw tooLarge(limits);
    }
    String text = decoded(bytes);
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableSheet(
          "not-text",
          "The file is neither an Excel workbook (.xlsx) nor text.\n"
              + "Maybe save it as an Excel workbook or as CSV.");
    }
    return lines(text, delimiter(text), limits);
  }

  /** What is said of a file that is larger than is read. */
  public static UnreadableSheet tooLarge(SheetLimits limits) {
    return new UnreadableSheet(
        "too-large",
        "The file is larger than " + limits.bytes() / (1024 * 1024) + " MB, more than is read.");
  }

  private static String decoded(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE)) {
      return unmarked(new String(bytes, StandardCharsets.UTF_16LE));
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return unmarked(new String(bytes, StandardCharsets.UTF_16BE));
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)
        ? unmarked(text)
        : new String(bytes, WINDOWS_1252);
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static String unmarked(String text) {
    return text.indexOf(MARK) == 0 ? text.substring(1) : text;
  }

  /** The sign that parts the first lines into most cells. */
  private static char delimiter(String text) {
    char best = ',';
    long most = 0;
    for (char sign : PARTED_BY) {
      long parted =
          text.lines()
              .limit(LOOKED_AT)
              .mapToLong(l -> l.chars().filter(c -> c == sign).count())
              .sum();
      if (parted > most) {
        most = parted;
        best = sign;
      }
    }
    return best;
  }

  private static List<SheetLine> lines(String text, char delimiter, SheetLimits limits) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setLenientEof(false)
            .get();
    List<SheetLine> lines = new ArrayList<>();
    int number = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord record : parser) {
        number++;
        List<String> cells = record.toList().stream().map(SheetText::asItWas).toList();
        SheetLine line = new SheetLine(number, cells).within(limits);
        if (!line.isBlank()) {
          lines.add(line);
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new UnreadableSheet(
          "broken-csv",
          "The file cannot be read after line "
              + number
              + ": a quotation mark is opened and never closed, or text stands beside it.");
    }
    return lines;
  }

  private static String asItWas(String cell) {
    return MADE_HARMLESS.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
