package uk.kith.placements.engine.ssda903;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
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

  /** Stands in a zip that is no whole return; the reader refuses such a zip. */
  static final String NOT_FOR_SUBMISSION = "NOT-FOR-SUBMISSION.txt";

  private static final String WHY =
      """
      This is not a whole return and is not for submission.

      The tables AD1 and PlacedAdoption, every episode placed for adoption (A3 to A6) and every row
      of a child who was adopted are left out, whether or not there are any: the person who made
      this file may not see them.

      A panel adviser can write the whole return. Kith refuses this zip as a return, because
      loading it would undo what the left-out rows tell.
      """;

  /** The first time that a zip can name. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ReturnWriter() {}

  /**
   * @param tables rows in the order of their files
   */
  public static byte[] zip(Map<Table, List<Row>> tables) {
    Map<String, String> files = new LinkedHashMap<>();
    new TreeMap<>(tables)
        .forEach((table, rows) -> files.put(table.key() + ".csv", csv(table, rows)));
    return zipOf(files);
  }

  /**
   * As {@link #zip}, without all that tells of adoption, and with a text that says so.
   *
   * @param adopted numbers of children who were adopted, of whom no row is written
   */
  public static byte[] zipWithoutAdoption(Map<Table, List<Row>> tables, Set<String> adopted) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(NOT_FOR_SUBMISSION, WHY);
    new TreeMap<>(tables)
        .forEach(
            (table, rows) -> {
              if (!AdoptionSeal.covers(table)) {
                files.put(
                    table.key() + ".csv",
                    csv(
                        table,
                        rows.stream()
                            .filter(row -> !AdoptionSeal.covers(row))
                            .filter(row -> !adopted.contains(row.child()))
                            .toList()));
              }
            });
    return zipOf(files);
  }

  private static byte[] zipOf(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
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
