package uk.kith.court.engine.timeline;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DueDate;

/**
 * The step for which the others wait.
 *
 * @param by its due day, or the last day that holds nothing up where that is earlier; null when
 *     neither is known
 */
public record NextStep(Step step, @Nullable DueDate by) {

  private static final Set<String> HEARINGS =
      Set.of(
          CourtStep.CASE_MANAGEMENT.name(),
          CourtStep.ISSUES_RESOLUTION.name(),
          CourtStep.FINAL_HEARING.name());

  /** As people read it; of a hearing for which the court has fixed no day, that it wants one. */
  public String words() {
    boolean wantsListing = HEARINGS.contains(step.code()) && step.listed() == null;
    return wantsListing ? step.words() + ", to be listed" : step.words();
  }
}
