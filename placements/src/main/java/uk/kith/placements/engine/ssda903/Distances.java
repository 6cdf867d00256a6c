package uk.kith.placements.engine.ssda903;

import org.jspecify.annotations.Nullable;

/** How far apart two postcodes are: what the return itself does not carry. */
@FunctionalInterface
public interface Distances {

  /** Knows nothing. */
  Distances NOT_KNOWN = (one, other) -> null;

  /** Straight-line miles; null when either postcode is not known. */
  @Nullable Double miles(String one, String other);
}
