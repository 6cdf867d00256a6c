package uk.kith.sufficiency.engine.rates;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.statistics.distribution.FDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Whether more come in some months of the year than in others, and by how much: where the data show
 * it, and nowhere else. Each month is held against the mean of the year around it, so that a level
 * that rises or falls is not taken for a season. Unevenness of the twelve over that of the same
 * months from year to year is the F of an analysis of variance; what varies more than chance alone
 * is in both. Below one in a hundred, a season is taken: the twelve parts, drawn to 1 by how much
 * of their unevenness chance makes.
 *
 * @param parts of the usual number, of the first to the twelfth month after the day as of which it
 *     is estimated; all 1 where there is no season
 * @param groups seen in each of them, all years together
 * @param chance how often chance makes months as uneven; null where too little was seen to tell
 */
public record Season(List<Double> parts, List<Integer> groups, @Nullable Double chance) {

  private static final int MONTHS = 12;
  private static final int HALF = MONTHS / 2;

  /** Four years, of which a half at either end only serves the mean: three of each month. */
  private static final int SHORTEST = 4 * MONTHS;

  /** Five in each month of the year: below, the test does not hold. */
  private static final double FEWEST = 5.0 * MONTHS;

  private static final double RARE = .01;

  /**
   * A month is in the mean of the year around it, which takes from its variance: what is left is 1
   * less twice its own weight in the mean, and the sum of the squares of all weights.
   */
  private static final double LEFT_BY_THE_MEAN = 1 - 2.0 / MONTHS + 11.5 / (MONTHS * MONTHS);

  private static final double LEAST = .1;

  /** Too little was seen to tell. */
  public static final Season NOT_KNOWN =
      new Season(Collections.nCopies(MONTHS, 1.0), Collections.nCopies(MONTHS, 0), null);

  public Season {
    parts = List.copyOf(parts);
    groups = List.copyOf(groups);
  }

  /**
   * @param months numbers of each month, the oldest first; the last ends on the day
   */
  static Season of(double[] months) {
    if (months.length < SHORTEST) {
      return NOT_KNOWN;
    }
    double[] seen = new double[MONTHS];
    double[] usual = new double[MONTHS];
    int told = 0;
    for (int i = HALF; i + HALF < months.length; i++) {
      seen[place(i, months.length)] += months[i];
      usual[place(i, months.length)] += around(months, i);
      told++;
    }
    double all = 0;
    for (double each : seen) {
      all += each;
    }
    if (all < FEWEST) {
      return NOT_KNOWN;
    }
    double between = 0;
    for (int k = 0; k < MONTHS; k++) {
      between += (seen[k] - usual[k]) * (seen[k] - usual[k]) / usual[k];
    }
    double within = 0;
    for (int i = HALF; i + HALF < months.length; i++) {
      int k = place(i, months.length);
      double expected = around(months, i);
      double apart = months[i] - expected * seen[k] / usual[k];
      within += expected > 0 ? apart * apart / expected : 0;
    }
    int free = told - MONTHS;
    double error = within / free / LEFT_BY_THE_MEAN;
    double chance =
        between == 0
            ? 1
            : error > 0
                ? FDistribution.of(MONTHS - 1, free)
                    .survivalProbability(between / (MONTHS - 1) / error)
                : 0;
    List<Integer> groups = Arrays.stream(seen).mapToObj(each -> (int) each).toList();
    List<Double> parts =
        chance < RARE ? drawn(seen, usual, between, error, all) : NOT_KNOWN.parts();
    return new Season(parts, groups, chance);
  }

  /** To 1, by how much of the unevenness chance makes; 1 in the mean. */
  private static List<Double> drawn(
      double[] seen, double[] usual, double between, double error, double all) {
    double variance = Math.max(0, (between - (MONTHS - 1) * error) / all);
    double[] parts = new double[MONTHS];
    double sum = 0;
    for (int k = 0; k < MONTHS; k++) {
      double own = variance / (variance + error / usual[k]);
      parts[k] = Math.max(LEAST, 1 + own * (seen[k] / usual[k] - 1));
      sum += parts[k];
    }
    for (int k = 0; k < MONTHS; k++) {
      parts[k] *= MONTHS / sum;
    }
    return Arrays.stream(parts).boxed().toList();
  }

  /** The mean of the year around a month, half of either end. */
  private static double around(double[] months, int i) {
    double sum = (months[i - HALF] + months[i + HALF]) / 2;
    for (int j = i - HALF + 1; j < i + HALF; j++) {
      sum += months[j];
    }
    return sum / MONTHS;
  }

  /** Which of the twelve after the day comes at the same time of the year. */
  static int place(int month, int months) {
    return MONTHS - 1 - (months - 1 - month) % MONTHS;
  }

  /** Whether the data show one. */
  public boolean isSeen() {
    return chance != null && chance < RARE;
  }

  /**
   * Of the usual number in a month.
   *
   * @param month after the day, from 0; years on as well
   */
  public double part(int month) {
    return parts.get(month % MONTHS);
  }
}
