package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PlacementId;

/**
 * What decides how often a child is visited in one placement, and the visits that were made.
 *
 * @param endedOn when the placement ended; null while it goes on
 * @param kinds the kind of visiting, by the day from which it holds; the first on {@code startedOn}
 * @param untilEighteen the placement is meant to last until the child is 18
 * @param longTermFrom from when it is a long-term foster placement (R-PERM-13); null when it is not
 * @param childAgreedOn when the child, being of sufficient understanding, agreed to fewer visits;
 *     null when that is not recorded
 * @param reviewedOn days on which the child's case was reviewed, in any order
 * @param visits in any order
 */
public record VisitFacts(
    PlacementId placement,
    LocalDate startedOn,
    @Nullable LocalDate endedOn,
    Map<LocalDate, VisitKind> kinds,
    boolean untilEighteen,
    @Nullable LocalDate longTermFrom,
    @Nullable LocalDate childAgreedOn,
    Set<LocalDate> reviewedOn,
    List<Visit> visits) {

  /** Which law of visiting holds. */
  public enum VisitKind {
    /** R-PERM-10 to -13. */
    STANDARD,
    /** The carers are connected persons with temporary approval (R-PERM-14). */
    TEMPORARY_APPROVAL,
    /** With a parent, under an interim care order (R-PERM-14). */
    PARENT_INTERIM_ORDER,
    /** With a parent before the assessment is complete, and no interim care order (R-PERM-15). */
    PARENT_BEFORE_ASSESSMENT,
    /** With a parent, under a care order; it holds from the day of the order (R-PERM-16). */
    PARENT_CARE_ORDER
  }

  /**
   * A visit that was made.
   *
   * @param safeguarded whether the placement adequately safeguards the child's welfare; null when
   *     that is not recorded
   */
  public record Visit(LocalDate on, @Nullable Boolean safeguarded) {}

  public VisitFacts {
    kinds = Map.copyOf(kinds);
    reviewedOn = Set.copyOf(reviewedOn);
    visits = List.copyOf(visits);
    if (!kinds.containsKey(startedOn) || first(kinds.keySet()).isBefore(startedOn)) {
      throw new IllegalArgumentException("the first kind of visiting holds from " + startedOn);
    }
    if (endedOn != null && endedOn.isBefore(startedOn)) {
      throw new IllegalArgumentException("placement from " + startedOn + " to " + endedOn);
    }
  }

  private static LocalDate first(Collection<LocalDate> days) {
    return days.stream().min(LocalDate::compareTo).orElseThrow();
  }
}
