package uk.kith.placements.engine.quality;

import org.jspecify.annotations.Nullable;

/**
 * What is known of one child on a day, for counting only: nothing here leads to the child.
 *
 * @param lookedAfter a period of care goes on
 * @param lives where; null when it lives in no placement, or in one that the reader may not see
 * @param birthKnown a date of birth, not only an age that somebody stated
 */
public record KnownFacts(
    boolean lookedAfter,
    @Nullable Lives lives,
    boolean legalStatusKnown,
    boolean birthKnown,
    boolean sexKnown,
    boolean ethnicityKnown,
    boolean workerKnown,
    boolean needsKnown) {

  /**
   * A placement.
   *
   * @param areaKnown whether it lies in the authority's area or outside is known
   * @param milesKnown the distance from home is known
   * @param providerKnown who provides the home is recorded, or nobody has to
   */
  public record Lives(
      boolean areaKnown, boolean milesKnown, boolean forAdoption, boolean providerKnown) {}
}
