package uk.kith.placements.engine;

import java.time.LocalDate;

/**
 * That approved adopters may not be suitable any more (R-ADOPT-06): their suitability was brought
 * back to the panel, they were told that they are not thought suitable, or that was decided, and
 * nothing since says otherwise.
 *
 * @param step how far it went
 * @param on the day of that step
 */
public record SuitabilityInDoubt(Step step, LocalDate on) {

  /** How far it went. */
  public enum Step {
    BROUGHT_BACK,
    TOLD,
    REFUSED
  }

  /** Whether it was determined against them: until it is decided otherwise they have no child. */
  public boolean isDetermined() {
    return step != Step.BROUGHT_BACK;
  }
}
