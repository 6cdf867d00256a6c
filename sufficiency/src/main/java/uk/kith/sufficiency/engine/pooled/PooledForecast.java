package uk.kith.sufficiency.engine.pooled;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What the tables of all authorities say of one, some months after 31 March of a year: a planning
 * estimate with its interval (R-SUFF-11). For a single authority it can do worse than "no change";
 * three in five gain by it ({@code docs/forecast-accuracy.md}).
 */
public final class PooledForecast {

  private static final TDistribution ERROR = TDistribution.of(PooledFit.FREEDOM);

  /** Each takes a search, and back-tests ask for these thousands of times. */
  private static final Map<Double, Double> USUAL =
      DoubleStream.of(.025, .1, .25, .5, .75, .9, .975)
          .boxed()
          .collect(Collectors.toUnmodifiableMap(p -> p, ERROR::inverseCumulativeProbability));

  private final YearlyTables tables;
  private final int origin;
  private final PooledFit lookedAfter;
  private final PooledFit share;
  private final PooledFit fostering;

  private PooledForecast(YearlyTables tables, int origin) {
    this.tables = tables;
    this.origin = origin;
    lookedAfter = PooledFit.of(Levels.lookedAfter(tables), origin);
    share = PooledFit.of(Levels.outsideShare(tables), origin);
    fostering = PooledFit.of(Levels.fostering(tables), origin);
  }

  /**
   * Learned from the years up to that one and from nothing later.
   *
   * @throws IllegalArgumentException where the tables have fewer than three years up to it
   */
  public static PooledForecast of(YearlyTables tables, int origin) {
    if (origin > tables.lastYear() || origin < tables.firstYear() + 2) {
      throw new IllegalArgumentException(
          "origin " + origin + ", tables " + tables.firstYear() + " to " + tables.lastYear());
    }
    return new PooledForecast(tables, origin);
  }

  /** Children looked after; quantiles are of their number. */
  public Quantiles lookedAfter(int authority, int months) {
    return number(lookedAfter, authority, months);
  }

  /** Children in foster care; quantiles are of their number. */
  public Quantiles fostering(int authority, int months) {
    return number(fostering, authority, months);
  }

  private Quantiles number(PooledFit fit, int authority, int months) {
    double mean = fit.mean(authority, origin, years(months));
    double scale = fit.scale(authority, origin, years(months));
    return p -> Math.exp(mean + scale * error(p));
  }

  /** How uncertain ln(children looked after) is: a standard deviation. */
  public double levelError(int authority, int months) {
    return lookedAfter.scale(authority, origin, years(months))
        * Math.sqrt(PooledFit.FREEDOM / (PooledFit.FREEDOM - 2));
  }

  /** Children placed outside the boundary as a share of all, from 0 to 1 (R-SUFF-03). */
  public Quantiles outsideShare(int authority, int months) {
    double mean = share.mean(authority, origin, years(months));
    double scale = share.scale(authority, origin, years(months));
    return p -> Math.max(0, Math.min(1, mean + scale * error(p)));
  }

  /**
   * Children placed outside: those looked after times the share, which is as accurate as a forecast
   * of its own and adds up. Errors of the two are taken as independent.
   */
  public Quantiles outside(int authority, int months) {
    double years = years(months);
    double part = Math.max(.01, Math.min(.99, share.mean(authority, origin, years)));
    double mean = lookedAfter.mean(authority, origin, years) + Math.log(part);
    double scale =
        Math.hypot(
            lookedAfter.scale(authority, origin, years),
            share.scale(authority, origin, years) / part);
    return p -> Math.exp(mean + scale * error(p));
  }

  /** The place of an authority in the tables. */
  public int authority(String code) {
    return tables
        .findAuthority(code)
        .orElseThrow(() -> new IllegalArgumentException("no such authority: " + code));
  }

  private static double error(double p) {
    Double usual = USUAL.get(p);
    return usual != null ? usual : ERROR.inverseCumulativeProbability(p);
  }

  private static double years(int months) {
    return months / 12.0;
  }
}
