package uk.kith.court.engine.gateway;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;

/**
 * An application for a care or supervision order about one child, and the family group
 * decision-making meeting before it (R-PRE-11, R-PRE-12): pre-proceedings that led to it tell of
 * the meeting, else it is recorded of the case itself. Emergency protection is outside the duty.
 *
 * @param madeOn day of the application about the child
 * @param meeting null while nothing is recorded of it
 */
public record CareApplication(LocalDate madeOn, @Nullable FamilyMeeting meeting) {

  /**
   * Pre-proceedings of the child, of any day.
   *
   * @param steppedDownOn null unless they were
   */
  public record Before(LocalDate startedOn, @Nullable LocalDate steppedDownOn) {

    /**
     * Whether an application came of them: the first since they started, not after a step-down.
     *
     * @param applications days of all the child's for care or supervision orders
     */
    public boolean ledTo(LocalDate day, List<LocalDate> applications) {
      return !startedOn.isAfter(day)
          && (steppedDownOn == null || !steppedDownOn.isBefore(day))
          && applications.stream()
              .noneMatch(other -> !other.isBefore(startedOn) && other.isBefore(day));
    }
  }

  /** What is to be asked of it on a day. */
  public List<Finding> findings(GatewayPolicy policy, LocalDate asOf) {
    return madeOn.isAfter(asOf) ? List.of() : OfferRules.ofApplication(meeting, policy, madeOn);
  }
}
