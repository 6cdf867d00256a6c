package uk.kith.placements.engine.ssda903;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Header and Episodes of a return that is held, as cleaned: what a later year is compared with. */
public final class HeldReturn {

  private final int year;
  private final Map<String, Row> headers;
  private final Map<String, List<Episode>> episodes;

  /**
   * @param header rows of the table Header, as held
   * @param episodes rows of the table Episodes, as held
   */
  public HeldReturn(int year, List<Row> header, List<Row> episodes) {
    this.year = year;
    this.headers = Subject.headers(header);
    this.episodes = Subject.episodes(year, episodes);
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

  Iterable<String> children() {
    return episodes.keySet();
  }
}
