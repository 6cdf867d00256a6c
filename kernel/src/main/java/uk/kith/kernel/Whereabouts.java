package uk.kith.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Where a postcode is, and how sure: the answer of the gazetteer.
 *
 * @param sector postcode sector such as {@code S65 1}; null when not known
 * @param position centre of the postcode or sector; null when not known
 * @param authority the social services authority; null when not known or when the sector is split
 *     and the postcode itself is not in the gazetteer
 * @param precision what the answer rests on
 */
public record Whereabouts(
    @Nullable String sector,
    @Nullable Position position,
    @Nullable LocalAuthority authority,
    Precision precision) {

  /** What the answer of the gazetteer rests on. */
  public enum Precision {
    POSTCODE,
    SECTOR,
    NOT_KNOWN
  }

  public static final Whereabouts NOT_KNOWN =
      new Whereabouts(null, null, null, Precision.NOT_KNOWN);

  /** Inside the area of an authority; null when not known. */
  public @Nullable Boolean isIn(LocalAuthority area) {
    return authority == null ? null : authority.equals(area);
  }

  /** Straight-line miles (R-MATCH-17); null when either end is not known. */
  public @Nullable Double milesTo(Whereabouts other) {
    return position == null || other.position == null ? null : position.milesTo(other.position);
  }
}
