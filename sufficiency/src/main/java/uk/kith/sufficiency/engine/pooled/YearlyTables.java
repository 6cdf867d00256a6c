package uk.kith.sufficiency.engine.pooled;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<Measure, double[][]> counts = new HashMap<>();

  private YearlyTables(Collection<Authority> authorities, List<Count> published) {
    TreeMap<String, Authority> byCode = new TreeMap<>();
    authorities.forEach(authority -> byCode.put(authority.code(), authority));
    this.authorities = List.copyOf(byCode.values());
    TreeSet<Integer> known = new TreeSet<>();
    published.forEach(count -> known.add(count.year()));
    firstYear = known.isEmpty() ? 0 : known.first();
    years = known.isEmpty() ? 0 : known.last() - firstYear + 1;
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

  /** The mean of what was published in any year, or {@code NaN}. */
  double mean(int authority, Measure measure) {
    return Arrays.stream(rows(measure)[authority])
        .filter(value -> !Double.isNaN(value))
        .average()
        .orElse(Double.NaN);
  }

  private double[][] rows(Measure measure) {
    return counts.getOrDefault(measure, new double[0][0]);
  }
}
