package uk.kith.kernel;

import java.time.LocalDate;

/**
 * The years that somebody may mean with a day: from before the oldest carer was born to after the
 * last record is kept. A day outside is a slip of the keyboard, and weeks counted from days
 * centuries away would leave the calendar.
 */
public final class SpokenYears {

  public static final int FIRST = 1900;
  public static final int LAST = 2200;

  private SpokenYears() {}

  public static boolean hold(LocalDate day) {
    return FIRST <= day.getYear() && day.getYear() <= LAST;
  }
}
