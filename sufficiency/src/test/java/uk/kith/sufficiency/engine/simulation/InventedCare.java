package uk.kith.sufficiency.engine.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.history.Where;

/**
 * Invented histories of care, by rules that the engine does not know: stays of weeks or of years
 * drawn from two log-normal distributions, brothers and sisters who come together, entries whose
 * level surges and falls, and a share outside that drifts. Shares no code with the engine.
 */
public final class InventedCare {

  private static final double YEAR = 365.25;

  private final Random random;
  private final int first;
  private final int last;

  /**
   * @param first day from which children come, as days since 1970
   * @param last day on which nobody comes any more
   */
  public InventedCare(long seed, int first, int last) {
    random = new Random(seed);
    this.first = first;
    this.last = last;
  }

  /**
   * Everybody who ever came, each episode to its end, however long after the last day.
   *
   * @param groupsAYear about so many groups of brothers and sisters come
   */
  public List<CareEpisode> episodes(double groupsAYear) {
    List<CareEpisode> episodes = new ArrayList<>();
    double pressure = 0;
    int child = 0;
    int group = 0;
    for (int day = first; day < last; day += 7) {
      pressure += -pressure / 80 + random.nextGaussian() * .02;
      double mean = groupsAYear * 7 / YEAR * Math.exp(pressure) * gamma(4) / 4;
      int number = poisson(mean);
      for (int i = 0; i < number; i++) {
        group++;
        int size = size();
        int from = day + random.nextInt(7);
        boolean brief = random.nextDouble() < .4;
        double outside = 1 / (1 + Math.exp(.5 - .08 * (day - first) / YEAR));
        for (int s = 0; s < size; s++) {
          child++;
          episodes.add(episode(child, group, from, brief, outside));
        }
      }
    }
    return episodes;
  }

  private CareEpisode episode(int child, int group, int from, boolean brief, double outside) {
    double age = Math.min(17.9, 18 * Math.pow(random.nextDouble(), 1.1));
    int born = from - (int) (age * YEAR);
    double median = brief ? 60 : age < 4 ? 700 : 1_500;
    int length = 1 + (int) (median * Math.exp(random.nextGaussian() * (brief ? .8 : .6)));
    int adult = born + (int) Math.ceil(18 * YEAR);
    int until = Math.min(from + length, adult);
    boolean grown = until == adult;
    Exit exit =
        grown
            ? Exit.LEAVING_CARE
            : brief ? Exit.RETURN : age < 3 ? Exit.ADOPTION : Exit.SPECIAL_GUARDIANSHIP;
    Where where = random.nextDouble() < outside ? Where.OUTSIDE : Where.LOCAL;
    Home home =
        age > 12 && random.nextDouble() < .4
            ? Home.RESIDENTIAL
            : where == Where.LOCAL ? Home.OWN_FOSTERING : Home.AGENCY_FOSTERING;
    List<Stay> stays = new ArrayList<>();
    int at = from;
    while (at < until) {
      int stay = 1 + (int) (400 * Math.exp(random.nextGaussian()));
      int to = Math.min(until, at + stay);
      stays.add(new Stay(at, to, home, where));
      at = to;
      where = random.nextDouble() < .1 ? other(where) : where;
      home =
          home == Home.RESIDENTIAL || random.nextDouble() < .1
              ? Home.RESIDENTIAL
              : where == Where.LOCAL ? Home.OWN_FOSTERING : Home.AGENCY_FOSTERING;
    }
    return new CareEpisode(child, group, born, stays, exit);
  }

  private static Where other(Where where) {
    return where == Where.LOCAL ? Where.OUTSIDE : Where.LOCAL;
  }

  private int size() {
    double number = random.nextDouble();
    return number < .65 ? 1 : number < .87 ? 2 : number < .96 ? 3 : 4;
  }

  /** Of a whole shape. */
  private double gamma(int shape) {
    double sum = 0;
    for (int i = 0; i < shape; i++) {
      sum -= Math.log(1 - random.nextDouble());
    }
    return sum;
  }

  private int poisson(double mean) {
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    int number = 0;
    while (product > limit) {
      product *= random.nextDouble();
      number++;
    }
    return number;
  }
}
