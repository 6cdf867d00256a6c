package uk.kith.placements.engine;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;

/**
 * Figures of what falls due that are not law, or not confirmed as law: what an authority may set.
 * Grade P is a product default, grade C one to confirm against the provision.
 *
 * @param vacancyStaleDays days after which a vacancy that nobody confirmed is stale; P, R-PLACE-37
 * @param emergencyImpactDays days after an emergency placement in a children's home within which
 *     the impact assessment is signed; P, R-PLACE-42 says 24 hours, and placements hold days
 * @param secureWindowDays consecutive days in which hours of secure accommodation without a court's
 *     authority add up; C, R-PLACE-52
 * @param secureFirstReviewMonths months to the first review of a secure placement; C, R-PLACE-54
 * @param secureReviewMonths months between later reviews of it; C, R-PLACE-54
 * @param parentAssessmentWorkingDays working days in which a placement with a parent made before
 *     assessment is assessed and reviewed; C, R-PLACE-55
 * @param parentDecisionWorkingDays further working days in which it is approved or ends; C,
 *     R-PLACE-55
 * @param schoolTerms the terms of the area's schools, each with its last day; empty while they are
 *     not set, and then no review of an education plan falls due; C, R-PERM-24
 */
public record DuePolicy(
    int vacancyStaleDays,
    int emergencyImpactDays,
    int secureWindowDays,
    int secureFirstReviewMonths,
    int secureReviewMonths,
    int parentAssessmentWorkingDays,
    int parentDecisionWorkingDays,
    Set<DateRange> schoolTerms) {

  /** Days that 72 hours may touch: a shorter window could never be filled. */
  private static final int SECURE_LIMIT_DAYS = 4;

  public static final DuePolicy DEFAULT = new DuePolicy(14, 1, 28, 1, 3, 10, 10, Set.of());

  public DuePolicy {
    if (vacancyStaleDays < 0
        || emergencyImpactDays < 0
        || secureWindowDays < SECURE_LIMIT_DAYS
        || secureFirstReviewMonths < 1
        || secureReviewMonths < 1
        || parentAssessmentWorkingDays < 0
        || parentDecisionWorkingDays < 0) {
      throw new IllegalArgumentException(
          "days are not negative, months at least 1, the secure window at least 4 days");
    }
    schoolTerms = Set.copyOf(schoolTerms);
    if (schoolTerms.stream().anyMatch(DateRange::isOpen)) {
      throw new IllegalArgumentException("a school term has a last day");
    }
  }

  /**
   * Whether places that were last confirmed on a day are stale by another (R-PLACE-37): they never
   * were confirmed, or longer ago than the days allowed.
   *
   * @param confirmedOn null when never
   */
  public boolean isStale(@Nullable LocalDate confirmedOn, LocalDate asOf) {
    return confirmedOn == null || confirmedOn.isBefore(staleBefore(asOf));
  }

  /** The first day on which a confirmation is not stale by another (R-PLACE-37). */
  public LocalDate staleBefore(LocalDate asOf) {
    return asOf.minusDays(vacancyStaleDays);
  }
}
