package uk.kith.sufficiency.engine.pooled;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The published counts of every authority, by year: authorities in the order of their codes, years
 * without a gap. What was not published, or suppressed, is {@code NaN}.
 */
public final class YearlyTables {

  /**
   * @param code national code; an authority that was reorganised has another one afterwards
   * @param region null where the tables name none: such an authority is compared with all
   */
  public record Authority(String code, String name, @Nullable String region) {}

  /**
   * @param year on 31 March of which was counted
   */
  public record Count(String code, int year, Measure measure, double value) {}

  private final List<Authority> authorities;
  private final int firstYear;
  private final int years;
  private final Map<Measure, double[][]> counts;

  private YearlyTables(Collection<Authority> authorities, List<Count> published) {
    TreeMap<String, Authority> byCode = new TreeMap<>();
    authorities.forEach(authority -> byCode.put(authority.code(), authority));
    this.authorities = List.copyOf(byCode.values());
    TreeSet<Integer> known = new TreeSet<>();
    published.forEach(count -> known.add(count.year()));
    firstYear = known.isEmpty() ? 0 : known.first();
    years = known.isEmpty() ? 0 : known.last() - firstYear + 1;
    counts = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      double[][] rows = new double[this.authorities.size()][years];
      Arrays.stream(rows).forEach(row -> Arrays.fill(row, Double.NaN));
      counts.put(measure, rows);
    }
    List<String> codes = List.copyOf(byCode.keySet());
    Map<String, Integer> place = new HashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      place.put(codes.get(i), i);
    }
    for (Count count : published) {
      Integer row = place.get(count.code());
      if (row != null) {
        rows(count.measure())[row][count.year() - firstYear] = count.value();
      }
    }
  }

  private YearlyTables(YearlyTables of, int lastYear) {
    authorities = of.authorities;
    firstYear = of.firstYear;
    years = lastYear - firstYear + 1;
    counts = of.counts;
  }

  /**
   * The tables as if nothing later had been published, but for the number of people under 18, which
   * only says how large an area is.
   */
  public YearlyTables until(int lastYear) {
    if (lastYear < firstYear || lastYear > lastYear()) {
      throw new IllegalArgumentException(
          lastYear + " is not of " + firstYear + " to " + lastYear());
    }
    return new YearlyTables(this, lastYear);
  }

  /** Of counts of other authorities than those nothing is kept. */
  public static YearlyTables of(Collection<Authority> authorities, List<Count> published) {
    return new YearlyTables(authorities, published);
  }

  public List<Authority> authorities() {
    return authorities;
  }

  public int firstYear() {
    return firstYear;
  }

  public int lastYear() {
    return firstYear + years - 1;
  }

  /** The count, or {@code NaN}; years outside the tables are not published. */
  public double count(int authority, int year, Measure measure) {
    int column = year - firstYear;
    return column < 0 || column >= years ? Double.NaN : rows(measure)[authority][column];
  }

  /** The newest count up to a year, or {@code NaN}. */
  public double newest(int authority, int year, Measure measure) {
    for (int at = Math.min(year, lastYear()); at >= firstYear; at--) {
      double count = count(authority, at, measure);
      if (!Double.isNaN(count)) {
        return count;
      }
    }
    return Double.NaN;
  }

  /** The place of an authority; empty where the tables do not name it. */
  public OptionalInt findAuthority(String code) {
    for (int a = 0; a < authorities.size(); a++) {
      if (authorities.get(a).code().equals(code)) {
        return OptionalInt.of(a);
      }
    }
    return OptionalInt.empty();
  }

  /** Its code stands in the first and in the last year: it was not reorganised between them. */
  public boolean isWhole(int authority) {
    return !Double.isNaN(count(authority, firstYear, Measure.LOOKED_AFTER))
        && !Double.isNaN(count(authority, lastYear(), Measure.LOOKED_AFTER));
  }

  /** The mean of what was published in any year, or {@code NaN}. */
  double mean(int authority, Measure measure) {
    return Arrays.stream(rows(measure)[authority])
        .filter(value -> !Double.isNaN(value))
        .average()
        .orElse(Double.NaN);
  }

  private double[][] rows(Measure measure) {
    return Objects.requireNonNull(counts.get(measure));
  }
}
