package uk.kith.placements.engine.ssda903;

import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;

/** Where postcodes are and how far apart: what the return itself does not carry. */
@FunctionalInterface
public interface Distances {

  /** Knows nothing. */
  Distances NOT_KNOWN = (one, other) -> null;

  /** Straight-line miles; null when either postcode is not known. */
  @Nullable Double miles(String one, String other);

  /** The authority in which it lies; null when the postcode is not known. */
  default @Nullable LocalAuthority authority(String postcode) {
    return null;
  }

  /** In the loaded directory of all postcodes; null while none is loaded. */
  default @Nullable Boolean isInDirectory(String postcode) {
    return null;
  }

  /** Inside the area of the authority whose return it is; null when the postcode is not known. */
  default @Nullable Boolean inArea(String postcode) {
    return null;
  }
}
