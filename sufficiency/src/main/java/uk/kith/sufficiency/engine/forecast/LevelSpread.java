package uk.kith.sufficiency.engine.forecast;

import java.util.List;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.pooled.LevelUncertainty;
import uk.kith.sufficiency.engine.rates.Bands;
import uk.kith.sufficiency.engine.rates.Entering;
import uk.kith.sufficiency.engine.rates.Leaving;
import uk.kith.sufficiency.engine.rates.Moving;
import uk.kith.sufficiency.engine.simulation.Baseline;
import uk.kith.sufficiency.engine.simulation.InCare;

/**
 * How uncertain the level of coming must be for the number in care to drift as far as authorities
 * do. Of those in care after h years the part r(h) came since. Then the variance of the logarithm
 * of their number is about {@code r² (e² + w² h/3 + l²) + c}: e the error of the level now, w what
 * it wanders in a year, l the error of the level of leaving, c chance, by groups who come and
 * children who leave. Solved for e and w, none below zero, by least squares over three years; for w
 * alone where the level now was seen, with an error of its own.
 *
 * @param now standard deviation of the logarithm of the level of coming now
 * @param wandersAYear of what it wanders in a year
 */
public record LevelSpread(double now, double wandersAYear) {

  private static final int YEARS = 3;
  private static final double DAYS = 365.25;

  /** A month, so that a rate changes little within it. */
  private static final int STEP = 30;

  /**
   * @param seen the level of coming was seen: its error stays as it is
   */
  static LevelSpread of(Baseline baseline, LevelUncertainty told, boolean seen) {
    double leaving = baseline.leaving().levelError();
    double together = together(baseline.entering().groups());
    double children = Math.max(1, baseline.children().size());
    double[] ofNow = new double[YEARS];
    double[] ofWander = new double[YEARS];
    double[] left = new double[YEARS];
    for (int year = 1; year <= YEARS; year++) {
      double since = 1 - stay(baseline, year);
      double chance = since * (1 + together) / children;
      int i = year - 1;
      ofNow[i] = since * since;
      ofWander[i] = since * since * year / 3.0;
      left[i] =
          Math.max(0, told.at(year) * told.at(year) - since * since * leaving * leaving - chance);
    }
    return seen
        ? solved(baseline.entering().levelError(), ofNow, ofWander, left)
        : solved(ofNow, ofWander, left);
  }

  /** Of two that both may not be below zero: the better of both, or one alone. */
  private static LevelSpread solved(double[] now, double[] wander, double[] left) {
    double a = product(now, now);
    double b = product(now, wander);
    double c = product(wander, wander);
    double p = product(now, left);
    double q = product(wander, left);
    double determinant = a * c - b * b;
    double e = determinant < 1e-15 ? -1 : (p * c - q * b) / determinant;
    double w = determinant < 1e-15 ? -1 : (q * a - p * b) / determinant;
    if (e < 0) {
      e = 0;
      w = c < 1e-15 ? 0 : q / c;
    } else if (w < 0) {
      w = 0;
      e = a < 1e-15 ? 0 : p / a;
    }
    return new LevelSpread(Math.sqrt(e), Math.sqrt(w));
  }

  /** Of one, as the other is known. */
  private static LevelSpread solved(double known, double[] now, double[] wander, double[] left) {
    double[] rest = new double[left.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = left[i] - known * known * now[i];
    }
    double c = product(wander, wander);
    double w = c < 1e-15 ? 0 : Math.max(0, product(wander, rest) / c);
    return new LevelSpread(known, Math.sqrt(w));
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** Children with whom a child who comes comes, itself counted. */
  private static double together(List<Entering.Group> groups) {
    double children = 0;
    double squares = 0;
    for (Entering.Group group : groups) {
      children += group.weight() * group.entrants().size();
      squares += group.weight() * group.entrants().size() * group.entrants().size();
    }
    return children == 0 ? 1 : squares / children;
  }

  /** The part of those in care who still are after so many years. */
  private static double stay(Baseline baseline, int years) {
    double sum = 0;
    for (InCare child : baseline.children()) {
      sum += stays(baseline.leaving(), child, baseline.asOf(), years * DAYS);
    }
    return baseline.children().isEmpty() ? 1 : sum / baseline.children().size();
  }

  private static double stays(Leaving leaving, InCare child, int asOf, double days) {
    if (asOf + days - child.born() >= Bands.ADULT) {
      return 0;
    }
    Home home = Moving.home(child.state());
    double hazard = 0;
    for (double at = 0; at < days; at += STEP) {
      double step = Math.min(STEP, days - at);
      int day = asOf + (int) at;
      hazard +=
          step
              * leaving.rate(
                  Bands.age(day - child.born()), Bands.duration(day - child.careFrom()), home);
    }
    return Math.exp(-hazard);
  }
}
