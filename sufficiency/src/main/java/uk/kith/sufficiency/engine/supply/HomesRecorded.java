package uk.kith.sufficiency.engine.supply;

import java.util.List;

/**
 * From which day on a register tells of homes that closed. One that was filled with the homes of a
 * day knows none of those that closed before, and whoever counts its past takes it for a time in
 * which none did.
 */
public final class HomesRecorded {

  private static final int YEAR = 365;

  /** About a tenth of foster homes close in a year: one with fewer than a fiftieth is not told. */
  private static final int AT_LEAST_ONE_OF = 50;

  private HomesRecorded() {}

  /**
   * The first day from which closings were recorded, going back year by year while they were.
   *
   * @return the day itself where the year before it tells of hardly any closing
   */
  public static int from(List<HomeHistory> homes, int asOf) {
    for (int until = asOf; ; until -= YEAR) {
      int ended = 0;
      int open = 0;
      for (HomeHistory home : homes) {
        ended += home.endedOn() > until - YEAR && home.endedOn() <= until ? 1 : 0;
        open += home.approvedFrom() < until && home.endedOn() > until ? 1 : 0;
      }
      if (ended == 0 || ended * AT_LEAST_ONE_OF < open) {
        return until;
      }
    }
  }

  /**
   * Rates of homes from what was recorded; where no closing is, from the prior alone.
   *
   * @param asOf as days since 1970
   */
  public static HomeRates rates(List<HomeHistory> homes, int asOf) {
    return HomeRates.of(homes, Math.min(from(homes, asOf), asOf - 1), asOf);
  }
}
