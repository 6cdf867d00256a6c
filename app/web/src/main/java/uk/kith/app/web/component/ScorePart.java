package uk.kith.app.web.component;

import java.util.Locale;

/**
 * One part of a score, in the units of the contract: a whole score is 1000. All bars are drawn on
 * one scale, so that the length of the pale track shows the weight.
 *
 * @param weight the most points this part can give; 0 when the policy gives it none
 * @param low fewest points it could be, equal to {@code high} when the fact is known
 * @param fact the fact behind it
 */
public record ScorePart(String name, int weight, int low, int high, String fact) {

  /** Scored points a pixel: 35 of 100 are 175 px wide. */
  private static final int POINTS_PER_PIXEL = 2;

  public ScorePart {
    if (low < 0 || high < low || weight < high) {
      throw new IllegalArgumentException(name + ": " + low + " to " + high + " of " + weight);
    }
  }

  public boolean range() {
    return high > low;
  }

  public int trackWidth() {
    return weight / POINTS_PER_PIXEL;
  }

  public int lowWidth() {
    return low / POINTS_PER_PIXEL;
  }

  public int rangeWidth() {
    return highEdge() - lowWidth() + 2;
  }

  /** Left edge of the dark end of the hatched range. */
  public int highEdge() {
    return Math.max(lowWidth(), high / POINTS_PER_PIXEL - 2);
  }

  /** "31 of 35", "20 to 29 of 35", in hundredths of the whole, tenths where needed. */
  public String pointsInWords() {
    String points = range() ? tenths(low) + " to " + tenths(high) : tenths(high);
    return points + " of " + tenths(weight);
  }

  private static String tenths(int thousandths) {
    return thousandths % 10 == 0
        ? String.valueOf(thousandths / 10)
        : String.format(Locale.ROOT, "%.1f", thousandths / 10.0);
  }
}
