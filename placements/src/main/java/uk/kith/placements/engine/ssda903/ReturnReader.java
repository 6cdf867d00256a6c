package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads an upload: CSV files, or one zip of them, flat or with one folder a year. The order of the
 * files and their names never matter.
 */
public final class ReturnReader {

  private static final int FIRST_YEAR = 1992;
  private static final int LAST_YEAR = 2100;

  private ReturnReader() {}

  /**
   * @param year the year in which the collection ends; null to find it from the episodes
   * @return the returns, oldest first; one unless a zip has several folders
   * @throws Unreadable naming the file and what is wrong with it
   */
  public static List<ReceivedReturn> read(
      List<ReceivedFile> files, @Nullable Integer year, ReadLimits limits) {
    if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
      throw new Unreadable("year", "", "The year " + year + " is not one of a return.");
    }
    Map<String, Map<Table, TableFile>> folders = new TreeMap<>();
    for (ReceivedFile file : unpacked(files, limits)) {
      TableFile read = TableReader.read(file, limits);
      TableFile before =
          folders
              .computeIfAbsent(folder(file.name()), f -> new EnumMap<>(Table.class))
              .put(read.table(), read);
      if (before != null) {
        throw new Unreadable(
            "two-files-of-one-table",
            file.name(),
            "Two files are the table "
                + read.table().key()
                + ": "
                + Shown.of(before.file().name(), 80)
                + " and "
                + Shown.of(file.name(), 80)
                + ".\nMaybe leave one of them out.");
      }
    }
    if (folders.size() > 1 && year != null) {
      throw new Unreadable(
          "year", "", "One year was given for a zip with " + folders.size() + " folders.");
    }
    return returns(folders, year);
  }

  private static List<ReceivedFile> unpacked(List<ReceivedFile> files, ReadLimits limits) {
    if (files.isEmpty()) {
      throw new Unreadable("empty", "", "No file was sent.");
    }
    long bytes = files.stream().mapToLong(f -> f.bytes().length).sum();
    if (files.size() > limits.files() || bytes > limits.bytes()) {
      throw new Unreadable("too-large", "", "More was sent than this service reads.");
    }
    if (files.stream().noneMatch(Archive::isZip)) {
      // What a browser names a folder is no year: files that are sent one by one are one return.
      return files.stream()
          .map(f -> new ReceivedFile(f.name().replace('/', '_'), f.bytes()))
          .toList();
    }
    if (files.size() > 1) {
      throw new Unreadable(
          "several-files-and-a-zip", "", "Send CSV files, or one zip and nothing else.");
    }
    List<ReceivedFile> unpacked = Archive.unpack(files.get(0), limits);
    if (unpacked.stream().anyMatch(f -> f.name().endsWith(ReturnWriter.NOT_FOR_SUBMISSION))) {
      throw new Unreadable(
          "not-a-whole-return",
          files.get(0).name(),
          "The zip says that it is not a whole return: what tells of adoption was left out of it, and"
              + " loading it would undo that.\nMaybe send the return as the case system wrote it.");
    }
    return unpacked;
  }

  private static String folder(String path) {
    return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
  }

  private static List<ReceivedReturn> returns(
      Map<String, Map<Table, TableFile>> folders, @Nullable Integer year) {
    List<ReceivedReturn> returns = new ArrayList<>();
    Set<Integer> years = new HashSet<>();
    Map<Integer, String> folderOf = new HashMap<>();
    folders.forEach(
        (folder, tables) -> {
          int ends = year != null ? year : yearOf(folder, tables);
          if (!years.add(ends)) {
            throw new Unreadable(
                "two-returns-of-one-year",
                folder,
                "The folders "
                    + Shown.of(String.valueOf(folderOf.get(ends)), 80)
                    + " and "
                    + Shown.of(folder, 80)
                    + " are both a return of the year to 31 March "
                    + ends
                    + ".");
          }
          folderOf.put(ends, folder);
          returns.add(new ReceivedReturn(ends, folder, tables));
        });
    returns.sort(Comparator.comparingInt(ReceivedReturn::year));
    return returns;
  }

  /** The first 31 March on or after the start of every episode. */
  private static int yearOf(String folder, Map<Table, TableFile> tables) {
    TableFile episodes = tables.get(Table.EPISODES);
    LocalDate latest =
        episodes == null
            ? null
            : episodes.rows().stream()
                .map(row -> row.date("DECOM"))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    if (latest == null) {
      throw new Unreadable(
          "year-not-known",
          folder,
          "No episode has a start date, so the year of the return is not known.\n"
              + "Maybe give the year.");
    }
    int year =
        latest.isAfter(ReceivedReturn.lastDay(latest.getYear()))
            ? latest.getYear() + 1
            : latest.getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new Unreadable(
          "year-not-known",
          folder,
          "The latest episode starts on "
              + ReturnDates.inWords(latest)
              + ", which is in no year of a return.\nMaybe give the year.");
    }
    return year;
  }
}
