package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The thresholds of the adoption scorecard, each set for three years that end on 31 March; of later
 * years the last one stays.
 *
 * @param all by the year in which the period ends
 */
public record ScorecardThresholds(List<Of> all) {

  /**
   * Those of one period.
   *
   * @param year in whose March the three years end
   * @param a1Days from care to the family, at the most
   * @param a2Days from placement order to match, at the most
   * @param a3Months from care to the family, to be less than
   */
  public record Of(int year, int a1Days, int a2Days, int a3Months) {

    /** Such as 2011 to 2014. */
    public String words() {
      return (year - 3) + " to " + year;
    }
  }

  public static final ScorecardThresholds PUBLISHED =
      new ScorecardThresholds(
          List.of(
              new Of(2012, 639, 213, 21),
              new Of(2013, 608, 182, 20),
              new Of(2014, 547, 152, 18),
              new Of(2015, 487, 121, 16),
              new Of(2016, 426, 121, 14)));

  public ScorecardThresholds {
    all = all.stream().sorted(Comparator.comparing(Of::year)).toList();
    Set<Integer> years = new HashSet<>();
    for (Of of : all) {
      if (!years.add(of.year())) {
        throw new IllegalArgumentException("two thresholds for the period ending " + of.year());
      }
    }
  }

  /**
   * Those of the period in whose last year a day falls; empty before the first.
   *
   * @param periodEnd any day: until 31 March it is that year's, after it the next one's
   */
  public Optional<Of> find(LocalDate periodEnd) {
    LocalDate march = LocalDate.of(periodEnd.getYear(), 3, 31);
    int year = periodEnd.isAfter(march) ? periodEnd.getYear() + 1 : periodEnd.getYear();
    return all.stream().filter(of -> of.year() <= year).reduce((earlier, later) -> later);
  }

  /**
   * Reads {@code 2014:547:152:18}, several with commas between.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static ScorecardThresholds parse(List<String> texts) {
    return new ScorecardThresholds(texts.stream().map(ScorecardThresholds::one).toList());
  }

  private static Of one(String text) {
    String[] parts = text.strip().split(":", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException("not thresholds such as 2014:547:152:18: " + text);
    }
    return new Of(
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]),
        Integer.parseInt(parts[3]));
  }
}
