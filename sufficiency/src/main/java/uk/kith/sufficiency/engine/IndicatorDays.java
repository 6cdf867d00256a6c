package uk.kith.sufficiency.engine;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The days on which a figure is told over time: the ends of quarters, or 31 March where national
 * figures are of the year to that day.
 */
public enum IndicatorDays {
  QUARTERS(3, 8),
  MARCHES(12, 5);

  private static final Set<String> OF_YEARS =
      Set.of("R-SUFF-05", "R-SUFF-06", "R-SUFF-08", "R-SGO-12");

  private final int months;
  private final int days;

  IndicatorDays(int months, int days) {
    this.months = months;
    this.days = days;
  }

  public static IndicatorDays of(Indicator indicator) {
    return OF_YEARS.contains(indicator.rule().value()) ? MARCHES : QUARTERS;
  }

  /** The last of these days, not after a day; the earliest first. */
  public List<LocalDate> upTo(LocalDate asOf) {
    LocalDate last = LocalDate.of(asOf.getYear(), Month.APRIL, 1).plusMonths(9);
    List<LocalDate> found = new ArrayList<>();
    if (this == MARCHES) {
      last = LocalDate.of(asOf.getYear(), Month.APRIL, 1);
    }
    for (LocalDate after = last; found.size() < days; after = after.minusMonths(months)) {
      LocalDate end = after.minusDays(1);
      if (!end.isAfter(asOf)) {
        found.add(end);
      }
    }
    Collections.reverse(found);
    return found;
  }
}
