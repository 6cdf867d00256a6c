package uk.kith.placements.internal.placing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of a household's places somebody holds.
 *
 * @param number from 1
 * @param unit the same for all who hold it on the same days (R-PLACE-39); null for one who holds it
 *     alone
 */
record PlaceNo(int number, @Nullable UUID unit) {

  /** The same place, which others are to share. */
  PlaceNo shared() {
    return unit == null ? new PlaceNo(number, UUID.randomUUID()) : this;
  }
}
