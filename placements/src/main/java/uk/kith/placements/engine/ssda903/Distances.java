package uk.kith.placements.engine.ssda903;

import org.jspecify.annotations.Nullable;

/** Where postcodes are and how far apart: what the return itself does not carry. */
@FunctionalInterface
public interface Distances {

  /** Knows nothing. */
  Distances NOT_KNOWN = (one, other) -> null;

  /** Straight-line miles; null when either postcode is not known. */
  @Nullable Double miles(String one, String other);

  /** Inside the area of the authority whose return it is; null when the postcode is not known. */
  default @Nullable Boolean inArea(String postcode) {
    return null;
  }
}
