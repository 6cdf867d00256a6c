package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.ssda903.ReturnRule.Report;

/**
 * Rules that compare decisions for adoption, and absences that went on, with the return of the year
 * before; silent where that is not held or has no such table.
 */
final class DecisionsOfLastYearRules {

  static final List<ReturnRule> ALL =
      List.of(
          ReturnRule.cell(
              "903-559",
              Table.PLACED_ADOPTION,
              "DATE_PLACED",
              DecisionsOfLastYearRules::isNewAndOld,
              "The decision was before this year, and last year's return tells none."),
          ReturnRule.error("903-560", DecisionsOfLastYearRules::openDecisionDiffers),
          ReturnRule.cell(
              "903-561",
              Table.PLACED_ADOPTION,
              "DATE_PLACED",
              (subject, row) -> isSameAs(subject, row, (now, last) -> now.equals(last)),
              "This is the day of a decision that last year's return told as reversed."),
          ReturnRule.cell(
              "903-584",
              Table.PLACED_ADOPTION,
              "DATE_PLACED",
              (subject, row) -> isSameAs(subject, row, (now, last) -> !now.isAfter(last)),
              "The decision is not after the one that last year's return told as reversed."),
          ReturnRule.cell(
              "903-583",
              Table.PLACED_ADOPTION,
              "DATE_PLACED_CEASED",
              DecisionsOfLastYearRules::isOpenBeforeAnother,
              "A later decision is told, but not when this one was reversed, maybe in a year"
                  + " before."),
          ReturnRule.error("903-576", DecisionsOfLastYearRules::absenceWasLost));

  private DecisionsOfLastYearRules() {}

  private static boolean isReversed(Row row) {
    return !row.value("DATE_PLACED_CEASED").isEmpty()
        || !row.value("REASON_PLACED_CEASED").isEmpty();
  }

  private static List<Row> lastYears(Subject subject, String child) {
    HeldReturn last = subject.lastYear();
    return last == null ? List.of() : last.rows(Table.PLACED_ADOPTION, child);
  }

  /** Of a child of whom last year's return spoke. */
  private static boolean isNewAndOld(Subject subject, Row row) {
    HeldReturn last = subject.lastYear();
    LocalDate decided = row.date("DATE_PLACED");
    return last != null
        && !last.rows(Table.PLACED_ADOPTION).isEmpty()
        && !last.episodes(row.child()).isEmpty()
        && decided != null
        && decided.isBefore(subject.firstDay())
        && lastYears(subject, row.child()).stream()
            .allMatch(before -> before.value("DATE_PLACED").isEmpty());
  }

  /** Of several decisions of this year one at least is last year's. */
  private static void openDecisionDiffers(Subject subject, Report report) {
    HeldReturn last = subject.lastYear();
    if (last == null) {
      return;
    }
    last.rows(Table.PLACED_ADOPTION)
        .forEach(
            (child, before) -> {
              List<Row> now = subject.rows(Table.PLACED_ADOPTION, child);
              before.stream()
                  .filter(row -> !isReversed(row))
                  .map(row -> row.date("DATE_PLACED"))
                  .filter(Objects::nonNull)
                  .filter(
                      decided ->
                          !now.isEmpty()
                              && now.stream()
                                  .noneMatch(row -> decided.equals(row.date("DATE_PLACED"))))
                  .forEach(
                      decided ->
                          report.cell(
                              now.get(0),
                              "DATE_PLACED",
                              "Last year's return told a decision of "
                                  + ReturnDates.inWords(decided)
                                  + " that was not reversed."));
            });
  }

  /**
   * @param compares the day of a decision of this year with that of one of last year
   */
  private static boolean isSameAs(
      Subject subject, Row row, BiPredicate<LocalDate, LocalDate> compares) {
    LocalDate now = row.date("DATE_PLACED");
    return now != null
        && lastYears(subject, row.child()).stream()
            .filter(DecisionsOfLastYearRules::isReversed)
            .map(before -> before.date("DATE_PLACED"))
            .anyMatch(last -> last != null && compares.test(now, last));
  }

  private static boolean isOpenBeforeAnother(Subject subject, Row row) {
    @Nullable LocalDate decided = row.date("DATE_PLACED");
    LocalDate latest =
        subject.rows(Table.PLACED_ADOPTION, row.child()).stream()
            .map(each -> each.date("DATE_PLACED"))
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return decided != null
        && row.value("DATE_PLACED_CEASED").isEmpty()
        && latest != null
        && decided.isBefore(latest);
  }

  /** The absence of a child who is in this return goes on in it from the same day. */
  private static void absenceWasLost(Subject subject, Report report) {
    HeldReturn last = subject.lastYear();
    if (last == null || !subject.has(Table.MISSING)) {
      return;
    }
    last.rows(Table.MISSING)
        .forEach(
            (child, before) ->
                before.stream()
                    .filter(row -> row.value("MIS_END").isEmpty())
                    .map(row -> row.date("MIS_START"))
                    .filter(Objects::nonNull)
                    .filter(began -> isLost(subject, child, began))
                    .forEach(
                        began ->
                            report.child(
                                Table.MISSING,
                                child,
                                "Last year's return ended with an absence that went on since "
                                    + ReturnDates.inWords(began)
                                    + "; this return has none that began on that day.")));
  }

  private static boolean isLost(Subject subject, String child, LocalDate began) {
    boolean spoken =
        subject.header(child) != null
            || !subject.episodes(child).isEmpty()
            || !subject.rows(Table.MISSING, child).isEmpty();
    return spoken
        && subject.rows(Table.MISSING, child).stream()
            .noneMatch(row -> began.equals(row.date("MIS_START")));
  }
}
