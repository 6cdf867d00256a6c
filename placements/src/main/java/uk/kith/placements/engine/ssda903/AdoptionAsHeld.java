package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.ssda903.KithAdoption.Decision;

/**
 * The tables AD1 and PlacedAdoption of a year as now held. What a return told stays; Kith fills
 * cells that stand empty and adds children of whom the table tells nothing. AD1 is of those who
 * were adopted in the year; PlacedAdoption of those who were looked after in it and for whom
 * adoption was decided, until the year in which that was reversed.
 */
final class AdoptionAsHeld {

  private static final Set<String> ADOPTED = Set.of("E11", "E12");

  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final Map<Table, List<Row>> written;
  private final Map<String, KithChild> children;
  private final Map<String, KithAdoption> known;

  /**
   * @param written the other tables, and what a return told of these
   * @param children looked after in the year, by the number under which their episodes stand
   * @param known by any of their numbers
   */
  AdoptionAsHeld(
      int year,
      Map<Table, List<Row>> written,
      Map<String, KithChild> children,
      Map<String, KithAdoption> known) {
    this.firstDay = ReceivedReturn.firstDay(year);
    this.lastDay = ReceivedReturn.lastDay(year);
    this.written = written;
    this.children = children;
    this.known = known;
  }

  void write() {
    Set<String> adopted =
        written.getOrDefault(Table.EPISODES, List.of()).stream()
            .filter(row -> ADOPTED.contains(row.value("REC")))
            .map(Row::child)
            .collect(Collectors.toSet());
    List<Row> ad1 = new ArrayList<>(written.getOrDefault(Table.AD1, List.of()));
    List<Row> placed = new ArrayList<>(written.getOrDefault(Table.PLACED_ADOPTION, List.of()));
    IntSupplier numbers = Spells.rowNumbers(YearAsHeld.lastNumber(ad1) + 1);
    IntSupplier more = Spells.rowNumbers(YearAsHeld.lastNumber(placed) + 1);
    children.forEach(
        (id, child) -> {
          KithAdoption adoption =
              child.localIds().stream()
                  .map(known::get)
                  .filter(each -> each != null)
                  .findFirst()
                  .orElse(null);
          if (adoption != null) {
            if (adopted.contains(id)) {
              put(ad1, id, child, adopted(adoption), numbers);
            }
            adoption.decisions().forEach(each -> decided(placed, id, child, each, more));
          }
        });
    keep(Table.AD1, ad1);
    keep(Table.PLACED_ADOPTION, placed);
  }

  private void keep(Table table, List<Row> rows) {
    if (!rows.isEmpty() || written.containsKey(table)) {
      written.put(table, List.copyOf(rows));
    }
  }

  private Map<String, String> adopted(KithAdoption of) {
    Adopters adopters = of.adopters();
    Boolean carers = of.byCarers();
    return Map.of(
        "DATE_INT",
        day(of.decidedOn()),
        "DATE_MATCH",
        day(of.matchedOn()),
        "FOSTER_CARE",
        carers == null ? "" : carers ? "1" : "0",
        "NB_ADOPTR",
        adopters == null ? "" : Integer.toString(adopters.number()),
        "SEX_ADOPTR",
        adopters == null ? "" : adopters.sex(),
        "LS_ADOPTR",
        adopters == null ? "" : adopters.legalStatus());
  }

  /** Fills the child's row where it is empty, or adds one. */
  private static void put(
      List<Row> rows, String id, KithChild child, Map<String, String> cells, IntSupplier numbers) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).child().equals(id)) {
        rows.set(i, filled(rows.get(i), cells));
        return;
      }
    }
    if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
      rows.add(filled(begun(Table.AD1, id, child, numbers.getAsInt()), cells));
    }
  }

  private void decided(
      List<Row> rows, String id, KithChild child, Decision of, IntSupplier numbers) {
    LocalDate decided = of.on();
    LocalDate reversed = of.reversedOn();
    if (decided.isAfter(lastDay) || (reversed != null && reversed.isBefore(firstDay))) {
      return;
    }
    boolean over = reversed != null && !reversed.isAfter(lastDay);
    String reason = of.reversal();
    Map<String, String> cells =
        Map.of(
            "DATE_PLACED",
            day(decided),
            "DATE_PLACED_CEASED",
            over ? day(reversed) : "",
            "REASON_PLACED_CEASED",
            over && reason != null ? reason : "");
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.child().equals(id)) {
        LocalDate told = row.date("DATE_PLACED");
        LocalDate ceased = row.date("DATE_PLACED_CEASED");
        if (told == null || told.equals(decided)) {
          rows.set(i, filled(row, cells));
          return;
        }
        if (ceased == null || decided.isBefore(ceased)) {
          // The return tells another day of the same decision, and stays.
          return;
        }
      }
    }
    rows.add(filled(begun(Table.PLACED_ADOPTION, id, child, numbers.getAsInt()), cells));
  }

  private static Row filled(Row row, Map<String, String> cells) {
    Row now = row;
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      if (now.value(cell.getKey()).isEmpty()) {
        now = now.with(cell.getKey(), cell.getValue());
      }
    }
    return now;
  }

  private static Row begun(Table table, String id, KithChild child, int number) {
    List<String> cells = Collections.nCopies(table.columns().size(), "");
    return new Row(table, number, cells, cells).with("CHILD", id).with("DOB", day(child.born()));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : ReturnDates.asReturned(day);
  }
}
