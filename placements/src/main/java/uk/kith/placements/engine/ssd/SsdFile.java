package uk.kith.placements.engine.ssd;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.ssda903.Unreadable;

/**
 * One CSV file of an extract: columns in any order and case, with or without a byte order mark,
 * UTF-8 or Windows-1252. A row of another width than the header row is left out with a finding,
 * because its cells may stand under wrong names.
 *
 * @param leftOut cells of rows that were left out: one of them says of whom the row was
 */
record SsdFile(List<SsdRow> rows, List<SsdFinding> findings, Set<String> leftOut) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).setLenientEof(false).get();

  /**
   * @throws Unreadable when it is no CSV, or a required column is missing
   */
  static SsdFile read(String name, SsdTable table, byte[] content) {
    SsdFile file = new SsdFile(new ArrayList<>(), new ArrayList<>(), new HashSet<>());
    try (CSVParser parser = CSVParser.parse(new StringReader(text(name, content)), CSV)) {
      List<String> header = null;
      int number = 0;
      for (CSVRecord line : parser) {
        number++;
        List<String> cells = line.toList();
        if (cells.stream().allMatch(String::isBlank)) {
          continue;
        }
        if (header == null) {
          header = header(name, table, cells);
        } else {
          file.add(new Line(table, number, header, cells));
        }
      }
      if (header == null) {
        throw new Unreadable("empty", name, "The file is empty: it has no header row.");
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new Unreadable(
          "broken-csv",
          name,
          "The file is not whole CSV: a quotation mark is opened and never closed.");
    }
    return file;
  }

  private record Line(SsdTable table, int number, List<String> header, List<String> cells) {}

  private void add(Line line) {
    Map<String, String> cells = new HashMap<>();
    int width = Math.min(line.header().size(), line.cells().size());
    for (int i = 0; i < width; i++) {
      String cell = line.cells().get(i).strip();
      String column = line.header().get(i);
      if (line.table().columns().contains(column) && !isBlank(cell)) {
        cells.put(column, cell);
      }
    }
    SsdRow row = new SsdRow(line.table(), line.number(), cells);
    boolean surplus = line.cells().stream().skip(line.header().size()).anyMatch(c -> !isBlank(c));
    if (line.cells().size() < line.header().size() || surplus) {
      // Nobody can tell what stood where: it may be a placement for adoption.
      boolean sealed = line.table() == SsdTable.PLACEMENT || line.table() == SsdTable.PERMANENCE;
      findings.add(
          new SsdFinding(
              line.table().key(),
              line.number(),
              "",
              "The row has "
                  + line.cells().size()
                  + " cells, the header row "
                  + line.header().size()
                  + ": it is left out.",
              sealed));
      line.cells().forEach(cell -> leftOut.add(cell.strip()));
      return;
    }
    rows.add(row);
  }

  /** SQL Server writes what is absent as NULL. */
  private static boolean isBlank(String cell) {
    return cell.isBlank() || cell.strip().equalsIgnoreCase("NULL");
  }

  private static List<String> header(String name, SsdTable table, List<String> cells) {
    List<String> header = cells.stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
    List<String> missing = table.required().stream().filter(c -> !header.contains(c)).toList();
    if (!missing.isEmpty()) {
      throw new Unreadable(
          "columns-missing", name, "The file lacks " + String.join(", ", missing) + ".");
    }
    String twice = twice(table, header);
    if (twice != null) {
      throw new Unreadable("column-twice", name, "The file has " + twice + " twice.");
    }
    return header;
  }

  private static @Nullable String twice(SsdTable table, List<String> header) {
    return table.columns().stream()
        .filter(c -> header.indexOf(c) != header.lastIndexOf(c))
        .findFirst()
        .orElse(null);
  }

  private static String text(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
      text = new String(bytes, WINDOWS_1252);
    }
    if (text.indexOf('\0') >= 0) {
      throw new Unreadable("not-text", name, "The file is not text in UTF-8 or Windows-1252.");
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
