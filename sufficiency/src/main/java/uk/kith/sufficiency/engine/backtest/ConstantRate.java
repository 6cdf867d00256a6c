package uk.kith.sufficiency.engine.backtest;

import java.util.List;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.history.Where;

/**
 * Stock and flow at constant rates, as published planning models of homes for children do it: of
 * the last year the numbers who came, left and crossed the boundary, by side of the boundary, over
 * the mean stock of that side; month by month the same rates for ever. It knows no ages, no
 * durations and no uncertainty.
 */
final class ConstantRate {

  private static final int YEAR = 365;
  private static final int SIDES = Where.values().length;

  private final double[] stock = new double[SIDES];
  private final double[] comeAMonth = new double[SIDES];
  private final double[] leave = new double[SIDES];
  private final double[][] cross = new double[SIDES][SIDES];

  /** With nothing that came after the day. */
  ConstantRate(List<CareEpisode> history, int asOf) {
    int since = asOf - YEAR;
    double[] days = new double[SIDES];
    for (CareEpisode episode : history) {
      if (episode.from() >= since && episode.from() < asOf) {
        comeAMonth[side(episode.stays().get(0))] += 1 / 12.0;
      }
      for (int i = 0; i < episode.stays().size(); i++) {
        Stay stay = episode.stays().get(i);
        days[side(stay)] +=
            Math.max(0, Math.min(stay.until(), asOf) - Math.max(stay.from(), since));
        if (stay.from() < asOf && stay.until() >= asOf) {
          stock[side(stay)]++;
        }
        if (stay.until() >= since && stay.until() < asOf) {
          if (i + 1 == episode.stays().size()) {
            leave[side(stay)]++;
          } else if (side(episode.stays().get(i + 1)) != side(stay)) {
            cross[side(stay)][side(episode.stays().get(i + 1))]++;
          }
        }
      }
    }
    for (int side = 0; side < SIDES; side++) {
      double years = Math.max(days[side] / YEAR, 1e-9);
      leave[side] = days[side] == 0 ? 0 : leave[side] / years / 12;
      for (int to = 0; to < SIDES; to++) {
        cross[side][to] = days[side] == 0 ? 0 : cross[side][to] / years / 12;
      }
    }
  }

  /** Expected children on each side of the boundary, in the order of {@link Where}. */
  double[] after(int months) {
    double[] now = stock.clone();
    for (int month = 0; month < months; month++) {
      double[] next = now.clone();
      for (int from = 0; from < SIDES; from++) {
        next[from] += comeAMonth[from] - leave[from] * now[from];
        for (int to = 0; to < SIDES; to++) {
          next[from] -= cross[from][to] * now[from];
          next[to] += cross[from][to] * now[from];
        }
      }
      now = next;
    }
    return now;
  }

  private static int side(Stay stay) {
    return stay.where().ordinal();
  }
}
