package uk.kith.sufficiency.engine.pooled;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.kith.sufficiency.engine.pooled.TableContents.TableRows;
import uk.kith.sufficiency.engine.pooled.YearlyTables.Count;

/**
 * Reads a file of yearly tables. One row that cannot be read refuses the whole file, by its line; a
 * symbol in place of a count is no error.
 */
public final class TableReader {

  private static final int EARLIEST = 1990;
  private static final int LATEST = 2100;
  private static final int BETWEEN_QUESTIONS = 2_000;

  private final TableLayout layout;
  private final Map<String, Integer> places;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Integer> named = new HashMap<>();
  private final Map<Key, Double> counts = new LinkedHashMap<>();
  private final Map<String, String> regions = new LinkedHashMap<>();
  private int read;
  private int notPublished;
  private int otherMeasures;
  private int otherAreas;
  private int kept;

  private record Key(String code, int year, Measure measure) {}

  private TableReader(TableLayout layout, Map<String, Integer> places) {
    this.layout = layout;
    this.places = places;
  }

  /**
   * Reads the first row alone.
   *
   * @param start the beginning of a file, at least its first row
   * @throws UnreadableTables when it is another file
   */
  public static TableLayout layout(String start) {
    String[] lines = unmarked(start).split("\\R", 2);
    List<String> header = List.of(lines[0].replace("\"", "").split(",", -1));
    return TableLayout.of(header).orElseThrow(TableReader::otherFile);
  }

  /**
   * @param csv with or without a mark of byte order
   * @param goesOn is asked now and then with the number of rows read so far; false stops
   * @return null when it was stopped
   * @throws UnreadableTables naming what cannot be read
   */
  public static @Nullable TableContents read(Reader csv, IntPredicate goesOn) {
    try (CSVParser rows = CSVFormat.RFC4180.parse(csv)) {
      TableReader reader = null;
      for (CSVRecord row : rows) {
        if (reader == null) {
          reader = of(row);
        } else if (!isBlank(row)) {
          reader.take(row, rows.getCurrentLineNumber());
          if (reader.read % BETWEEN_QUESTIONS == 0 && !goesOn.test(reader.read)) {
            return null;
          }
        }
      }
      if (reader == null) {
        throw otherFile();
      }
      return reader.contents();
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableTables("no-csv", "The file is not CSV: a quotation mark is not closed.");
    }
  }

  private static TableReader of(CSVRecord header) {
    List<String> cells = header.toList();
    TableLayout layout = TableLayout.of(unmarked(cells)).orElseThrow(TableReader::otherFile);
    Map<String, Integer> places = new HashMap<>();
    List<String> plain = unmarked(cells).stream().map(TableLayout::plain).toList();
    layout.columns().forEach(column -> places.put(column, plain.indexOf(column)));
    return new TableReader(layout, places);
  }

  private static List<String> unmarked(List<String> cells) {
    List<String> all = new ArrayList<>(cells);
    all.set(0, unmarked(all.get(0)));
    return all;
  }

  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean isBlank(CSVRecord row) {
    return row.stream().allMatch(String::isBlank);
  }

  private static UnreadableTables otherFile() {
    return new UnreadableTables(
        "other-file",
        "This is not one of the yearly tables. Its first row would have the columns "
            + String.join(", ", TableLayout.LOOKED_AFTER.columns())
            + ", or for regions "
            + String.join(", ", TableLayout.INDICATORS.columns())
            + ".");
  }

  private void take(CSVRecord row, long line) {
    read++;
    int last = places.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (row.size() <= last) {
      throw broken(line, "it has " + row.size() + " cells, fewer than the first row");
    }
    if (layout == TableLayout.INDICATORS) {
      takeRegion(row);
    } else {
      takeCount(row, line);
    }
  }

  private void takeRegion(CSVRecord row) {
    String region = cell(row, "region");
    String area = cell(row, "area");
    if (TableNames.isSymbol(region) || area.isEmpty()) {
      otherAreas++;
    } else if (regions.put(TableNames.plain(area), region) == null) {
      kept++;
    } else {
      otherMeasures++;
    }
  }

  private void takeCount(CSVRecord row, long line) {
    String code = cell(row, "geo_code");
    if (!TableNames.isAuthority(code)) {
      otherAreas++;
      return;
    }
    int year = year(cell(row, "year"), line);
    String name = cell(row, "la_name");
    if (!TableNames.isSymbol(name) && named.getOrDefault(code, 0) <= year) {
      names.put(code, name);
      named.put(code, year);
    }
    Measure measure = Measure.of(cell(row, "measure")).orElse(null);
    if (measure == null) {
      otherMeasures++;
      return;
    }
    String value = cell(row, "value");
    if (TableNames.isSymbol(value)) {
      notPublished++;
      return;
    }
    double count = count(value, measure, line);
    Double before = counts.put(new Key(code, year, measure), count);
    if (before != null && before != count) {
      throw broken(
          line,
          measure.code() + " of " + code + " in " + year + " stood above with another number");
    }
    kept++;
  }

  private String cell(CSVRecord row, String column) {
    return row.get(places.getOrDefault(column, 0)).strip();
  }

  private static int year(String text, long line) {
    if (text.matches("\\d{4}")) {
      int year = Integer.parseInt(text);
      if (year >= EARLIEST && year <= LATEST) {
        return year;
      }
    }
    throw broken(line, "“" + text + "” is no year");
  }

  private static double count(String text, Measure measure, long line) {
    try {
      double count = new BigDecimal(text.replace(",", "")).doubleValue();
      if (count >= 0 && count < 1e9) {
        return count;
      }
    } catch (NumberFormatException e) {
      throw broken(
          line,
          "“"
              + text
              + "” of "
              + measure.code()
              + " is neither a number nor a symbol of the Department (c, k, low, u, x, z, :)");
    }
    throw broken(line, "“" + text + "” of " + measure.code() + " cannot be a number of people");
  }

  private TableContents contents() {
    if (kept == 0) {
      throw new UnreadableTables(
          "empty", "No row of the file tells of an authority what Kith makes use of.");
    }
    List<Count> all = new ArrayList<>();
    counts.forEach(
        (key, value) -> all.add(new Count(key.code(), key.year(), key.measure(), value)));
    return new TableContents(
        layout,
        names,
        all,
        regions,
        all.stream().mapToInt(Count::year).min().orElse(0),
        all.stream().mapToInt(Count::year).max().orElse(0),
        new TableRows(read, kept, notPublished, otherMeasures, otherAreas));
  }

  private static UnreadableTables broken(long line, String why) {
    return new UnreadableTables(
        "broken-row", "Line " + line + " of the file cannot be read: " + why + ".");
  }
}
