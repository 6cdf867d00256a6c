package uk.kith.placements.internal.returns;

import jakarta.enterprise.context.ApplicationScoped;
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
import uk.kith.placements.api.Returns.YearToWrite;
import uk.kith.placements.engine.ssda903.HeldYear;
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

  /**
   * Empty for a year to come, and when nobody was looked after, unless it was loaded. Of a year to
   * come nobody knows yet who will be looked after: what was loaded stands alone. A year that is
   * offered and gives no episode has its tables, and no row in them.
   */
  Map<Table, List<Row>> asHeld(int year, LocalDate today) {
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
            year, years, toCome ? List.of() : register.until(ReceivedReturn.lastDay(year))));
    if (!loaded) {
      tables.putIfAbsent(Table.HEADER, List.of());
      tables.putIfAbsent(Table.EPISODES, List.of());
    }
    return tables;
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
