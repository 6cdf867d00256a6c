package uk.kith.court.engine.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known on a day of one child's open proceedings.
 *
 * @param court null when it is not known
 * @param weeksElapsed whole weeks since issue (R-COURT-09)
 * @param listedUntil last day of the final hearing that stands or was held (R-COURT-16); null when
 *     none does
 * @param putOffFrom last day of the final hearing that was put off last; null when none was
 * @param adjournments hearings of any kind put off so far
 * @param attributable how many of those for a reason that lies with the authority (R-COURT-21)
 * @param extensions granted so far
 */
public record Situation(
    LocalDate asOf,
    @Nullable String court,
    int weeksElapsed,
    Stage stage,
    @Nullable LocalDate listedUntil,
    @Nullable LocalDate putOffFrom,
    int adjournments,
    int attributable,
    int extensions) {

  public Situation {
    if (weeksElapsed < 0
        || attributable < 0
        || attributable > adjournments
        || extensions < 0
        || (stage == Stage.HEARD && listedUntil == null)) {
      throw new IllegalArgumentException(
          "not a situation: week " + weeksElapsed + ", " + adjournments + " adjournments");
    }
  }

  /** A final hearing is listed and has not been held. */
  public boolean isListed() {
    return listedUntil != null && stage != Stage.HEARD;
  }
}
