package uk.kith.sufficiency.engine.rates;

import java.util.Map;
import uk.kith.sufficiency.engine.history.Exit;

/**
 * What is taken as given of an authority whose register does not tell who left: figures of England
 * in the year to 31 March 2017 from the Department for Education's statistics of children looked
 * after. Those who ceased before 18, by age, over the mean of those looked after at the beginning
 * and the end of the year; reasons of all who ceased before 18, independence counted as other.
 */
final class England {

  /** A year's leavers over children, by band of age. */
  private static final double[] LEAVES_A_YEAR = {
    2_450 / 3_680.0, 7_160 / 9_155.0, 4_430 / 14_095.0, 4_960 / 27_880.0, 3_520 / 16_750.0
  };

  private static final Map<Exit, Integer> WAYS =
      Map.of(
          Exit.ADOPTION, 4_350,
          Exit.SPECIAL_GUARDIANSHIP, 3_690,
          Exit.CHILD_ARRANGEMENTS, 1_200,
          Exit.RETURN, 9_980,
          Exit.LEAVING_CARE, 0,
          Exit.OTHER, 3_300);

  /** The level of leaving is as uncertain as if so many had been seen to leave. */
  static final double WORTH = 100;

  /**
   * Standard deviation of the logarithm of the level of coming: with it numbers drift somewhat
   * wider than those of authorities did from 2011 to 2022 (docs/forecast-accuracy.md).
   */
  static final double LEVEL_ERROR = .2;

  /** Months vary by so much more than chance alone. */
  static final double DISPERSION = .1;

  private England() {}

  /** A day's rate at an age. */
  static double leaves(int age) {
    return LEAVES_A_YEAR[age] / 365.25;
  }

  /** Of those who leave, the part that leaves so. */
  static double share(Exit exit) {
    int all = WAYS.values().stream().mapToInt(Integer::intValue).sum();
    return WAYS.getOrDefault(exit, 0) / (double) all;
  }
}
