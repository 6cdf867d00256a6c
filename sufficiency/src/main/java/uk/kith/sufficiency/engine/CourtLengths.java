package uk.kith.sufficiency.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.CareSpan;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.sufficiency.engine.Indicator.Excluded;
import uk.kith.sufficiency.engine.Indicator.Unit;

/**
 * How long care proceedings lasted that were concluded in the quarter of a day, up to the day
 * (R-SUFF-13). Open ones stand beside and are not mixed in; those whose issue is not known cannot
 * be measured.
 */
final class CourtLengths {

  private static final RuleId RULE = RuleId.of("R-SUFF-13");
  private static final int LIMIT_WEEKS = 26;
  private static final int MONTHS = 3;

  static final String WEEKS = "care-proceedings-average-weeks";
  static final String IN_TIME = "care-proceedings-within-26-weeks-share";

  private CourtLengths() {}

  /**
   * Whether proceedings are counted by one of the two figures: by the share those that ended in
   * time, by the average all of which it is the average.
   */
  static boolean counts(String figure, CareSpan span, LocalDate asOf) {
    LocalDate issued = span.issuedOn();
    LocalDate concluded = span.concludedOn();
    return issued != null
        && concluded != null
        && isBetween(concluded, quarterOf(asOf), asOf)
        && (figure.equals(WEEKS) || new Case(issued, concluded).isInTime());
  }

  /** Days from issue to the end. */
  private record Case(LocalDate issued, LocalDate concluded) {

    long days() {
      return ChronoUnit.DAYS.between(issued, concluded);
    }

    boolean isInTime() {
      return !concluded.isAfter(WorkingCalendar.lastDayOfWeeksBeginningWith(issued, LIMIT_WEEKS));
    }
  }

  static List<Indicator> of(List<CareSpan> spans, LocalDate asOf) {
    LocalDate first = quarterOf(asOf);
    List<CareSpan> ended =
        spans.stream().filter(span -> isBetween(span.concludedOn(), first, asOf)).toList();
    List<Case> cases =
        ended.stream()
            .filter(span -> span.issuedOn() != null)
            .map(
                span ->
                    new Case(
                        Objects.requireNonNull(span.issuedOn()),
                        Objects.requireNonNull(span.concludedOn())))
            .toList();
    long open = spans.stream().filter(span -> span.concludedOn() == null).count();
    List<Excluded> excluded =
        List.of(
            new Excluded("still-open", Math.toIntExact(open)),
            new Excluded("day-of-issue-not-known", ended.size() - cases.size()));
    int days = Math.toIntExact(cases.stream().mapToLong(Case::days).sum());
    int inTime = Math.toIntExact(cases.stream().filter(Case::isInTime).count());
    return List.of(
        indicator(
            WEEKS,
            "Average length of care proceedings",
            "Weeks from issue to the final decision, of care and supervision proceedings that were"
                + " concluded for all their children in the quarter. Open cases are not mixed in.",
            Unit.WEEKS,
            days,
            cases.size(),
            excluded,
            first),
        indicator(
            IN_TIME,
            "Care proceedings concluded within 26 weeks",
            "Of care and supervision proceedings concluded in the quarter, those that ended within"
                + " the 26 weeks that begin with the day of issue. Open cases are not mixed in.",
            Unit.PERCENT,
            inTime,
            cases.size(),
            excluded,
            first));
  }

  private static Indicator indicator(
      String id,
      String name,
      String definition,
      Unit unit,
      int numerator,
      int cases,
      List<Excluded> excluded,
      LocalDate from) {
    return new Indicator(
        id,
        RULE,
        name,
        definition,
        unit,
        cases == 0 ? null : unit.of(numerator, cases),
        numerator,
        cases,
        0,
        excluded,
        null,
        from);
  }

  private static boolean isBetween(@Nullable LocalDate day, LocalDate first, LocalDate last) {
    return day != null && !day.isBefore(first) && !day.isAfter(last);
  }

  private static LocalDate quarterOf(LocalDate day) {
    return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / MONTHS * MONTHS + 1, 1);
  }
}
