package uk.kith.sufficiency.engine.pooled;

import static uk.kith.sufficiency.engine.pooled.Measure.AGED_16_AND_OVER;
import static uk.kith.sufficiency.engine.pooled.Measure.LOOKED_AFTER;
import static uk.kith.sufficiency.engine.pooled.Measure.OUTSIDE;
import static uk.kith.sufficiency.engine.pooled.Measure.UNDER_18;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of every authority in every year, on the scale on which it drifts, with what was known
 * then of where it drifts to. Nothing of a year is reckoned from a later one, but for the number of
 * people under 18, which the tables tell for few years and which only says how large an area is.
 */
abstract sealed class Levels {

  /** Smaller authorities are left out: a single child is two in a hundred there. */
  static final int SMALLEST = 50;

  /** A region's mean is taken for true by so many authorities against that of all. */
  private static final double SHRINKS = 4;

  final YearlyTables tables;

  private final Map<Integer, double[][]> signs = new HashMap<>();
  private final Map<Integer, Double> national = new HashMap<>();

  private Levels(YearlyTables tables) {
    this.tables = tables;
  }

  /** On the scale of the drift; {@code NaN} where not known. */
  abstract double level(int authority, int year);

  /** What a count of that size moves by chance, as a variance. */
  abstract double sampling(int authority, int year);

  /** The change of the quantity in all authorities together since the year before. */
  final double nationalChange(int year) {
    return national.computeIfAbsent(year, this::readNationalChange);
  }

  abstract double readNationalChange(int year);

  /** Two things that tell where the quantity drifts to, each centred: by authority. */
  final double[][] signs(int year) {
    return signs.computeIfAbsent(year, this::read);
  }

  abstract double[][] read(int year);

  /** By how much the n-th sign counts at a horizon in years. */
  abstract double reach(int sign, double horizon);

  /** How the variance grows with the horizon: that of the drift and that of small numbers. */
  abstract double driftGrowth(double horizon);

  abstract double samplingGrowth(double horizon);

  /**
   * How firmly it is believed, before anything was seen, that the signs tell nothing: a precision.
   * Years overlap and say the same more than once, so that they must not weigh in full.
   */
  abstract double doubt();

  /** Years before one that its signs look back on. */
  abstract int lookBack();

  /**
   * The variances of a year, of drift and of small numbers, from which the search for them starts.
   */
  abstract double[] start();

  boolean known(int authority, int year) {
    return tables.count(authority, year, LOOKED_AFTER) >= SMALLEST
        && !Double.isNaN(level(authority, year));
  }

  final int authorities() {
    return tables.authorities().size();
  }

  /**
   * ln(children looked after); it drifts to its region's rate, and down where many are nearly 18.
   */
  static Levels lookedAfter(YearlyTables tables) {
    return new Counted(tables, LOOKED_AFTER);
  }

  /** ln(children in foster care): it drifts as their whole number does. */
  static Levels fostering(YearlyTables tables) {
    return new Counted(tables, Measure.FOSTERING);
  }

  /** Children placed outside the boundary, of all looked after. */
  static Levels outsideShare(YearlyTables tables) {
    return new OutsideShare(tables);
  }

  private static final class Counted extends Levels {

    /** Some counts were not published of one year: the year before it then stands in. */
    private static final int LONGEST_GAP = 2;

    private final Measure measure;

    Counted(YearlyTables tables, Measure measure) {
      super(tables);
      this.measure = measure;
    }

    @Override
    double level(int authority, int year) {
      double count = tables.count(authority, year, measure);
      return count > 0 ? Math.log(count) : Double.NaN;
    }

    @Override
    double sampling(int authority, int year) {
      return 1 / tables.count(authority, year, measure);
    }

    @Override
    double readNationalChange(int year) {
      for (int back = 1; back <= LONGEST_GAP; back++) {
        double[] now = sums(year, year - back);
        if (now[1] > 0) {
          return Math.log(now[0] / now[1]) / back;
        }
      }
      return 0;
    }

    @Override
    double[][] read(int year) {
      double[] gap = fromRegion(a -> level(a, year) - Math.log(tables.mean(a, UNDER_18)), year);
      return new double[][] {gap, centred(a -> share16(a, year), a -> known(a, year))};
    }

    /** A year in which ages were not published is read from the one before. */
    private double share16(int authority, int year) {
      double aged = tables.count(authority, year, AGED_16_AND_OVER);
      int read = Double.isNaN(aged) ? year - 1 : year;
      return tables.count(authority, read, AGED_16_AND_OVER)
          / tables.count(authority, read, LOOKED_AFTER);
    }

    private double[] sums(int year, int before) {
      double[] sums = new double[2];
      for (int a = 0; a < authorities(); a++) {
        double now = tables.count(a, year, measure);
        double then = tables.count(a, before, measure);
        if (!Double.isNaN(now) && !Double.isNaN(then)) {
          sums[0] += now;
          sums[1] += then;
        }
      }
      return sums;
    }

    @Override
    double reach(int sign, double horizon) {
      return horizon;
    }

    @Override
    double doubt() {
      return 2_000;
    }

    @Override
    int lookBack() {
      return 0;
    }

    @Override
    double[] start() {
      return new double[] {.002, 1};
    }

    @Override
    double driftGrowth(double horizon) {
      return horizon;
    }

    @Override
    double samplingGrowth(double horizon) {
      return horizon;
    }
  }

  private static final class OutsideShare extends Levels {

    OutsideShare(YearlyTables tables) {
      super(tables);
    }

    @Override
    double level(int authority, int year) {
      return tables.count(authority, year, OUTSIDE) / tables.count(authority, year, LOOKED_AFTER);
    }

    @Override
    double sampling(int authority, int year) {
      double share = Math.min(.98, Math.max(.02, level(authority, year)));
      return share * (1 - share) / tables.count(authority, year, LOOKED_AFTER);
    }

    @Override
    double readNationalChange(int year) {
      double[] sums = new double[4];
      for (int a = 0; a < authorities(); a++) {
        if (!Double.isNaN(level(a, year)) && !Double.isNaN(level(a, year - 1))) {
          sums[0] += tables.count(a, year, OUTSIDE);
          sums[1] += tables.count(a, year, LOOKED_AFTER);
          sums[2] += tables.count(a, year - 1, OUTSIDE);
          sums[3] += tables.count(a, year - 1, LOOKED_AFTER);
        }
      }
      return sums[1] == 0 ? 0 : sums[0] / sums[1] - sums[2] / sums[3];
    }

    /**
     * Above its region, and above its own mean of two years: both pull it back. The first two years
     * of the tables are left out: few authorities had settled how they place by then.
     */
    @Override
    double[][] read(int year) {
      return new double[][] {
        fromRegion(a -> level(a, year), year),
        centred(a -> level(a, year) - meanOfTwo(a, year), a -> known(a, year))
      };
    }

    private double meanOfTwo(int authority, int year) {
      return IntStream.rangeClosed(year - 1, year)
          .mapToDouble(y -> level(authority, y))
          .filter(level -> !Double.isNaN(level))
          .average()
          .orElse(Double.NaN);
    }

    /** The authority's own excess is gone within a year; that over its region wears off slowly. */
    @Override
    double reach(int sign, double horizon) {
      return sign == 0 ? horizon : Math.min(1, horizon);
    }

    @Override
    double doubt() {
      return 200;
    }

    @Override
    int lookBack() {
      return 2;
    }

    @Override
    double[] start() {
      return new double[] {.0002, 1};
    }

    @Override
    double driftGrowth(double horizon) {
      return Math.pow(horizon, 1.26);
    }

    @Override
    double samplingGrowth(double horizon) {
      return Math.pow(horizon, .46);
    }
  }

  /**
   * What each has above the mean of its region, which is drawn to that of all where the region has
   * few authorities; then centred.
   */
  final double[] fromRegion(IntToDoubleFunction value, int year) {
    Map<@Nullable String, double[]> regions = new HashMap<>();
    double[] all = new double[2];
    for (int a = 0; a < authorities(); a++) {
      double of = value.applyAsDouble(a);
      if (known(a, year) && !Double.isNaN(of)) {
        add(all, of);
        add(regions.computeIfAbsent(region(a), any -> new double[2]), of);
      }
    }
    double mean = all[1] == 0 ? 0 : all[0] / all[1];
    return centred(
        a -> {
          double[] sum = regions.getOrDefault(region(a), new double[2]);
          return value.applyAsDouble(a) - (sum[0] + SHRINKS * mean) / (sum[1] + SHRINKS);
        },
        a -> known(a, year));
  }

  private static void add(double[] sum, double value) {
    sum[0] += value;
    sum[1]++;
  }

  /** Where it is not known, nothing is told: zero. */
  final double[] centred(IntToDoubleFunction value, IntPredicate counted) {
    double[] values = new double[authorities()];
    Arrays.setAll(values, value::applyAsDouble);
    double sum = 0;
    int number = 0;
    for (int a = 0; a < values.length; a++) {
      if (counted.test(a) && !Double.isNaN(values[a])) {
        sum += values[a];
        number++;
      }
    }
    double mean = number == 0 ? 0 : sum / number;
    Arrays.setAll(values, a -> Double.isNaN(values[a]) ? 0 : values[a] - mean);
    return values;
  }

  private @Nullable String region(int authority) {
    return tables.authorities().get(authority).region();
  }
}
