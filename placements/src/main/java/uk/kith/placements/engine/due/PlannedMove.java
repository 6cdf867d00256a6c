package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.rules.CarePlanningLaw;
import uk.kith.placements.engine.rules.Wording;

/**
 * A placement that ended because the authority moved the child on as planned: by its end the case
 * was reviewed (R-PLACE-49). Where the reason for the change says that somebody else ended it, or
 * that the child was protected, nothing was planned.
 *
 * @param lasted from the first day of the placement to the day on which it ended
 * @param reason code of the return for the change (R-PLACE-47); null when none is given
 * @param reviewedOn the days on which the case was reviewed
 */
public record PlannedMove(DateRange lasted, @Nullable String reason, Set<LocalDate> reviewedOn) {

  /**
   * The home closed, its approval was withdrawn, an allegation was made, the carers asked for the
   * end, a court decided, or only the status of the placement changed.
   */
  private static final Set<String> NOT_PLANNED =
      Set.of("CLOSE", "APPRR", "ALLEG", "CREQB", "CREQO", "CUSTOD", "PLACE");

  public PlannedMove {
    reviewedOn = Set.copyOf(reviewedOn);
    if (lasted.isOpen()) {
      throw new IllegalArgumentException("a placement that ended has a last day");
    }
  }

  /** That no review was held while the placement lasted. */
  public List<Finding> findings() {
    LocalDate ended = lasted.last();
    if (ended == null
        || (reason != null && NOT_PLANNED.contains(reason))
        || PlacementEnding.NOTICE_WORKING_DAYS.findFor(ended).isEmpty()
        || reviewedOn.stream().anyMatch(lasted::contains)) {
      return List.of();
    }
    return List.of(
        new Finding(
            RuleId.of("R-PLACE-49"),
            Severity.ERROR,
            "The placement before this one ended on "
                + Wording.day(ended)
                + " by plan, and no review of the case is recorded in it. Record the review, or"
                + " accept this where it ended at once for a risk of serious harm.",
            List.of(ended),
            CarePlanningLaw.source(14),
            false));
  }
}
