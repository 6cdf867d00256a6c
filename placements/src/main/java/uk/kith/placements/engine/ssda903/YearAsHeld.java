package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.ssda903.EpisodesAsHeld.Piece;

/**
 * The return of any year as now held: what was loaded for the year, field by field, and what Kith
 * has been told since by people and by the case system. Of a year that was never loaded it is what
 * the returns of other years tell of it, and Kith's own records. What Kith does not hold stays
 * empty: pupil numbers, categories of need, how a child took part in a review, what is told of a
 * year of health and of care leavers.
 *
 * <p>The same facts give the same rows in the same order: rows that were loaded as they stood in
 * their file, what was added to a child after its rows, then children who were added, by number.
 */
public final class YearAsHeld {

  private final int year;
  private final LocalDate firstDay;
  private final LocalDate after;
  private final @Nullable HeldYear loaded;
  private final List<HeldYear> years;
  private final TablesAsHeld tables;
  private final Map<Table, List<Row>> written = new EnumMap<>(Table.class);

  private YearAsHeld(int year, Collection<HeldYear> years) {
    this.year = year;
    this.firstDay = ReceivedReturn.firstDay(year);
    this.after = ReceivedReturn.lastDay(year).plusDays(1);
    this.years = years.stream().sorted(Comparator.comparingInt(HeldYear::year)).toList();
    this.loaded = this.years.stream().filter(y -> y.year() == year).findFirst().orElse(null);
    this.tables = new TablesAsHeld(year, loaded, this.years);
  }

  /**
   * Rows by table, as a writer wants them.
   *
   * @param years the newest return of each year, with the ends that later returns gave its rows
   * @param children everybody in the register with a number; of those without one no return tells
   * @param adoptions what Kith knows of ways to adoption, by number
   */
  public static Map<Table, List<Row>> of(
      int year,
      Collection<HeldYear> years,
      Collection<KithChild> children,
      Map<String, KithAdoption> adoptions) {
    return new YearAsHeld(year, years).of(children, adoptions);
  }

  private Map<Table, List<Row>> of(
      Collection<KithChild> children, Map<String, KithAdoption> adoptions) {
    if (loaded != null) {
      written.putAll(loaded.rows());
    }
    Map<String, List<Episode>> told = told();
    List<Row> episodes = rows(Table.EPISODES);
    IntSupplier numbers = Spells.rowNumbers(lastNumber(episodes) + 1);
    Map<Integer, Row> changed = new HashMap<>();
    Set<Integer> gone = new HashSet<>();
    Map<String, List<Row>> added = new TreeMap<>();
    Map<String, KithChild> lookedAfter = new LinkedHashMap<>();
    for (KithChild child : children) {
      List<Episode> theirs =
          child.localIds().stream()
              .flatMap(id -> told.getOrDefault(id, List.of()).stream())
              .sorted(Episode.IN_ORDER)
              .toList();
      if (child.localIds().isEmpty() || (loaded != null && !child.hasRecorded())) {
        keep(theirs, child, lookedAfter);
        continue;
      }
      List<Row> now = now(child, theirs, numbers);
      if (now.isEmpty() && theirs.isEmpty()) {
        continue;
      }
      Set<Integer> received = new HashSet<>();
      if (loaded != null) {
        theirs.forEach(e -> received.add(e.row().number()));
      }
      gone.addAll(received);
      for (Row row : now) {
        gone.remove(row.number());
        lookedAfter.putIfAbsent(row.child(), child);
        if (received.contains(row.number())) {
          changed.put(row.number(), row);
        } else {
          added.computeIfAbsent(row.child(), id -> new ArrayList<>()).add(row);
        }
      }
    }
    written.put(Table.EPISODES, placed(episodes, changed, gone, added));
    new AdoptionAsHeld(year, written, new TreeMap<>(lookedAfter), adoptions).write();
    tables.write(written, lookedAfter);
    return written;
  }

  private static void keep(
      List<Episode> theirs, KithChild child, Map<String, KithChild> lookedAfter) {
    theirs.forEach(e -> lookedAfter.putIfAbsent(e.child(), child));
  }

  /** Episodes of returns by child: of the year as loaded, else of all other years together. */
  private Map<String, List<Episode>> told() {
    if (loaded != null) {
      return Episode.of(year, loaded.rows(Table.EPISODES)).stream()
          .filter(e -> e.start().isBefore(after) && !e.start().equals(e.end()))
          .collect(Collectors.groupingBy(Episode::child));
    }
    List<Episode> all = new ArrayList<>();
    years.forEach(y -> all.addAll(Episode.of(y.year(), y.rows(Table.EPISODES))));
    Map<String, List<Episode>> told = new HashMap<>();
    Spells.byChild(all).forEach((child, spells) -> told.put(child, spells.episodes()));
    return told;
  }

  private List<Row> now(KithChild child, List<Episode> theirs, IntSupplier numbers) {
    String localId =
        theirs.isEmpty() ? child.localIds().get(0) : theirs.get(theirs.size() - 1).child();
    List<Piece> pieces = new EpisodesAsHeld(after, theirs, child).pieces();
    List<Row> rows = new EpisodeRows(pieces, child, localId, after, numbers).rows();
    List<Row> now = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Episode told = pieces.get(i).told();
      boolean received = loaded != null && told != null;
      if (received || !pieces.get(i).end().isBefore(firstDay)) {
        now.add(rows.get(i));
      }
    }
    return now;
  }

  private static List<Row> placed(
      List<Row> received,
      Map<Integer, Row> changed,
      Set<Integer> gone,
      Map<String, List<Row>> added) {
    Map<String, List<Row>> left = new TreeMap<>(added);
    Map<String, Integer> last = new HashMap<>();
    received.forEach(row -> last.merge(row.child(), row.number(), Math::max));
    List<Row> rows = new ArrayList<>();
    for (Row row : received) {
      if (!gone.contains(row.number())) {
        rows.add(changed.getOrDefault(row.number(), row));
      }
      if (Objects.equals(last.get(row.child()), row.number())) {
        List<Row> more = left.remove(row.child());
        rows.addAll(more == null ? List.of() : more);
      }
    }
    left.values().forEach(rows::addAll);
    return rows;
  }

  private List<Row> rows(Table table) {
    return loaded == null ? List.of() : loaded.rows(table);
  }

  static int lastNumber(List<Row> rows) {
    return rows.stream().mapToInt(Row::number).max().orElse(1);
  }
}
