package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Rules of the table Missing. */
final class MissingRules {

  static final List<ReturnRule> ALL =
      List.of(
          missing(
              "903-564",
              "MIS_START",
              (subject, row) -> has(row, "MISSING") && !has(row, "MIS_START"),
              "The child was missing, but since when is not told."),
          missing(
              "903-565",
              "MISSING",
              (subject, row) -> has(row, "MIS_START") && !has(row, "MISSING"),
              "A first day is told, but not whether the child was missing or away."),
          missing(
              "903-566",
              "MISSING",
              (subject, row) -> has(row, "MIS_END") && !has(row, "MISSING"),
              "A last day is told, but not whether the child was missing or away."),
          missing(
              "903-567",
              "MIS_END",
              (subject, row) -> isBefore(row.date("MIS_END"), row.date("MIS_START")),
              "The child was found before going missing."),
          missing(
              "903-570",
              "MIS_START",
              (subject, row) -> isBefore(subject.lastDay(), row.date("MIS_START")),
              "The child went missing after the year ended."),
          missing(
              "903-571",
              "MIS_END",
              (subject, row) ->
                  isBefore(row.date("MIS_END"), subject.firstDay())
                      || isBefore(subject.lastDay(), row.date("MIS_END")),
              "The child was found before the year began, or after it ended."),
          missing(
              "903-574",
              "MIS_START",
              (subject, row) ->
                  subject.rows(Table.MISSING, row.child()).stream()
                      .anyMatch(earlier -> overlaps(earlier, row)),
              "The child went missing before being found the time before."),
          missing(
              "903-575",
              "MIS_END",
              (subject, row) ->
                  row.date("MIS_START") != null
                      && !has(row, "MIS_END")
                      && subject.episodes(row.child()).stream()
                          .anyMatch(e -> e.end() != null && holds(e, row.date("MIS_START"))),
              "The placement that the child went missing from ended, so this did as well; when is not"
                  + " told."),
          missing(
              "903-577",
              "MIS_END",
              (subject, row) ->
                  has(row, "MIS_START")
                      && !has(row, "MIS_END")
                      && subject.careEnded(row.child()) != null,
              "Care ended, but the child is still told as missing."),
          missing(
              "903-578",
              "MIS_START",
              (subject, row) -> isBefore(subject.careEnded(row.child()), row.date("MIS_START")),
              "The child went missing after care ended."),
          missing(
              "903-581",
              "MIS_START",
              (subject, row) ->
                  isBefore(
                      row.date("MIS_START"),
                      subject.episodes(row.child()).stream()
                          .filter(e -> e.rne().equals("S"))
                          .map(Episode::start)
                          .findFirst()
                          .orElse(null)),
              "The child went missing before care began."),
          missing(
              "903-586",
              "MIS_START",
              (subject, row) ->
                  isBefore(row.date("MIS_START"), subject.birth(row.child()))
                      || isBefore(row.date("MIS_END"), subject.birth(row.child())),
              "The child was missing before being born."),
          ReturnRule.episode(
              "903-580",
              "REC",
              (subject, e) -> {
                LocalDate born = subject.birth(e.child());
                return born != null
                    && born.plusYears(18).equals(e.end())
                    && !e.rec().equals("E8")
                    && subject.rows(Table.MISSING, e.child()).stream()
                        .anyMatch(row -> Objects.equals(row.date("MIS_END"), e.end()));
              },
              "The child turned 18 while missing: the reason is E8."));

  private MissingRules() {}

  private static ReturnRule missing(
      String id, String field, BiPredicate<Subject, Row> wrong, String text) {
    return ReturnRule.cell(id, Table.MISSING, field, wrong, text);
  }

  private static boolean has(Row row, String field) {
    return !row.value(field).isEmpty();
  }

  private static boolean holds(Episode e, @Nullable LocalDate day) {
    return day != null && !day.isBefore(e.start()) && (e.end() == null || !day.isAfter(e.end()));
  }

  /** The later row begins while the earlier one still runs. */
  private static boolean overlaps(Row earlier, Row later) {
    LocalDate first = earlier.date("MIS_START");
    LocalDate second = later.date("MIS_START");
    if (first == null || second == null || earlier.number() == later.number()) {
      return false;
    }
    boolean before =
        first.isBefore(second) || (first.equals(second) && earlier.number() < later.number());
    LocalDate found = earlier.date("MIS_END");
    return before && (found == null || second.isBefore(found));
  }

  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }
}
