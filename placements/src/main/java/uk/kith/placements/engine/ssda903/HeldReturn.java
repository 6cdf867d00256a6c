package uk.kith.placements.engine.ssda903;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tables of a return that is held, as cleaned: what a later year is compared with. */
public final class HeldReturn {

  private final int year;
  private final Map<String, Row> headers;
  private final Map<String, List<Episode>> episodes;
  private final Map<Table, Map<String, List<Row>>> byChild = new EnumMap<>(Table.class);

  /** The tables of which a later year asks. */
  public static final Collection<Table> TABLES =
      List.of(Table.HEADER, Table.EPISODES, Table.PLACED_ADOPTION, Table.MISSING);

  /**
   * @param held with {@link #TABLES}, as far as the return has them
   */
  public HeldReturn(HeldYear held) {
    this.year = held.year();
    this.headers = Subject.headers(held.rows(Table.HEADER));
    this.episodes = Subject.episodes(year, held.rows(Table.EPISODES));
    for (Table table : TABLES) {
      byChild.put(table, held.rows(table).stream().collect(Collectors.groupingBy(Row::child)));
    }
  }

  public int year() {
    return year;
  }

  @Nullable Row header(String child) {
    return headers.get(child);
  }

  /** The episode of a child that had not ended when the year did; null when there was none. */
  @Nullable Episode open(String child) {
    List<Episode> theirs = episodes.getOrDefault(child, List.of());
    Episode last = theirs.isEmpty() ? null : theirs.get(theirs.size() - 1);
    return last != null && last.end() == null ? last : null;
  }

  /** The episodes of a child in order; empty when there are none. */
  List<Episode> episodes(String child) {
    return episodes.getOrDefault(child, List.of());
  }

  /** Its rows by child; empty when it told none. */
  Map<String, List<Row>> rows(Table table) {
    return byChild.getOrDefault(table, Map.of());
  }

  /** The rows of a child in a table, in the order of the file. */
  List<Row> rows(Table table, String child) {
    return rows(table).getOrDefault(child, List.of());
  }

  /** The rows of all episodes that had not ended when the year did. */
  public List<Row> openEpisodes() {
    return episodes.keySet().stream()
        .map(this::open)
        .filter(Objects::nonNull)
        .map(Episode::row)
        .toList();
  }

  Iterable<String> children() {
    return episodes.keySet();
  }
}
