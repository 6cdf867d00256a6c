package uk.kith.court.engine.gateway;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The figures of guidance and of local practice, which an authority may set; configuration fills
 * it.
 *
 * @param amberFromDay days from the start from which pre-proceedings without an outcome are amber
 *     (R-PRE-03)
 * @param longestWeeks weeks that they should last at the most (R-PRE-03)
 * @param letterWorkingDays working days from the decision to the letter (R-PRE-05)
 * @param firstMeetingWorkingDays working days from the letter to the first meeting (R-PRE-05)
 * @param reviewWeeks weeks from the start to the review half-way (R-PRE-06)
 * @param offerBindingFrom day from which the duty to offer a family group decision-making meeting
 *     binds (R-PRE-11 to -13); null while it is not in force, so that it is good practice
 */
public record GatewayPolicy(
    int amberFromDay,
    int longestWeeks,
    int letterWorkingDays,
    int firstMeetingWorkingDays,
    int reviewWeeks,
    @Nullable LocalDate offerBindingFrom) {

  public static final GatewayPolicy USUAL = new GatewayPolicy(84, 16, 5, 7, 8, null);

  public GatewayPolicy {
    if (amberFromDay < 1
        || amberFromDay > longestWeeks * 7
        || letterWorkingDays < 0
        || firstMeetingWorkingDays < 0
        || reviewWeeks < 1) {
      throw new IllegalArgumentException("pre-proceedings cannot be measured by such figures");
    }
  }

  /** Whether the duty to offer the meeting bound on the day of an event. */
  boolean offerBinds(LocalDate event) {
    return offerBindingFrom != null && !event.isBefore(offerBindingFrom);
  }
}
