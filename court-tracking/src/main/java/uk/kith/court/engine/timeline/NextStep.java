package uk.kith.court.engine.timeline;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.gateway.NextStep.What;
import uk.kith.kernel.DueDate;

/**
 * The step for which the others wait.
 *
 * @param by its due day, or the last day that holds up no day of the court where that is earlier;
 *     null when there is neither, so that it can be taken now and no day is set
 */
public record NextStep(Step step, @Nullable DueDate by) {

  private static final Set<String> HEARINGS =
      Set.of(
          CourtStep.CASE_MANAGEMENT.name(),
          CourtStep.ISSUES_RESOLUTION.name(),
          CourtStep.FINAL_HEARING.name());

  /** Before the court, where the list of pre-proceedings says what is to be done. */
  private static final Map<String, String> AS_TASKS =
      Map.of(
          CourtStep.LETTER.name(),
          What.SEND_LETTER.words(),
          CourtStep.FIRST_MEETING.name(),
          What.HOLD_FIRST_MEETING.words(),
          CourtStep.HALF_WAY_REVIEW.name(),
          What.REVIEW.words(),
          CourtStep.PRE_PROCEEDINGS_END.name(),
          What.DECIDE.words(),
          CourtStep.SUBMISSION.name(),
          What.APPLY.words());

  /** Its day is reckoned back from a day of the court: no rule or order sets it. */
  public boolean planned() {
    return by != null && !by.equals(step.due());
  }

  /** As people read it; of a hearing for which the court has fixed no day, that it wants one. */
  public String words() {
    boolean wantsListing = HEARINGS.contains(step.code()) && step.listed() == null;
    return wantsListing
        ? step.words() + ", to be listed"
        : AS_TASKS.getOrDefault(step.code(), step.words());
  }
}
