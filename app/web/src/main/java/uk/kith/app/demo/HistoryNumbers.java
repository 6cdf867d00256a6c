package uk.kith.app.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many children were looked after on a day: a surge and a fall, then the level of the report.
 * The numbers at 31 March of 2011 to 2014 are those that the Department for Education published for
 * Rotherham (Children looked after in England, local authority tables); those before are invented.
 */
final class HistoryNumbers {

  private static final TreeMap<LocalDate, Integer> KNOWN =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(LocalDate.of(1988, 1, 1), 345),
              Map.entry(LocalDate.of(2002, 10, 1), 352),
              Map.entry(LocalDate.of(2004, 3, 31), 368),
              Map.entry(LocalDate.of(2005, 9, 30), 418),
              Map.entry(LocalDate.of(2006, 9, 30), 434),
              Map.entry(LocalDate.of(2008, 3, 31), 364),
              Map.entry(LocalDate.of(2008, 12, 31), 370),
              Map.entry(LocalDate.of(2010, 3, 31), 418),
              Map.entry(LocalDate.of(2011, 3, 31), 391),
              Map.entry(LocalDate.of(2012, 3, 31), 381),
              Map.entry(LocalDate.of(2013, 3, 31), 392),
              Map.entry(LocalDate.of(2014, 3, 31), 394),
              Map.entry(LocalDate.of(2014, 9, 30), 398)));

  private HistoryNumbers() {}

  /** In children, on a straight line between the days that are known. */
  static double on(LocalDate day) {
    Map.Entry<LocalDate, Integer> before = KNOWN.floorEntry(day);
    Map.Entry<LocalDate, Integer> after = KNOWN.ceilingEntry(day);
    if (before == null || after == null) {
      throw new IllegalArgumentException("not in the history: " + day);
    }
    long apart = ChronoUnit.DAYS.between(before.getKey(), after.getKey());
    double share = apart == 0 ? 0 : (double) ChronoUnit.DAYS.between(before.getKey(), day) / apart;
    return before.getValue() + share * (after.getValue() - before.getValue());
  }
}
