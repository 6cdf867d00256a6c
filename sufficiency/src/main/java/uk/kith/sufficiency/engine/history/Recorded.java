package uk.kith.sufficiency.engine.history;

import java.util.List;

/**
 * From which day on a register tells of everybody: of those who left, too. A register that was
 * filled with the children in care on one day knows nobody who left before, and whoever counts its
 * past takes it for a time in which nobody left.
 */
public final class Recorded {

  private static final int YEAR = 365;

  /**
   * In England about four in ten leave in a year: a year with fewer than one in ten is not told.
   */
  private static final int AT_LEAST_ONE_OF = 10;

  private Recorded() {}

  /**
   * The first day from which on the ends of care were recorded, going back year by year while they
   * were; in the oldest of these years the day of the first end.
   *
   * @return the day itself where the year before it tells of hardly any end
   */
  public static int from(List<CareEpisode> history, int asOf) {
    int from = asOf;
    for (int until = asOf; ; until -= YEAR) {
      int ended = 0;
      int first = until;
      for (CareEpisode episode : history) {
        if (episode.until() > until - YEAR && episode.until() <= until) {
          ended++;
          first = Math.min(first, episode.until());
        }
      }
      int inCare = inCare(history, until);
      if (ended == 0 || ended * AT_LEAST_ONE_OF < inCare) {
        return from;
      }
      from = first;
    }
  }

  /** Children in care at the end of a day. */
  public static int inCare(List<CareEpisode> history, int day) {
    int number = 0;
    for (CareEpisode episode : history) {
      if (episode.from() <= day && episode.until() > day) {
        number++;
      }
    }
    return number;
  }

  /** Children in care at the end of a day, on one side of the boundary. */
  public static int inCare(List<CareEpisode> history, int day, Where where) {
    int number = 0;
    for (CareEpisode episode : history) {
      for (Stay stay : episode.stays()) {
        if (stay.holds(day) && stay.where() == where) {
          number++;
        }
      }
    }
    return number;
  }
}
