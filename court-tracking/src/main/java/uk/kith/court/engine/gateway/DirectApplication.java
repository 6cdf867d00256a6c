package uk.kith.court.engine.gateway;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;

/**
 * An application for a care or supervision order about one child, where no pre-proceedings led to
 * it: the family group decision-making meeting, or why it was not offered, is then recorded of the
 * case itself (R-PRE-11, R-PRE-12). Emergency protection is outside the duty.
 *
 * @param madeOn day of the application about the child
 * @param meeting null while nothing is recorded of it
 */
public record DirectApplication(LocalDate madeOn, @Nullable FamilyMeeting meeting) {

  /**
   * Pre-proceedings of the child, of any day.
   *
   * @param steppedDownOn null unless they were
   */
  public record Before(LocalDate startedOn, @Nullable LocalDate steppedDownOn) {

    /** Whether an application came of them: the first since they started, not after a step-down. */
    private boolean ledTo(LocalDate day, List<LocalDate> applications) {
      return !startedOn.isAfter(day)
          && (steppedDownOn == null || !steppedDownOn.isBefore(day))
          && applications.stream()
              .noneMatch(other -> !other.isBefore(startedOn) && other.isBefore(day));
    }
  }

  /**
   * Whether no pre-proceedings led to an application of a day.
   *
   * @param applications days of all the child's for care or supervision orders
   */
  public static boolean isDirect(
      LocalDate madeOn, List<Before> before, List<LocalDate> applications) {
    return before.stream().noneMatch(each -> each.ledTo(madeOn, applications));
  }

  /** What is to be asked of it on a day. */
  public List<Finding> findings(GatewayPolicy policy, LocalDate asOf) {
    return madeOn.isAfter(asOf) ? List.of() : OfferRules.ofApplication(meeting, policy, madeOn);
  }
}
