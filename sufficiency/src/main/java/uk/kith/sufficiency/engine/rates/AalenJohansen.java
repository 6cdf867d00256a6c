package uk.kith.sufficiency.engine.rates;

import java.util.Arrays;
import java.util.List;

/**
 * How many of those who began have ended in each way by a time: the estimate of Aalen and Johansen
 * (1978) for competing risks, with censoring at the right and entry that is delayed. Nothing is
 * assumed of the rates: at each time at which something ended, the part of those still there who
 * ended so ends so. Without censoring and delay it is what is counted; a rate that is constant from
 * one time to another is its mean slope between them, so that the rates of {@link Leaving} and
 * {@link Moving} and this estimate tell the same where much is seen.
 *
 * <p>O(n log n) in those observed. Held in tests against hand-worked and closed forms.
 */
public final class AalenJohansen {

  /** Still there when the time of observing was over. */
  public static final int NOT_ENDED = -1;

  /**
   * One of whom something is known.
   *
   * @param entry since the beginning, from which on it was seen; 0 for one seen from the beginning
   * @param until the time at which it ended, or up to which it was seen
   * @param cause how it ended, from 0; {@link #NOT_ENDED} where it did not
   */
  public record Observed(double entry, double until, int cause) {

    public Observed {
      if (!(entry >= 0 && until > entry)) {
        throw new IllegalArgumentException("seen from " + entry + " until " + until);
      }
    }
  }

  private final double[] times;
  private final double[] free;
  private final double[][] incidence;
  private final double[] heaviest;

  private AalenJohansen(List<Observed> observed, int causes) {
    double[] entries = observed.stream().mapToDouble(Observed::entry).sorted().toArray();
    Observed[] byEnd = observed.toArray(new Observed[0]);
    Arrays.sort(byEnd, (one, other) -> Double.compare(one.until(), other.until()));
    times =
        observed.stream()
            .filter(each -> each.cause() != NOT_ENDED)
            .mapToDouble(Observed::until)
            .sorted()
            .distinct()
            .toArray();
    free = new double[times.length];
    heaviest = new double[times.length];
    double weight = 0;
    incidence = new double[causes][times.length];
    double still = 1;
    double[] sum = new double[causes];
    int entered = 0;
    int gone = 0;
    for (int i = 0; i < times.length; i++) {
      while (entered < entries.length && entries[entered] < times[i]) {
        entered++;
      }
      while (byEnd[gone].until() < times[i]) {
        gone++;
      }
      double atRisk = entered - gone;
      weight = Math.max(weight, still / atRisk);
      heaviest[i] = weight;
      double ended = 0;
      for (int j = gone; j < byEnd.length && byEnd[j].until() == times[i]; j++) {
        if (byEnd[j].cause() != NOT_ENDED) {
          ended++;
          sum[byEnd[j].cause()] += still / atRisk;
        }
      }
      still *= 1 - ended / atRisk;
      free[i] = still;
      for (int cause = 0; cause < causes; cause++) {
        incidence[cause][i] = sum[cause];
      }
    }
  }

  /**
   * @param causes how many ways of ending there are
   */
  public static AalenJohansen of(List<Observed> observed, int causes) {
    return new AalenJohansen(observed, causes);
  }

  /** The part that has ended so by a time, from 0 to 1. */
  public double ended(int cause, double time) {
    int place = place(time);
    return place < 0 ? 0 : incidence[cause][place];
  }

  /**
   * The most that a single one counts in what has ended by a time, from 0 to 1: one of all where
   * nothing is censored or delayed, and much more where few were at risk early, before others
   * entered.
   */
  public double heaviest(double time) {
    int place = place(time);
    return place < 0 ? 0 : heaviest[place];
  }

  /** The part that has not ended by a time; with all ways of ending it is 1. */
  public double free(double time) {
    int place = place(time);
    return place < 0 ? 1 : free[place];
  }

  /** The last time at which something ended, up to one; below 0 where nothing did. */
  private int place(double time) {
    int found = Arrays.binarySearch(times, time);
    return found >= 0 ? found : -found - 2;
  }
}
