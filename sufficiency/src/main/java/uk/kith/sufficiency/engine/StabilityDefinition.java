package uk.kith.sufficiency.engine;

import java.time.LocalDate;

/**
 * Which definition of long-term stability is the published one (R-SUFF-06, grade C). Both are
 * always counted.
 *
 * @param sameCarerFrom the first day on which children must have lived with the same carer; before
 *     it, in the same placement
 */
public record StabilityDefinition(LocalDate sameCarerFrom) {

  boolean isSameCarer(LocalDate asOf) {
    return !asOf.isBefore(sameCarerFrom);
  }
}
