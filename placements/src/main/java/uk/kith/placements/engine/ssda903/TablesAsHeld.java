package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.life.Absence;
import uk.kith.placements.engine.ssda903.KithChild.Review;

/**
 * The tables beside the episodes: headers of all who were looked after, reviews, missing episodes
 * and orders that deprive of liberty that Kith was told of since, and, of a year that was never
 * loaded, the unaccompanied children, workers and orders that other years tell of it.
 */
final class TablesAsHeld {

  private static final int LIBERTY_SINCE = 2027;

  /** Tables with a first and a last day, and the year from which they were collected. */
  private record Dated(Table table, String from, String until, int since) {}

  private static final List<Dated> DATED =
      List.of(
          new Dated(Table.MISSING, "MIS_START", "MIS_END", 0),
          new Dated(Table.SW_EPISODES, "SW_DECOM", "SW_DEC", 2024),
          new Dated(Table.DOLO, "DOLO_START", "DOLO_END", LIBERTY_SINCE));

  private static final int LETTERS_FOR_SEX = 2025;

  private final int year;
  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final @Nullable HeldYear loaded;
  private final List<HeldYear> years;

  /**
   * @param years in order
   */
  TablesAsHeld(int year, @Nullable HeldYear loaded, List<HeldYear> years) {
    this.year = year;
    this.firstDay = ReceivedReturn.firstDay(year);
    this.lastDay = ReceivedReturn.lastDay(year);
    this.loaded = loaded;
    this.years = years;
  }

  /**
   * @param children looked after in the year, by the number under which their episodes stand
   */
  void write(Map<Table, List<Row>> written, Map<String, KithChild> children) {
    Map<String, KithChild> inOrder = new TreeMap<>(children);
    headers(written, inOrder);
    if (loaded == null) {
      unaccompanied(written, inOrder);
      DATED.stream()
          .filter(dated -> year >= dated.since())
          .forEach(dated -> put(written, dated.table(), carried(dated, inOrder)));
    }
    reviews(written, inOrder);
    absences(written, inOrder);
    liberty(written, inOrder);
    births(written, inOrder);
  }

  /** A table that nothing is told of is not written. */
  private static void put(Map<Table, List<Row>> written, Table table, List<Row> rows) {
    if (!rows.isEmpty() || written.containsKey(table)) {
      written.put(table, List.copyOf(rows));
    }
  }

  private void headers(Map<Table, List<Row>> written, Map<String, KithChild> children) {
    List<Row> rows = new ArrayList<>(written.getOrDefault(Table.HEADER, List.of()));
    IntSupplier numbers = Spells.rowNumbers(YearAsHeld.lastNumber(rows) + 1);
    Set<String> present = new HashSet<>();
    rows.forEach(row -> present.add(row.child()));
    Map<String, Row> elsewhere = new HashMap<>();
    // The year before tells best; of later years the first.
    years.stream()
        .sorted(
            Comparator.comparing((HeldYear y) -> y.year() > year)
                .thenComparing(y -> Math.abs(y.year() - year)))
        .forEach(y -> Subject.headers(y.rows(Table.HEADER)).forEach(elsewhere::putIfAbsent));
    children.forEach(
        (id, child) -> {
          if (!present.contains(id)) {
            rows.add(header(id, child, elsewhere.get(id), numbers.getAsInt()));
          }
        });
    written.put(Table.HEADER, List.copyOf(rows));
  }

  private Row header(String id, KithChild child, @Nullable Row elsewhere, int number) {
    Row row =
        elsewhere == null
            ? blank(Table.HEADER, number).with("CHILD", id)
            : new Row(Table.HEADER, number, elsewhere.values(), elsewhere.values());
    LocalDate born = child.born();
    if (born != null) {
      row = row.with("DOB", ReturnDates.asReturned(born));
    }
    return row.with("SEX", sex(child.sex()));
  }

  private String sex(Sex sex) {
    boolean letters = year >= LETTERS_FOR_SEX;
    return switch (sex) {
      case MALE -> letters ? "M" : "1";
      case FEMALE -> letters ? "F" : "2";
      case UNKNOWN -> letters ? "U" : "";
    };
  }

  private void unaccompanied(Map<Table, List<Row>> written, Map<String, KithChild> children) {
    Map<String, Row> newest = new TreeMap<>();
    years.stream()
        .filter(y -> y.year() < year)
        .flatMap(y -> y.rows(Table.UASC).stream())
        .forEach(row -> newest.put(row.child(), row));
    List<Row> rows = new ArrayList<>();
    newest.forEach(
        (id, row) -> {
          KithChild child = children.get(id);
          LocalDate ceased = row.date("DUC");
          if (child != null && (ceased == null || !ceased.isBefore(firstDay))) {
            rows.add(
                new Row(Table.UASC, rows.size() + 2, row.values(), row.values())
                    .with("SEX", sex(child.sex())));
          }
        });
    put(written, Table.UASC, rows);
  }

  /** What holds on some day of the year; what ends after it has not ended yet. */
  private List<Row> carried(Dated dated, Map<String, KithChild> children) {
    Map<String, Row> newest = new TreeMap<>();
    for (HeldYear other : years) {
      for (Row row : other.rows(dated.table())) {
        LocalDate from = row.date(dated.from());
        LocalDate until = row.date(dated.until());
        if (from != null && children.containsKey(row.child())) {
          boolean holds = !from.isAfter(lastDay) && (until == null || !until.isBefore(firstDay));
          String key = row.child() + "|" + from;
          newest.remove(key);
          if (holds) {
            newest.put(key, until != null && until.isAfter(lastDay) ? open(dated, row) : row);
          }
        }
      }
    }
    return numbered(dated.table(), newest.values());
  }

  private static Row open(Dated dated, Row row) {
    Row open = row.with(dated.until(), "");
    return dated.table() == Table.SW_EPISODES ? open.with("SW_REASON", "") : open;
  }

  private static List<Row> numbered(Table table, Iterable<Row> rows) {
    List<Row> numbered = new ArrayList<>();
    rows.forEach(
        row -> numbered.add(new Row(table, numbered.size() + 2, row.values(), row.values())));
    return numbered;
  }

  private void reviews(Map<Table, List<Row>> written, Map<String, KithChild> children) {
    List<Row> rows = new ArrayList<>(written.getOrDefault(Table.REVIEWS, List.of()));
    IntSupplier numbers = Spells.rowNumbers(YearAsHeld.lastNumber(rows) + 1);
    Set<String> told = new HashSet<>();
    rows.forEach(row -> told.add(row.child() + "|" + row.date("REVIEW")));
    children.forEach(
        (id, child) -> {
          for (Review review : child.reviews()) {
            if (inYear(review.on()) && told.add(id + "|" + review.on())) {
              rows.add(
                  blank(Table.REVIEWS, numbers.getAsInt())
                      .with("CHILD", id)
                      .with("DOB", born(child))
                      .with("REVIEW", ReturnDates.asReturned(review.on()))
                      .with("REVIEW_CODE", review.code()));
            }
          }
        });
    put(written, Table.REVIEWS, rows);
  }

  private void absences(Map<Table, List<Row>> written, Map<String, KithChild> children) {
    List<Row> rows = new ArrayList<>(written.getOrDefault(Table.MISSING, List.of()));
    IntSupplier numbers = Spells.rowNumbers(YearAsHeld.lastNumber(rows) + 1);
    Set<String> told = new HashSet<>();
    rows.replaceAll(row -> found(row, children.get(row.child())));
    List<Row> received = List.copyOf(rows);
    rows.forEach(row -> told.add(row.child() + "|" + row.date("MIS_START")));
    children.forEach(
        (id, child) -> {
          for (Absence absence : child.absences()) {
            LocalDate until = absence.until();
            boolean holds =
                !absence.from().isAfter(lastDay) && (until == null || !until.isBefore(firstDay));
            boolean known = received.stream().anyMatch(row -> isWithin(row, id, absence));
            if (holds && !known && told.add(id + "|" + absence.from())) {
              rows.add(
                  blank(Table.MISSING, numbers.getAsInt())
                      .with("CHILD", id)
                      .with("DOB", born(child))
                      .with("MISSING", absence.kind().code())
                      .with("MIS_START", ReturnDates.asReturned(absence.from()))
                      .with("MIS_END", until == null ? "" : shown(until)));
            }
          }
        });
    put(written, Table.MISSING, rows);
  }

  /** It began while the child was already told as missing, or away: the same episode. */
  private static boolean isWithin(Row row, String child, Absence absence) {
    LocalDate from = row.date("MIS_START");
    LocalDate until = row.date("MIS_END");
    return row.child().equals(child)
        && row.value("MISSING").equals(absence.kind().code())
        && from != null
        && from.isBefore(absence.from())
        && (until == null || until.isAfter(absence.from()));
  }

  /**
   * Orders that people recorded, from the year on in which the table is collected (R-PLACE-44). One
   * that a return tells without an end takes the end that was recorded.
   */
  private void liberty(Map<Table, List<Row>> written, Map<String, KithChild> children) {
    if (year < LIBERTY_SINCE) {
      return;
    }
    List<Row> rows = new ArrayList<>(written.getOrDefault(Table.DOLO, List.of()));
    IntSupplier numbers = Spells.rowNumbers(YearAsHeld.lastNumber(rows) + 1);
    children.forEach(
        (id, child) -> {
          for (DateRange order : child.liberty()) {
            LocalDate until = order.last();
            String shown = until == null ? "" : shown(until);
            int at = indexOfOrder(rows, id, order.first());
            if (at >= 0) {
              Row told = rows.get(at);
              rows.set(at, told.value("DOLO_END").isEmpty() ? told.with("DOLO_END", shown) : told);
            } else if (!order.first().isAfter(lastDay)
                && (until == null || !until.isBefore(firstDay))) {
              rows.add(
                  blank(Table.DOLO, numbers.getAsInt())
                      .with("CHILD", id)
                      .with("DOB", born(child))
                      .with("DOLO_START", ReturnDates.asReturned(order.first()))
                      .with("DOLO_END", shown));
            }
          }
        });
    put(written, Table.DOLO, rows);
  }

  private static int indexOfOrder(List<Row> rows, String child, LocalDate start) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).child().equals(child) && start.equals(rows.get(i).date("DOLO_START"))) {
        return i;
      }
    }
    return -1;
  }

  private String shown(LocalDate until) {
    return until.isAfter(lastDay) ? "" : ReturnDates.asReturned(until);
  }

  /** The first day on which the child is known to have come back ends what is told without end. */
  private Row found(Row row, @Nullable KithChild child) {
    LocalDate from = row.date("MIS_START");
    Absence.Kind kind = Absence.Kind.find(row.value("MISSING")).orElse(null);
    if (child == null || from == null || kind == null || !row.value("MIS_END").isEmpty()) {
      return row;
    }
    LocalDate back = Absence.end(kind, from, child.life());
    return back == null || back.isAfter(lastDay)
        ? row
        : row.with("MIS_END", ReturnDates.asReturned(back));
  }

  /** A birth date or a sex that a person recorded and no return tells counts in every table. */
  private void births(Map<Table, List<Row>> written, Map<String, KithChild> children) {
    Map<String, Set<LocalDate>> born = new HashMap<>();
    Map<String, Set<Sex>> sexes = new HashMap<>();
    for (HeldYear other : years) {
      for (Row row : other.rows(Table.HEADER)) {
        LocalDate day = row.date("DOB");
        Sex sex = Codes.sex(row.value("SEX"), other.year());
        if (day != null) {
          born.computeIfAbsent(row.child(), id -> new HashSet<>()).add(day);
        }
        if (sex != null) {
          sexes.computeIfAbsent(row.child(), id -> new HashSet<>()).add(sex);
        }
      }
    }
    written.replaceAll(
        (table, rows) ->
            rows.stream()
                .map(
                    row -> {
                      KithChild child = children.get(row.child());
                      return child == null || !child.identified()
                          ? row
                          : corrected(
                              row,
                              child,
                              born.getOrDefault(row.child(), Set.of()),
                              sexes.getOrDefault(row.child(), Set.of()));
                    })
                .toList());
  }

  private Row corrected(Row row, KithChild child, Set<LocalDate> born, Set<Sex> sexes) {
    Row now = row;
    LocalDate known = child.born();
    if (row.table().columns().contains("DOB") && known != null && !born.contains(known)) {
      now = now.with("DOB", ReturnDates.asReturned(known));
    }
    boolean own = child.sex() != Sex.UNKNOWN && !sexes.contains(child.sex());
    return own && row.table().columns().contains("SEX") ? now.with("SEX", sex(child.sex())) : now;
  }

  private boolean inYear(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  private static String born(KithChild child) {
    LocalDate born = child.born();
    return born == null ? "" : ReturnDates.asReturned(born);
  }

  private static Row blank(Table table, int number) {
    List<String> cells = Collections.nCopies(table.columns().size(), "");
    return new Row(table, number, cells, cells);
  }
}
