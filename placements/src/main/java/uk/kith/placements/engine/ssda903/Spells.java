package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a child's episodes come to: placements and legal statuses without overlaps.
 *
 * <p>Method: of episodes that several returns tell, the latest return's telling counts; overlaps
 * are taken out ({@link Overlaps}, R-DATA-01), which is counted repairs; then episodes that follow
 * each other in the same placement join (R-SUFF-07). n log n in the episodes of a child. No day is
 * added that no episode covered, none is counted twice, none of those that one return tells with an
 * end is lost, and the order of rows never matters: proved on random episodes.
 *
 * @param placements in order of time
 * @param legal in order of time
 * @param episodes as held: one after the other, each with days
 * @param rows as held, of episodes without days as well; rows that were added for the days after an
 *     episode inside another have numbers beyond those received
 * @param repairs what had to be closed, and added
 */
public record Spells(
    List<PlacementSpell> placements,
    List<LegalSpell> legal,
    List<Episode> episodes,
    List<Row> rows,
    List<Repair> repairs) {

  /** A reason for a new episode under which the placement may stay what it was (R-SUFF-07). */
  private static final Set<String> MOVES = Set.of("S", "P", "B", "T", "U");

  /**
   * The days in one placement.
   *
   * @param end the day on which it ended, itself not in the placement; null while it goes on
   * @param careBegan first day of the period of care that it is part of
   * @param place placement type code; empty when the return gives none
   * @param openedBy reason for new episode: T and U keep the carers (R-SUFF-06)
   * @param closedBy reason episode ceased; empty while it goes on or when not known
   * @param reasonPlaceChange why the placement changed; empty when not known
   */
  public record PlacementSpell(
      LocalDate start,
      @Nullable LocalDate end,
      LocalDate careBegan,
      String place,
      String provider,
      String urn,
      String postcode,
      String openedBy,
      String closedBy,
      String reasonPlaceChange) {}

  /** The days under one legal status; {@code end} is not one of them, null while it goes on. */
  public record LegalSpell(LocalDate start, @Nullable LocalDate end, String legalStatus) {}

  public Spells {
    placements = List.copyOf(placements);
    legal = List.copyOf(legal);
    episodes = List.copyOf(episodes);
    rows = List.copyOf(rows);
    repairs = List.copyOf(repairs);
  }

  /** The spells of every child of these episodes, by the child's local number. */
  public static Map<String, Spells> byChild(List<Episode> episodes) {
    return byChild(episodes, from(episodes));
  }

  /** Numbers after those of all rows. */
  private static IntSupplier from(List<Episode> episodes) {
    return rowNumbers(episodes.stream().mapToInt(e -> e.row().number()).max().orElse(0) + 1);
  }

  static IntSupplier rowNumbers(int first) {
    return IntStream.iterate(first, n -> n + 1).iterator()::nextInt;
  }

  /**
   * @param rowNumbers gives numbers to rows that are added
   */
  static Map<String, Spells> byChild(List<Episode> episodes, IntSupplier rowNumbers) {
    Map<String, List<Episode>> children = new TreeMap<>();
    episodes.forEach(e -> children.computeIfAbsent(e.child(), c -> new ArrayList<>()).add(e));
    Map<String, Spells> spells = new TreeMap<>();
    children.forEach((child, theirs) -> spells.put(child, of(theirs, rowNumbers)));
    return spells;
  }

  /** The spells of one child, from the episodes of all returns that are held. */
  static Spells of(List<Episode> told) {
    return of(told, from(told));
  }

  private static Spells of(List<Episode> told, IntSupplier rowNumbers) {
    Overlaps closed = Overlaps.closed(latestTelling(told), rowNumbers);
    List<Episode> held = closed.episodes();
    return new Spells(placements(held), legal(held), held, closed.rows(), closed.repairs());
  }

  /** Episodes told by several returns, by their first day: what the latest return tells. */
  private static List<Episode> latestTelling(List<Episode> told) {
    Map<LocalDate, Integer> latest = new HashMap<>();
    told.forEach(e -> latest.merge(e.start(), e.year(), Math::max));
    return told.stream()
        .filter(e -> Objects.equals(latest.get(e.start()), e.year()))
        .sorted(Episode.IN_ORDER)
        .toList();
  }

  private static List<PlacementSpell> placements(List<Episode> held) {
    List<PlacementSpell> spells = new ArrayList<>();
    LocalDate careBegan = null;
    for (int i = 0; i < held.size(); ) {
      int last = i;
      while (last + 1 < held.size() && joins(held.get(last), held.get(last + 1))) {
        last++;
      }
      Episode first = held.get(i);
      Episode end = held.get(last);
      if (careBegan == null || first.rne().equals("S") || !first.follows(held.get(i - 1))) {
        careBegan = first.start();
      }
      spells.add(
          new PlacementSpell(
              first.start(),
              end.end(),
              careBegan,
              first.place(),
              first.provider(),
              first.urn(),
              first.row().value("PL_POST"),
              first.rne(),
              end.rec(),
              end.row().value("REASON_PLACE_CHANGE")));
      i = last + 1;
    }
    return spells;
  }

  private static boolean joins(Episode before, Episode after) {
    return after.follows(before) && after.samePlacement(before) && !MOVES.contains(after.rne());
  }

  private static List<LegalSpell> legal(List<Episode> held) {
    List<LegalSpell> spells = new ArrayList<>();
    for (int i = 0; i < held.size(); ) {
      int last = i;
      while (last + 1 < held.size()
          && held.get(last + 1).follows(held.get(last))
          && held.get(last + 1).legalStatus().equals(held.get(i).legalStatus())) {
        last++;
      }
      Episode first = held.get(i);
      spells.add(new LegalSpell(first.start(), held.get(last).end(), first.legalStatus()));
      i = last + 1;
    }
    return spells;
  }
}
