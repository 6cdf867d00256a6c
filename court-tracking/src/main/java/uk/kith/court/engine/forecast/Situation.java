package uk.kith.court.engine.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.standing.Stage;

/**
 * What is known on a day of one child's open proceedings.
 *
 * @param court null when it is not known
 * @param weeksElapsed whole weeks since the day from which time is counted (R-COURT-09)
 * @param stage by the hearings held; issued also while only the submission is known
 * @param heardUntil last day of the final hearing that was held; null when none was
 * @param listedUntil last day of the final hearing that stands, of several the one that ends last
 *     (R-COURT-16); null when none does
 * @param putOffFrom last day of the final hearing that was put off last, or that passed weeks ago
 *     with nothing recorded of it; null when none was, or one was held since
 * @param adjournments hearings of any kind put off so far
 * @param extensions granted so far
 */
public record Situation(
    LocalDate asOf,
    @Nullable String court,
    int weeksElapsed,
    Stage stage,
    @Nullable LocalDate heardUntil,
    @Nullable LocalDate listedUntil,
    @Nullable LocalDate putOffFrom,
    int adjournments,
    int extensions) {

  public Situation {
    if (weeksElapsed < 0
        || adjournments < 0
        || extensions < 0
        || (stage == Stage.AFTER_FINAL_HEARING) != (heardUntil != null)) {
      throw new IllegalArgumentException(
          "not a situation: week " + weeksElapsed + ", " + adjournments + " adjournments");
    }
  }

  /** A final hearing stands, though nobody may have recorded yet what became of it. */
  public boolean isListed() {
    return listedUntil != null;
  }
}
