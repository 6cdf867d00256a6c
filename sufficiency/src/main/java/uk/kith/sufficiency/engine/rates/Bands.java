package uk.kith.sufficiency.engine.rates;

import java.time.LocalDate;

/**
 * Bands of age and of duration within which a rate is taken as constant. Care ends early or lasts
 * for years, so that the first weeks and months have bands of their own.
 */
public final class Bands {

  private static final double YEAR = 365.25;

  /** Age in days by which everybody is 18, a day late for some: {@link #adultOn} is exact. */
  public static final int ADULT = (int) Math.ceil(18 * YEAR);

  /** First day of each band of age, by days since birth: under 1, 1, 5, 10 and 16 years. */
  private static final int[] AGES = {
    0,
    (int) Math.ceil(YEAR),
    (int) Math.ceil(5 * YEAR),
    (int) Math.ceil(10 * YEAR),
    (int) Math.ceil(16 * YEAR)
  };

  /**
   * First day of each band of duration: four weeks, a quarter, half a year, one, two, four years.
   */
  private static final int[] DURATIONS = {0, 28, 91, 182, 365, 730, 1_461};

  public static final int AGE_BANDS = AGES.length;
  public static final int DURATION_BANDS = DURATIONS.length;

  private static final int MAJORITY = 18;

  private Bands() {}

  /**
   * The 18th birthday, on which care ends (CA 1989 s105); of those born on 29 February the first of
   * March.
   *
   * @param born as days since 1970
   */
  public static int adultOn(int born) {
    LocalDate birth = LocalDate.ofEpochDay(born);
    LocalDate day = birth.plusYears(MAJORITY);
    boolean moved = day.getDayOfMonth() != birth.getDayOfMonth();
    return (int) day.toEpochDay() + (moved ? 1 : 0);
  }

  /** Whether somebody is under 18 on a day: from the birthday on nobody counts. */
  public static boolean isChild(int born, int day) {
    return day < adultOn(born);
  }

  /**
   * @param days since birth; before it counts as the first band
   */
  public static int age(int days) {
    return band(AGES, days);
  }

  public static int duration(int days) {
    return band(DURATIONS, days);
  }

  /** Days since birth on which the next band begins; {@link #ADULT} after the last. */
  public static int nextAge(int band) {
    return band + 1 < AGES.length ? AGES[band + 1] : ADULT;
  }

  /** Days on which the next band of duration begins; never after the last. */
  public static int nextDuration(int band) {
    return band + 1 < DURATIONS.length ? DURATIONS[band + 1] : Integer.MAX_VALUE;
  }

  private static int band(int[] starts, int days) {
    int band = 0;
    while (band + 1 < starts.length && days >= starts[band + 1]) {
      band++;
    }
    return band;
  }
}
