package uk.kith.kernel.service;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What a reader may know of: two readers of one sight are told the same, so that an answer kept for
 * one serves the other.
 *
 * @param adopters whether of adopters, placements for adoption and the records of adopted children
 * @param adoptionReviews whether of the days by which children placed for adoption are reviewed
 * @param restricted children and households of whom the reader is told nothing (ADR 0037)
 */
public record Sight(boolean adopters, boolean adoptionReviews, Set<UUID> restricted) {

  /** For answers that tell every reader the same, and are chosen from afterwards. */
  public static final Sight OF_EVERYBODY = new Sight(true, true, Set.of());

  public Sight {
    restricted = Set.copyOf(restricted);
  }

  /** Those of whom one of the two is told and the other is not, adopters apart. */
  Set<UUID> unlike(Sight other) {
    Set<UUID> unlike = new HashSet<>(restricted);
    unlike.removeAll(other.restricted);
    other.restricted.stream().filter(id -> !restricted.contains(id)).forEach(unlike::add);
    return unlike;
  }
}
