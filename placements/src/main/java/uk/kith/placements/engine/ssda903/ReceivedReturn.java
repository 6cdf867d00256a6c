package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One year's return as read from its files, not yet checked.
 *
 * @param year the year in which the collection ends: 2018 is April 2017 to March 2018
 * @param folder the folder of the zip that held it; empty when there was none
 * @param files its files, one for each table, in the order of the tables
 */
public record ReceivedReturn(int year, String folder, Map<Table, TableFile> files) {

  public ReceivedReturn {
    EnumMap<Table, TableFile> copy = new EnumMap<>(Table.class);
    copy.putAll(files);
    files = Collections.unmodifiableMap(copy);
  }

  /** The rows of a table as received; empty when the return has no such table. */
  public List<Row> rows(Table table) {
    TableFile file = files.get(table);
    return file == null ? List.of() : file.rows();
  }

  /** SHA-256 over the files, whatever their order and names, and whether zipped or not. */
  public String checksum() {
    return ReceivedFile.checksum(files.values().stream().map(TableFile::file).toList());
  }

  /** The year in whose collection a day falls: it ends on 31 March. */
  public static int yearOf(LocalDate day) {
    return day.getMonthValue() > 3 ? day.getYear() + 1 : day.getYear();
  }

  /** The first day of the collection: 1 April. */
  public static LocalDate firstDay(int year) {
    return LocalDate.of(year - 1, 4, 1);
  }

  /** The last day of the collection: 31 March. */
  public static LocalDate lastDay(int year) {
    return LocalDate.of(year, 3, 31);
  }
}
