package uk.kith.court.engine.gateway;

import java.util.OptionalInt;

/**
 * Applications for care and supervision orders that asked to be heard at short notice, within 2 to
 * 5 days, out of all that were issued in a period (R-PRE-08).
 *
 * @param applications all of them
 * @param atShortNotice those with a reason for short notice, which is required of each
 */
public record ShortNotice(int applications, int atShortNotice) {

  public ShortNotice {
    if (atShortNotice < 0 || atShortNotice > applications) {
      throw new IllegalArgumentException(atShortNotice + " of " + applications);
    }
  }

  /** The share in whole per cent; empty when nothing was issued. */
  public OptionalInt percent() {
    return applications == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.round(100.0 * atShortNotice / applications));
  }
}
