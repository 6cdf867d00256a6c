package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Rules of the table DoLO: orders of the High Court that deprive of liberty (R-PLACE-44); collected
 * since 2026-27.
 */
final class LibertyRules {

  private static final String START = "DOLO_START";
  private static final String END = "DOLO_END";

  /** Where such an order is expected: other children's homes, and homes that are not registered. */
  private static final Set<String> UNDER_AN_ORDER = Set.of("K2", "Z12", "Z13");

  private static final int FIRST_YEAR = 2027;

  static final List<ReturnRule> ALL =
      List.of(
          CellRules.date("903-700", Table.DOLO, START, "The first day of the order")
              .since(FIRST_YEAR),
          CellRules.date("903-701", Table.DOLO, END, "The last day of the order").since(FIRST_YEAR),
          order(
              "903-702",
              END,
              (subject, row) -> isBefore(row.date(END), row.date(START)),
              "The order ended before it started."),
          order(
              "903-703",
              START,
              (subject, row) -> isBefore(subject.lastDay(), row.date(START)),
              "The order started after the year ended."),
          order(
              "903-704",
              END,
              (subject, row) ->
                  isBefore(row.date(END), subject.firstDay())
                      || isBefore(subject.lastDay(), row.date(END)),
              "The order ended before the year began, or after it ended."),
          order(
              "903-705",
              START,
              (subject, row) ->
                  subject.rows(Table.DOLO, row.child()).stream()
                      .anyMatch(earlier -> isOpen(earlier, row)),
              "The order started while the one before had not ended."),
          order(
              "903-707",
              END,
              (subject, row) ->
                  !row.value(START).isEmpty()
                      && row.value(END).isEmpty()
                      && subject.careEnded(row.child()) != null,
              "Care ended, but the order is still told as open."),
          order(
              "903-708",
              START,
              (subject, row) ->
                  isBefore(row.date(START), subject.birth(row.child()))
                      || isBefore(row.date(END), subject.birth(row.child())),
              "The order is of days before the child was born."),
          order(
                  "903-709",
                  START,
                  (subject, row) ->
                      subject.episodes(row.child()).stream()
                          .anyMatch(e -> overlaps(row, e) && !UNDER_AN_ORDER.contains(e.place())),
                  "The order deprives the child of liberty in a placement of a type that is not"
                      + " expected: K2, Z12 and Z13 are.")
              .queried(),
          ReturnRule.episode(
                  "903-710",
                  "PLACE",
                  (subject, e) ->
                      Codes.NOT_UNDER_LIBERTY_ORDER.contains(e.place())
                          && subject.rows(Table.DOLO, e.child()).stream()
                              .anyMatch(order -> overlaps(order, e)),
                  "A court's order deprives the child of liberty in these days, which is not for a"
                      + " placement of this type.")
              .since(FIRST_YEAR));

  private LibertyRules() {}

  private static ReturnRule order(
      String id, String field, BiPredicate<Subject, Row> wrong, String text) {
    return ReturnRule.cell(id, Table.DOLO, field, wrong, text).since(FIRST_YEAR);
  }

  /** The other order began before this one, or stands before it, and had not ended by its start. */
  private static boolean isOpen(Row earlier, Row order) {
    LocalDate began = earlier.date(START);
    LocalDate begins = order.date(START);
    if (began == null || begins == null || earlier.number() == order.number()) {
      return false;
    }
    boolean before =
        began.isBefore(begins) || (began.equals(begins) && earlier.number() < order.number());
    LocalDate ended = earlier.date(END);
    return before && (ended == null || begins.isBefore(ended));
  }

  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }

  /** The published rule asks only of orders whose both days are told; both count. */
  private static boolean overlaps(Row order, Episode episode) {
    LocalDate from = order.date(START);
    LocalDate until = order.date(END);
    LocalDate ended = episode.end();
    return from != null
        && until != null
        && !until.isBefore(episode.start())
        && (ended == null || !from.isAfter(ended));
  }
}
