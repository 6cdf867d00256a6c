package uk.kith.placements.internal.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.AdoptionsForReturn;
import uk.kith.placements.api.Returns.YearToWrite;
import uk.kith.placements.engine.Days;
import uk.kith.placements.engine.ssda903.HeldYear;
import uk.kith.placements.engine.ssda903.KithAdoption;
import uk.kith.placements.engine.ssda903.ReceivedReturn;
import uk.kith.placements.engine.ssda903.Repair;
import uk.kith.placements.engine.ssda903.Row;
import uk.kith.placements.engine.ssda903.Table;
import uk.kith.placements.engine.ssda903.YearAsHeld;
import uk.kith.placements.internal.returns.SqlReturns.Held;

/** Puts the return of a year together from what was loaded and what the register holds. */
@ApplicationScoped
class YearWriting {

  @Inject SqlReturns returns;
  @Inject SqlKithChildren register;
  @Inject @Any Instance<AdoptionsForReturn> adoptions;

  /**
   * Empty for a year to come, and when nobody was looked after, unless it was loaded. Of a year to
   * come nobody knows yet who will be looked after: what was loaded stands alone. A year that is
   * offered and gives no episode has its tables, and no row in them.
   *
   * @param whole with what Kith knows of ways to adoption
   */
  Map<Table, List<Row>> asHeld(int year, LocalDate today, boolean whole) {
    List<Held> newest = returns.newestOfYears();
    boolean loaded = newest.stream().anyMatch(held -> held.year() == year);
    boolean toCome = year > ReceivedReturn.yearOf(today);
    if (!loaded && toCome) {
      return Map.of();
    }
    List<HeldYear> years = newest.stream().map(this::asHeld).toList();
    if (!loaded && !register.years(today).contains(year)) {
      return Map.of();
    }
    Map<Table, List<Row>> tables = new EnumMap<>(Table.class);
    tables.putAll(
        YearAsHeld.of(
            year,
            years,
            toCome ? List.of() : register.until(ReceivedReturn.lastDay(year)),
            whole && !toCome ? adoptions(ReceivedReturn.lastDay(year)) : Map.of()));
    if (!loaded) {
      tables.putIfAbsent(Table.HEADER, List.of());
      tables.putIfAbsent(Table.EPISODES, List.of());
    }
    return tables;
  }

  /** Without postcode and URN of homes of which the reader may not know, loaded or of Kith. */
  Map<Table, List<Row>> withoutRestrictedHomes(Map<Table, List<Row>> whole) {
    Map<String, List<Days>> hidden = register.inRestrictedHomes();
    Map<Table, List<Row>> tables = new EnumMap<>(Table.class);
    tables.putAll(whole);
    tables.computeIfPresent(
        Table.EPISODES,
        (table, rows) ->
            rows.stream()
                .map(
                    row ->
                        hidden.getOrDefault(row.child(), List.of()).stream()
                                .anyMatch(days -> touches(row, days))
                            ? row.withoutHome()
                            : row)
                .toList());
    return tables;
  }

  private static boolean touches(Row episode, Days days) {
    LocalDate start = episode.date("DECOM");
    return start == null || days.overlaps(new Days(start, episode.date("DEC")));
  }

  /** By number; several numbers of one child tell the same. */
  private Map<String, KithAdoption> adoptions(LocalDate lastDay) {
    Map<String, ChildId> numbers = register.numbersUntil(lastDay);
    Map<String, KithAdoption> known = new HashMap<>();
    for (AdoptionsForReturn each : adoptions) {
      Map<ChildId, KithAdoption> told = each.of(Set.copyOf(numbers.values()), lastDay);
      numbers.forEach(
          (number, child) -> {
            KithAdoption of = told.get(child);
            if (of != null) {
              known.put(number, of);
            }
          });
    }
    return known;
  }

  /** The rows with the ends that later returns gave them. */
  private HeldYear asHeld(Held held) {
    Map<Table, List<Row>> tables = new EnumMap<>(Table.class);
    tables.putAll(returns.rows(held, List.of(Table.values()), null).rows());
    Map<Integer, String> ends = new HashMap<>();
    for (Repair repair : returns.laterRepairs(held)) {
      if (repair.field().equals("DEC")) {
        ends.put(repair.row(), repair.repaired());
      }
    }
    tables.computeIfPresent(
        Table.EPISODES,
        (table, rows) ->
            rows.stream()
                .map(
                    row -> {
                      String end = ends.get(row.number());
                      return end == null ? row : row.ended(end);
                    })
                .toList());
    return new HeldYear(held.year(), tables);
  }

  /** The loaded ones, and those in which a child with a number was placed; newest first. */
  List<YearToWrite> years(LocalDate today) {
    Set<Integer> loaded =
        returns.newestOfYears().stream().map(Held::year).collect(Collectors.toSet());
    TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    years.addAll(loaded);
    years.addAll(register.years(today));
    return years.stream().map(year -> new YearToWrite(year, loaded.contains(year))).toList();
  }

  long withoutNumber(boolean adoption) {
    return register.withoutNumber(adoption);
  }
}
