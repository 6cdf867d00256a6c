package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Threshold;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.placements.engine.rules.CarePlanningLaw;
import uk.kith.placements.engine.rules.Wording;

/**
 * A series of short breaks with one carer or home: none meant to last more than 17 days, no more
 * than 75 days in twelve months, and the child goes home between (R-PLACE-29). Days are counted
 * with the first and the last.
 *
 * @param breaks as they are meant to last, those to come too, in any order; one that goes on and of
 *     which nobody says how long, up to the day of asking
 */
public record ShortBreaks(List<DateRange> breaks) {

  private static final RuleId RULE = RuleId.of("R-PLACE-29");
  private static final int YEAR_IN_MONTHS = 12;

  static final Threshold<Integer> DAYS_EACH = CarePlanningLaw.inForce(17, 48);
  static final Threshold<Integer> DAYS_IN_A_YEAR = CarePlanningLaw.inForce(75, 48);

  public ShortBreaks {
    breaks =
        breaks.stream()
            .sorted(Comparator.comparing(DateRange::first).thenComparing(ShortBreaks::last))
            .toList();
  }

  /** Days of the series in the twelve months that end with a day. */
  public int daysInTheYearTo(LocalDate day) {
    LocalDate first = WorkingCalendar.monthsAfter(day, -YEAR_IN_MONTHS).plusDays(1);
    int days = 0;
    for (DateRange range : breaks) {
      LocalDate from = range.first().isBefore(first) ? first : range.first();
      LocalDate to = last(range).isAfter(day) ? day : last(range);
      days += Math.max(0, (int) ChronoUnit.DAYS.between(from, to) + 1);
    }
    return days;
  }

  /**
   * What the rule says of each break: the most days of a year end with the last day of one, so no
   * other day is looked at.
   */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    LocalDate away = LocalDate.MIN;
    for (DateRange range : breaks) {
      tooLong(range).ifPresent(findings::add);
      tooMany(range).ifPresent(findings::add);
      if (!range.first().isAfter(away)) {
        findings.add(
            finding(
                "The break of "
                    + Wording.day(range.first())
                    + " begins before the child has gone home from the one before.",
                CarePlanningLaw.source(48),
                range.first()));
      }
      away = last(range).isAfter(away) ? last(range) : away;
    }
    return findings;
  }

  private static Optional<Finding> tooLong(DateRange range) {
    long days = ChronoUnit.DAYS.between(range.first(), last(range)) + 1;
    return DAYS_EACH
        .findFor(range.first())
        .filter(law -> days > law.value())
        .map(
            law ->
                finding(
                    "The break of "
                        + Wording.day(range.first())
                        + " lasts "
                        + days
                        + " days; "
                        + law.value()
                        + " are the most.",
                    law.source(),
                    range.first(),
                    last(range)));
  }

  private Optional<Finding> tooMany(DateRange range) {
    int days = daysInTheYearTo(last(range));
    return DAYS_IN_A_YEAR
        .findFor(range.first())
        .filter(law -> days > law.value())
        .map(
            law ->
                finding(
                    "Short breaks come to "
                        + days
                        + " days in the twelve months to "
                        + Wording.day(last(range))
                        + "; "
                        + law.value()
                        + " are the most.",
                    law.source(),
                    last(range)));
  }

  /**
   * The last day of a break that begins on a day: the earlier of the most days of one break and of
   * all of them in twelve months. The first day itself, when those are used up before.
   */
  public LocalDate lastDayOf(LocalDate first) {
    int each = DAYS_EACH.findFor(first).map(Threshold.Version::value).orElse(Integer.MAX_VALUE);
    int all = DAYS_IN_A_YEAR.findFor(first).map(Threshold.Version::value).orElse(each);
    List<DateRange> before = breaks.stream().filter(b -> b.first().isBefore(first)).toList();
    LocalDate last = first;
    for (int days = 2; days <= each; days++) {
      LocalDate next = first.plusDays(days - 1L);
      List<DateRange> then = new ArrayList<>(before);
      then.add(new DateRange(first, next));
      if (new ShortBreaks(then).daysInTheYearTo(next) > all) {
        break;
      }
      last = next;
    }
    return last;
  }

  /** By when the child goes home from a break that began on a day; nothing without law. */
  public List<DueItem> due(PlacementId placement, LocalDate first, LocalDate asOf) {
    return DAYS_EACH
        .findFor(first)
        .map(
            law -> {
              LocalDate last = lastDayOf(first);
              boolean full = last.equals(first.plusDays(law.value() - 1L));
              String why =
                  full
                      ? "the "
                          + law.value()
                          + "th day of the break that began on "
                          + Wording.day(first)
                      : "when "
                          + DAYS_IN_A_YEAR.findFor(first).orElseThrow().value()
                          + " days in twelve months are used up";
              return new Due(Duty.SHORT_BREAK_ENDS, placement, asOf, law.source())
                  .by(Term.fixed(last, why))
                  .items();
            })
        .orElse(List.of());
  }

  private static Finding finding(String text, String source, LocalDate... dates) {
    return new Finding(RULE, Severity.ERROR, text, List.of(dates), source, false);
  }

  private static LocalDate last(DateRange range) {
    LocalDate last = range.last();
    if (last == null) {
      throw new IllegalArgumentException("a short break has a last day that is meant");
    }
    return last;
  }
}
