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
 * @param schoolTerms the terms of the area's schools, each with its last day; empty while they are
 *     not set, and then no review of an education plan falls due; C, R-PERM-24
 * @param law what else falls due by figures that nobody has read in the provision yet
 */
public record DuePolicy(
    int vacancyStaleDays,
    int emergencyImpactDays,
    int secureWindowDays,
    Set<DateRange> schoolTerms,
    CareLawToConfirm law) {

  /** Days that 72 hours may touch: a shorter window could never be filled. */
  private static final int SECURE_LIMIT_DAYS = 4;

  public static final DuePolicy DEFAULT =
      new DuePolicy(14, 1, 28, Set.of(), CareLawToConfirm.USUAL);

  public DuePolicy {
    if (vacancyStaleDays < 0 || emergencyImpactDays < 0 || secureWindowDays < SECURE_LIMIT_DAYS) {
      throw new IllegalArgumentException(
          "days are not negative, the secure window at least 4 days");
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
