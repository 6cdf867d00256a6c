package uk.kith.placements.engine.ssda903;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads one CSV file as the table that its header row names: upper or lower case, columns in any
 * order, with or without a byte order mark, UTF-8 or Windows-1252.
 */
final class TableReader {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).setLenientEof(false).get();

  private final ReceivedFile file;
  private final ReadLimits limits;

  private TableReader(ReceivedFile file, ReadLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  static TableFile read(ReceivedFile file, ReadLimits limits) {
    return new TableReader(file, limits).read();
  }

  private TableFile read() {
    try (CSVParser parser = CSVParser.parse(new StringReader(text()), CSV)) {
      List<String> header = null;
      Table table = null;
      int[] positions = {};
      List<Row> rows = new ArrayList<>();
      int number = 0;
      for (CSVRecord line : parser) {
        number++;
        List<String> cells = cells(line, number);
        if (cells.stream().allMatch(String::isBlank)) {
          continue;
        }
        if (header == null || table == null) {
          header = header(cells);
          table = recognise(header);
          positions = table.columns().stream().mapToInt(header::indexOf).toArray();
        } else {
          rows.add(row(table, positions, header.size(), cells, number));
        }
      }
      if (header == null || table == null) {
        throw unreadable("empty", "The file is empty: it has no header row.");
      }
      Table read = table;
      List<String> unknown =
          header.stream().filter(c -> !c.isEmpty() && !read.columns().contains(c)).toList();
      return new TableFile(file, table, rows, unknown);
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw unreadable(
          "broken-csv", "The file is not whole CSV: a quotation mark is opened and never closed.");
    }
  }

  private String text() {
    byte[] bytes = file.bytes();
    if (bytes.length > limits.bytesPerFile()) {
      throw unreadable("too-large", "The file is larger than this service reads.");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
      text = new String(bytes, WINDOWS_1252);
    }
    if (text.indexOf('\0') >= 0) {
      throw unreadable("not-text", "The file is not text in UTF-8 or Windows-1252.");
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private List<String> cells(CSVRecord line, int number) {
    List<String> cells = line.toList();
    for (String cell : cells) {
      if (cell.length() > limits.cellCharacters()) {
        throw unreadable("broken-csv", "Row " + number + " has a cell too long for a return.");
      }
    }
    return cells;
  }

  private static List<String> header(List<String> cells) {
    List<String> header = cells.stream().map(c -> c.strip().toUpperCase(Locale.ROOT)).toList();
    int end = header.size();
    while (end > 0 && header.get(end - 1).isEmpty()) {
      end--;
    }
    return header.subList(0, end);
  }

  /** The table all of whose columns are there; of several the one with most. */
  private Table recognise(List<String> header) {
    Set<String> seen = new HashSet<>();
    for (String column : header) {
      if (!column.isEmpty() && !seen.add(column)) {
        throw unreadable("double-column", "The header row names " + shown(column) + " twice.");
      }
    }
    return Arrays.stream(Table.values())
        .filter(t -> seen.containsAll(t.columns()))
        .max(Comparator.comparingInt(t -> t.columns().size()))
        .orElseThrow(() -> notRecognised(seen, header));
  }

  private Unreadable notRecognised(Set<String> seen, List<String> header) {
    Table nearest =
        Arrays.stream(Table.values())
            .max(Comparator.comparingDouble(t -> likeness(t, seen)))
            .orElseThrow();
    if (likeness(nearest, seen) < 0.5) {
      String hint =
          header.size() == 1 && header.get(0).matches(".*[;\t|].*")
              ? "\nMaybe its columns are separated by something other than a comma."
              : "";
      return unreadable(
          "unknown-table", "The header row is not that of any table of the SSDA903 return." + hint);
    }
    List<String> missing = nearest.columns().stream().filter(c -> !seen.contains(c)).toList();
    List<String> extra =
        seen.stream().filter(c -> !nearest.columns().contains(c)).sorted().toList();
    return unreadable(
        "missing-columns",
        "The header row is nearest to the table "
            + nearest.key()
            + ", but misses "
            + String.join(", ", missing)
            + (extra.isEmpty()
                ? "."
                : " and has "
                    + String.join(", ", extra.stream().map(TableReader::shown).toList())
                    + "."));
  }

  /** Shared columns as a part of all columns of both, 0 to 1. */
  private static double likeness(Table table, Set<String> seen) {
    long shared = table.columns().stream().filter(seen::contains).count();
    return (double) shared / (table.columns().size() + seen.size() - shared);
  }

  private Row row(Table table, int[] positions, int width, List<String> cells, int number) {
    boolean surplus = cells.stream().skip(width).anyMatch(c -> !c.isBlank());
    if (cells.size() < width || surplus) {
      throw unreadable(
          "row-width",
          "Row "
              + number
              + " has "
              + cells.size()
              + " cells, the header row "
              + width
              + ".\nMaybe the file was cut off, or a comma stands in a cell without quotation marks.");
    }
    return Row.received(table, number, Arrays.stream(positions).mapToObj(cells::get).toList());
  }

  private static String shown(String column) {
    return Shown.of(column, 40);
  }

  private Unreadable unreadable(String code, String message) {
    return new Unreadable(code, file.name(), message);
  }
}
