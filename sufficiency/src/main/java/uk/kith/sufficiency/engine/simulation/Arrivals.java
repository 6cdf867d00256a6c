package uk.kith.sufficiency.engine.simulation;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import uk.kith.sufficiency.engine.rates.Entering;
import uk.kith.sufficiency.engine.rates.Entering.Group;

/**
 * Who comes into care, month by month: at a level that is uncertain and wanders, with more in some
 * months of the year and with more than Poisson's variation where the past shows it.
 */
final class Arrivals {

  /** One group that comes. */
  interface Taker {
    /**
     * @param group number among {@link Entering#groups}
     */
    void come(double moment, int group);
  }

  /** Whence groups come; the estimated ones, or those of a known answer in a test. */
  interface Source {
    void draw(UniformRandomProvider random, Calendar calendar, Taker taker);
  }

  private Arrivals() {}

  static Source of(Entering entering) {
    List<Group> groups = entering.groups();
    double[] shares = RateTables.groupShares(groups);
    return (random, calendar, taker) -> {
      if (shares.length > 0) {
        draw(entering, shares, random, calendar, taker);
      }
    };
  }

  private static void draw(
      Entering entering,
      double[] shares,
      UniformRandomProvider random,
      Calendar calendar,
      Taker taker) {
    ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
    double error = entering.levelError();
    double step = entering.drift() / Math.sqrt(12);
    double level = normal.sample() * error - error * error / 2;
    for (int month = 0; month < calendar.months; month++) {
      level += normal.sample() * step - step * step / 2;
      int from = calendar.day(month);
      int days = calendar.day(month + 1) - from;
      double expected = entering.perMonth() * Math.exp(level) * entering.season().part(month);
      if (entering.dispersion() > 0) {
        double shape = 1 / entering.dispersion();
        expected *= AhrensDieterMarsagliaTsangGammaSampler.of(random, shape, 1 / shape).sample();
      }
      int number = expected > 0 ? PoissonSampler.of(random, expected).sample() : 0;
      for (int i = 0; i < number; i++) {
        double moment = from + random.nextDouble() * days;
        taker.come(moment, RateTables.pick(shares, random.nextDouble()));
      }
    }
  }
}
