package uk.kith.court.engine.forecast;

import java.util.List;

/**
 * How long something lasts, in whole days; the last day stands for "then or later".
 *
 * <p>Method: the product-limit estimate (Kaplan and Meier 1958), shrunk to a stated prior by
 * pseudo-cases: the hazard of a day is (ended + m f) / (at risk + m S), where f and S are the
 * prior's probability of that day and of reaching it. That is the Bayes estimate under a Dirichlet
 * process prior of weight m (Susarla and Van Ryzin 1976); with m = 0 it is Kaplan and Meier's, and
 * without censoring it is the mixture of data and prior by n and m. Time: one pass over the days.
 * That it is right is shown against a published example and against that mixture.
 */
final class Survival {

  /** One observed duration; one that had not ended when last seen is censored on that day. */
  record Observation(int days, boolean ended) {}

  private final int first;

  /** The probability of having ended by each day; the last is 1 unless some were never seen to. */
  private final double[] ended;

  private Survival(int first, double[] ended) {
    this.first = first;
    this.ended = ended;
  }

  /**
   * A distribution as stated.
   *
   * @param ended the probability of having ended by each day from {@code first}; what then lasts
   *     falls to the last
   */
  static Survival stated(int first, double[] ended) {
    double[] whole = ended.clone();
    whole[whole.length - 1] = 1;
    return new Survival(first, whole);
  }

  /** Kaplan and Meier's estimate over the days from {@code first} to {@code last}. */
  static Survival ofObservations(int first, int last, List<Observation> observations) {
    return new Survival(first, new double[last - first + 1]).learn(0, observations);
  }

  /** What the observations make of this prior, which weighs as much as so many cases. */
  Survival updated(double pseudoCases, List<Observation> observations) {
    return observations.isEmpty() ? this : learn(pseudoCases, observations);
  }

  /** Probability of having ended by a day. */
  double endedBy(int day) {
    return day < first ? 0 : ended[Math.min(day - first, ended.length - 1)];
  }

  /**
   * The first day by which the share has ended, of what lasts until {@code from} at least.
   *
   * @return {@code from} when nothing is known to last so long
   */
  int quantile(double share, int from) {
    double before = endedBy(from - 1);
    double left = ended[ended.length - 1] - before;
    if (left < 1e-9) {
      return from;
    }
    double wanted = before + share * left - 1e-12;
    int low = Math.max(from - first, 0);
    int high = ended.length - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (ended[middle] >= wanted) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return first + low;
  }

  private Survival learn(double pseudoCases, List<Observation> observations) {
    int[] endings = new int[ended.length];
    int[] seenLast = new int[ended.length];
    for (Observation observation : observations) {
      int day = Math.max(0, Math.min(observation.days() - first, ended.length - 1));
      (observation.ended() ? endings : seenLast)[day]++;
    }
    double[] learnt = new double[ended.length];
    double lasting = 1;
    double priorBefore = 0;
    int atRisk = observations.size();
    for (int i = 0; i < ended.length; i++) {
      double exposed = atRisk + pseudoCases * (1 - priorBefore);
      double ending = endings[i] + pseudoCases * (ended[i] - priorBefore);
      lasting *= exposed > 0 ? 1 - Math.min(1, ending / exposed) : 1;
      learnt[i] = 1 - lasting;
      atRisk -= endings[i] + seenLast[i];
      priorBefore = ended[i];
    }
    return new Survival(first, learnt);
  }
}
