package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
  private final @Nullable HeldReturn lastYear;
  private final Distances distances;

  Subject(
      int year, Map<Table, List<Row>> rows, @Nullable HeldReturn lastYear, Distances distances) {
    this.year = year;
    this.rows = new EnumMap<>(rows);
    this.headers = headers(rows(Table.HEADER));
    this.episodes = episodes(year, rows(Table.EPISODES));
    this.lastYear = lastYear;
    this.distances = distances;
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

  /** The return of the year before; null when it is not held. */
  @Nullable HeldReturn lastYear() {
    return lastYear;
  }

  Distances distances() {
    return distances;
  }
}
