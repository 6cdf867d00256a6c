package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Sex;

/** Rules of children who are mothers: who needs a parent and child placement follows from them. */
final class MotherRules {

  private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");

  static final List<ReturnRule> ALL =
      List.of(
          header(
              "903-174",
              "MC_DOB",
              (subject, row) -> has(row, "MC_DOB") && isOf(Sex.MALE, subject, row),
              "A boy has a date of birth of a mother's child."),
          header(
              "903-393",
              "MOTHER",
              (subject, row) ->
                  !has(row, "MOTHER")
                      && isOf(Sex.FEMALE, subject, row)
                      && subject.episodes(row.child()).stream()
                          .anyMatch(e -> !SHORT_BREAKS.contains(e.legalStatus())),
              "Whether she is a mother is not told."),
          header(
              "903-607",
              "MOTHER",
              (subject, row) ->
                  !has(row, "MOTHER")
                      && isOf(Sex.FEMALE, subject, row)
                      && subject.episodes(row.child()).stream()
                          .anyMatch(e -> leftCareInTheYear(subject, e)),
              "She left care in the year, and whether she is a mother is not told."),
          header(
              "903-628",
              "MOTHER",
              (subject, row) ->
                  has(row, "MOTHER")
                      && subject.has(Table.EPISODES)
                      && subject.episodes(row.child()).isEmpty()
                      && subject.rows(Table.OC3, row.child()).stream()
                          .anyMatch(
                              oc3 ->
                                  has(oc3, "IN_TOUCH") || has(oc3, "ACTIV") || has(oc3, "ACCOM")),
              "MOTHER is to be empty of a care leaver who was not in care in the year."),
          header(
              "903-611",
              "MC_DOB",
              (subject, row) -> isMother(row) && !has(row, "MC_DOB"),
              "She is a mother, but the birth of her first child is not told."),
          header(
              "903-612",
              "MOTHER",
              (subject, row) ->
                  !isMother(row) && has(row, "MC_DOB") && isOf(Sex.FEMALE, subject, row),
              "The birth of a first child is told, but not that she is a mother."),
          header(
              "903-620",
              "DOB",
              (subject, row) -> isMother(row) && subject.under(11, row.child(), subject.firstDay()),
              "A mother was under 11 when the year began."),
          header(
              "903-621",
              "MC_DOB",
              (subject, row) -> isBefore(row.date("MC_DOB"), row.date("DOB")),
              "The mother is younger than her child."),
          header(
              "903-625",
              "MC_DOB",
              (subject, row) ->
                  isBefore(subject.lastDay(), row.date("MC_DOB"))
                      || isBefore(subject.careEnded(row.child()), row.date("MC_DOB")),
              "The first child was born after the year, or after care, ended."),
          since(
              "903-207",
              "MOTHER",
              (now, before) -> isMother(before) && !isMother(now),
              "Last year's return told that she is a mother."),
          since(
              "903-624",
              "MC_DOB",
              (now, before) ->
                  now.date("MC_DOB") != null
                      && before.date("MC_DOB") != null
                      && !now.date("MC_DOB").equals(before.date("MC_DOB")),
              "Last year's return told another birth of the first child."),
          ReturnRule.cell(
              "903-626",
              Table.HEADER,
              "MC_DOB",
              (subject, row) -> {
                Row before =
                    subject.lastYear() == null ? null : subject.lastYear().header(row.child());
                return before != null
                    && isMother(row)
                    && before.value("MOTHER").equals("0")
                    && isBefore(row.date("MC_DOB"), subject.firstDay());
              },
              "The first child was born before this year, but last year's return told that she was no"
                  + " mother."));

  private MotherRules() {}

  private static boolean leftCareInTheYear(Subject subject, Episode e) {
    LocalDate end = e.end();
    return end != null
        && !end.isBefore(subject.firstDay())
        && !end.isAfter(subject.lastDay())
        && !e.rec().isEmpty()
        && !e.rec().equals("X1")
        && !SHORT_BREAKS.contains(e.legalStatus());
  }

  private static ReturnRule header(
      String id, String field, BiPredicate<Subject, Row> wrong, String text) {
    return ReturnRule.cell(id, Table.HEADER, field, wrong, text);
  }

  /** Of a row and last year's. */
  private static ReturnRule since(
      String id, String field, BiPredicate<Row, Row> wrong, String text) {
    return header(
            id,
            field,
            (subject, row) -> {
              HeldReturn last = subject.lastYear();
              Row before = last == null ? null : last.header(row.child());
              return before != null && wrong.test(row, before);
            },
            text)
        .queried();
  }

  private static boolean has(Row row, String field) {
    return !row.value(field).isEmpty();
  }

  private static boolean isMother(Row row) {
    return row.value("MOTHER").equals("1");
  }

  private static boolean isOf(Sex sex, Subject subject, Row row) {
    return Codes.sex(row.value("SEX"), subject.year()) == sex;
  }

  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }
}
