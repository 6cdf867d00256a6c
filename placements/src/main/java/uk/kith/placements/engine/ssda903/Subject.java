package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;

/** A return as its rules see it: rows with cleaned codes, episodes in order, last year's return. */
final class Subject {

  /** The header row that counts where several are of one child: the order of rows must not. */
  private static final Comparator<Row> HEADER_THAT_COUNTS =
      Comparator.<Row, Boolean>comparing(row -> row.date("DOB") == null)
          .thenComparing(row -> String.join("\n", row.values()))
          .thenComparing(Row::number);

  private final int year;
  private final Map<Table, List<Row>> rows;
  private final Map<String, Row> headers;
  private final Map<String, List<Episode>> episodes;
  private final Map<Table, Map<String, List<Row>>> byChild = new EnumMap<>(Table.class);
  private final @Nullable HeldReturn lastYear;
  private final Distances distances;
  private final KnownHomes homes;

  Subject(
      int year,
      Map<Table, List<Row>> rows,
      @Nullable HeldReturn lastYear,
      Distances distances,
      KnownHomes homes) {
    this.year = year;
    this.rows = new EnumMap<>(rows);
    this.headers = headers(rows(Table.HEADER));
    this.episodes = episodes(year, rows(Table.EPISODES));
    this.lastYear = lastYear;
    this.distances = distances;
    this.homes = homes;
  }

  static Map<String, Row> headers(List<Row> rows) {
    Map<String, Row> headers = new HashMap<>();
    for (Row row : rows) {
      if (!row.child().isEmpty()) {
        headers.merge(row.child(), row, BinaryOperator.minBy(HEADER_THAT_COUNTS));
      }
    }
    return headers;
  }

  static Map<String, List<Episode>> episodes(int year, List<Row> rows) {
    Map<String, List<Episode>> byChild = new HashMap<>();
    Episode.of(year, rows)
        .forEach(e -> byChild.computeIfAbsent(e.child(), c -> new ArrayList<>()).add(e));
    byChild.values().forEach(theirs -> theirs.sort(Episode.IN_ORDER));
    return byChild;
  }

  int year() {
    return year;
  }

  LocalDate firstDay() {
    return ReceivedReturn.firstDay(year);
  }

  LocalDate lastDay() {
    return ReceivedReturn.lastDay(year);
  }

  List<Row> rows(Table table) {
    return rows.getOrDefault(table, List.of());
  }

  /** True when the table was received, with or without rows: what is not told is then missing. */
  boolean has(Table table) {
    return rows.containsKey(table);
  }

  void eachRow(Table table, Consumer<Row> look) {
    rows(table).forEach(look);
  }

  /** The header row of a child; null when the return has none. */
  @Nullable Row header(String child) {
    return headers.get(child);
  }

  @Nullable LocalDate birth(String child) {
    Row header = headers.get(child);
    return header == null ? null : header.date("DOB");
  }

  /** The episodes of a child in order; empty when there are none. */
  List<Episode> episodes(String child) {
    return episodes.getOrDefault(child, List.of());
  }

  Stream<List<Episode>> episodesByChild() {
    return episodes.values().stream();
  }

  void eachEpisode(Consumer<Episode> look) {
    episodes.values().forEach(theirs -> theirs.forEach(look));
  }

  /** Each episode and the one that follows it in order. */
  void eachPair(BiConsumer<Episode, Episode> look) {
    for (List<Episode> theirs : episodes.values()) {
      for (int i = 1; i < theirs.size(); i++) {
        look.accept(theirs.get(i - 1), theirs.get(i));
      }
    }
  }

  /** The rows of a child in a table, in the order of the file. */
  List<Row> rows(Table table, String child) {
    return byChild
        .computeIfAbsent(table, t -> rows(t).stream().collect(Collectors.groupingBy(Row::child)))
        .getOrDefault(child, List.of());
  }

  /** The child's age in whole years on a day; empty when the birth is not known or later. */
  OptionalInt age(String child, @Nullable LocalDate on) {
    LocalDate born = birth(child);
    return born == null || on == null ? OptionalInt.empty() : Birth.age(born, on);
  }

  /** True when the child is known to be younger than this on a day. */
  boolean under(int years, String child, @Nullable LocalDate on) {
    OptionalInt age = age(child, on);
    return age.isPresent() && age.getAsInt() < years;
  }

  /** True when the child is known to be this old or older on a day. */
  boolean atLeast(int years, String child, @Nullable LocalDate on) {
    OptionalInt age = age(child, on);
    return age.isPresent() && age.getAsInt() >= years;
  }

  /** The last day of the last episode; null while one is open, or when there is none. */
  @Nullable LocalDate careEnded(String child) {
    List<Episode> theirs = episodes(child);
    return theirs.stream().anyMatch(e -> e.end() == null)
        ? null
        : theirs.stream()
            .map(Episode::end)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
  }

  /** The return of the year before; null when it is not held. */
  @Nullable HeldReturn lastYear() {
    return lastYear;
  }

  Distances distances() {
    return distances;
  }

  KnownHomes homes() {
    return homes;
  }
}
