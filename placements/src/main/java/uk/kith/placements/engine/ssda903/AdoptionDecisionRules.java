package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Rules of the table PlacedAdoption: the decision that a child should be placed, and its end. */
final class AdoptionDecisionRules {

  private static final Set<String> ADOPTED = Set.of("E11", "E12");
  private static final Set<String> WITHOUT_CONSENT = Set.of("A5", "A6");

  static final List<ReturnRule> ALL =
      List.of(
          decision(
              "903-117",
              "DATE_PLACED",
              (subject, row) ->
                  afterYearOrCare(subject, row.child(), row.date("DATE_PLACED"))
                      || afterYearOrCare(subject, row.child(), row.date("DATE_PLACED_CEASED")),
              "The decision or its reversal is after the year, or after care ended."),
          decision(
              "903-118",
              "DATE_PLACED_CEASED",
              (subject, row) ->
                  isBefore(row.date("DATE_PLACED_CEASED"), subject.firstDay())
                      || isBefore(row.date("DATE_PLACED_CEASED"), careBegan(subject, row.child())),
              "The reversal is before the year, or before care began."),
          decision(
              "903-119",
              "REASON_PLACED_CEASED",
              (subject, row) -> has(row, "DATE_PLACED_CEASED") != has(row, "REASON_PLACED_CEASED"),
              "Day and reason of a reversal go together; one is missing."),
          decision(
              "903-184",
              "DATE_PLACED",
              (subject, row) -> isBefore(row.date("DATE_PLACED"), subject.birth(row.child())),
              "The decision is before the birth."),
          decision(
              "903-523",
              "DATE_PLACED",
              (subject, row) ->
                  row.date("DATE_PLACED") != null
                      && subject.rows(Table.AD1, row.child()).stream()
                          .map(ad1 -> ad1.date("DATE_INT"))
                          .anyMatch(date -> date != null && !date.equals(row.date("DATE_PLACED"))),
              "The tables AD1 and PlacedAdoption tell different days of the decision."),
          decision(
              "903-525",
              "DATE_PLACED_CEASED",
              (subject, row) ->
                  has(row, "DATE_PLACED_CEASED")
                      && subject.rows(Table.AD1, row.child()).stream()
                          .anyMatch(ad1 -> AdopterRules.filled(ad1) > 0),
              "The decision was reversed, yet the table AD1 tells of an adoption."),
          decision(
              "903-558",
              "DATE_PLACED_CEASED",
              (subject, row) ->
                  has(row, "DATE_PLACED_CEASED")
                      && subject.episodes(row.child()).stream()
                          .anyMatch(e -> ADOPTED.contains(e.rec())),
              "The child was adopted, so the decision was not reversed."),
          decision(
              "903-563",
              "DATE_PLACED",
              (subject, row) -> has(row, "DATE_PLACED_CEASED") && !has(row, "DATE_PLACED"),
              "A reversal is told, but not the decision."),
          decision(
              "903-579",
              "DATE_PLACED",
              (subject, row) ->
                  subject.rows(Table.PLACED_ADOPTION, row.child()).stream()
                      .anyMatch(earlier -> overlaps(earlier, row)),
              "The decision is before an earlier one was reversed."),
          decision(
              "903-1003",
              "DATE_PLACED",
              (subject, row) ->
                  subject.episodes(row.child()).stream()
                      .filter(e -> e.rne().equals("S"))
                      .findFirst()
                      .filter(e -> isBefore(row.date("DATE_PLACED"), e.start()))
                      .isPresent(),
              "The decision is before care began."),
          ReturnRule.episode(
              "903-551",
              "PLACE",
              (subject, e) -> isForAdoption(e) && isUndecided(subject, e),
              "The child is placed for adoption, but no decision is told."),
          ReturnRule.episode(
              "903-552",
              "DECOM",
              (subject, e) ->
                  isForAdoption(e)
                      && subject.rows(Table.PLACED_ADOPTION, e.child()).stream()
                          .map(row -> row.date("DATE_PLACED"))
                          .anyMatch(date -> isBefore(e.start(), date)),
              "The child was placed for adoption before the decision."),
          ReturnRule.episode(
              "903-553",
              "LS",
              (subject, e) -> e.legalStatus().equals("E1") && isUndecided(subject, e),
              "There is a placement order, but no decision for adoption is told."),
          ReturnRule.episode(
              "903-557",
              "REC",
              (subject, e) ->
                  subject.has(Table.PLACED_ADOPTION)
                      && (isForAdoption(e) || e.legalStatus().equals("E1"))
                      && e.rec().startsWith("E")
                      && !ADOPTED.contains(e.rec())
                      && subject.rows(Table.PLACED_ADOPTION, e.child()).stream()
                          .noneMatch(
                              row ->
                                  has(row, "DATE_PLACED_CEASED")
                                      && has(row, "REASON_PLACED_CEASED")),
              "The child left care and was not adopted, but no reversal of the decision is told."),
          ReturnRule.episode(
              "903-390",
              "REC",
              (subject, e) -> ADOPTED.contains(e.rec()) && !isForAdoption(e),
              "The child was adopted, but was not placed for adoption before."),
          // R-ADOPT-26
          ReturnRule.episode(
              "903-217",
              "RNE",
              (subject, e) ->
                  Set.of("A3", "A5").contains(e.place())
                      && !e.start().isBefore(LocalDate.of(2015, 4, 1))
                      && !Set.of("S", "T", "U").contains(e.rne()),
              "Placed for adoption with the carers of before: the reason is S, T or U."),
          ReturnRule.after(
              "903-336",
              "PLACE",
              (before, after) ->
                  Set.of("A3", "A4").contains(after.place())
                      && !Codes.FOSTERING.contains(before.place())
                      && !isForAdoption(before),
              "Before a placement for adoption comes a foster placement."));

  private AdoptionDecisionRules() {}

  private static ReturnRule decision(
      String id, String field, BiPredicate<Subject, Row> wrong, String text) {
    return ReturnRule.cell(id, Table.PLACED_ADOPTION, field, wrong, text);
  }

  private static boolean has(Row row, String field) {
    return !row.value(field).isEmpty();
  }

  private static boolean isForAdoption(Episode e) {
    return Codes.FOR_ADOPTION.contains(e.place());
  }

  private static boolean isUndecided(Subject subject, Episode e) {
    return subject.has(Table.PLACED_ADOPTION)
        && subject.rows(Table.PLACED_ADOPTION, e.child()).stream()
            .noneMatch(row -> has(row, "DATE_PLACED"));
  }

  /** The first day of the first episode told that is no short break; null when there is none. */
  private static @Nullable LocalDate careBegan(Subject subject, String child) {
    return subject.episodes(child).stream()
        .filter(e -> !ShortBreakRules.SHORT_BREAKS.contains(e.legalStatus()))
        .map(Episode::start)
        .findFirst()
        .orElse(null);
  }

  private static boolean afterYearOrCare(Subject subject, String child, @Nullable LocalDate date) {
    return isBefore(subject.lastDay(), date) || isBefore(subject.careEnded(child), date);
  }

  /** The later decision comes while the earlier one stands. */
  private static boolean overlaps(Row earlier, Row later) {
    LocalDate first = earlier.date("DATE_PLACED");
    LocalDate second = later.date("DATE_PLACED");
    LocalDate reversed = earlier.date("DATE_PLACED_CEASED");
    boolean inOrder = isBefore(first, second);
    boolean sameDay = first != null && first.equals(second) && earlier.number() < later.number();
    return (inOrder || sameDay) && (reversed == null || isBefore(second, reversed));
  }

  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }
}
