package uk.kith.sufficiency.engine.supply;

import java.util.List;

/**
 * When a home could take children, as it was recorded. Days since 1970.
 *
 * @param approvedFrom first day
 * @param endedOn first day without approval; {@link uk.kith.sufficiency.engine.history.Stay#OPEN}
 *     while it goes on
 * @param breaks spans in which none of its free places could be used, in the order of time
 */
public record HomeHistory(Sought kind, int approvedFrom, int endedOn, List<Break> breaks) {

  /**
   * A span without usable places.
   *
   * @param until first day on which they could be used again; {@link
   *     uk.kith.sufficiency.engine.history.Stay#OPEN} while it goes on
   */
  public record Break(int from, int until) {

    public Break {
      if (until < from) {
        throw new IllegalArgumentException("ends before it begins");
      }
    }
  }

  public HomeHistory {
    breaks = List.copyOf(breaks);
    if (endedOn < approvedFrom) {
      throw new IllegalArgumentException("ends before it begins");
    }
  }
}
