package uk.kith.placements.engine.ssda903;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a return as it is held: one zip, one CSV file a table, columns in the order of the
 * layouts, dates as dd/mm/yyyy, repairs applied. The same rows give the same bytes.
 */
public final class ReturnWriter {

  private static final Set<String> DATES =
      Set.of(
          "DOB",
          "MC_DOB",
          "DECOM",
          "DEC",
          "REVIEW",
          "DUC",
          "DATE_INT",
          "DATE_MATCH",
          "DATE_PLACED",
          "DATE_PLACED_CEASED",
          "DATE_PERM",
          "MIS_START",
          "MIS_END",
          "SW_DECOM",
          "SW_DEC",
          "DOLO_START",
          "DOLO_END");
  private static final CSVFormat CSV = CSVFormat.RFC4180;

  /** The first time that a zip can name. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ReturnWriter() {}

  /**
   * @param tables rows in the order of their files
   */
  public static byte[] zip(Map<Table, List<Row>> tables) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<Table, List<Row>> table : new TreeMap<>(tables).entrySet()) {
        ZipEntry entry = new ZipEntry(table.getKey().key() + ".csv");
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(csv(table.getKey(), table.getValue()).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  static String csv(Table table, List<Row> rows) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSV)) {
      printer.printRecord(table.columns());
      for (Row row : rows) {
        for (String column : table.columns()) {
          printer.print(cell(row, column));
        }
        printer.println();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return text.toString();
  }

  private static String cell(Row row, String column) {
    LocalDate date = DATES.contains(column) ? row.date(column) : null;
    return date == null
        ? row.values().get(row.table().index(column))
        : ReturnDates.asReturned(date);
  }
}
