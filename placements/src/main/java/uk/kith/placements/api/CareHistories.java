package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.HouseholdId;

/**
 * Care of many children as the planning of permanence needs it, a handful of queries for any number
 * of them. No view of a child is audited: the caller audits its list, or the child that it shows.
 */
public interface CareHistories {

  /**
   * Of every child looked after on a day, but for series of short breaks, in no order. As in
   * counts, a placement that ended goes on no longer, also where the next one is not recorded yet.
   */
  List<CareHistory> lookedAfterOn(LocalDate asOf);

  /** The same of those of some children who are. */
  List<CareHistory> lookedAfterOn(Collection<ChildId> ids, LocalDate asOf);

  /** Who they are, for those who work through them in parts. */
  List<ChildId> idsLookedAfterOn(LocalDate asOf);

  /** Of some, the last period of care that had begun by a day; who never was is absent. */
  List<CareHistory> ofChildren(Collection<ChildId> ids, LocalDate asOf);

  /**
   * Of children under a legal status who stand in no list of children looked after, since their
   * last placement ended and the one to follow is not recorded; in no order.
   *
   * @param legalStatus code of the return
   */
  List<CareHistory> toFollow(String legalStatus, LocalDate asOf);

  /**
   * In which households of ours children lived, by child, with the days of their placements there
   * begun by a day, both days included: the day of a move belongs to the next home. Placements of
   * which the caller may not know are absent.
   */
  Map<ChildId, Map<HouseholdId, List<DateRange>>> homes(Collection<ChildId> ids, LocalDate asOf);

  /**
   * Of some, the day on which care ended by adoption (codes E11 and E12 of the return), known by a
   * day; who was not adopted is absent, and of placements with adopters nobody is told who may not
   * know of them.
   */
  Map<ChildId, LocalDate> adoptedOn(Collection<ChildId> ids, LocalDate asOf);

  /**
   * Of some, those whose last placement by a day ended by a reason with which no order of a court
   * ends: a return home (E4 to E4B), another reason (E8), or a placement to follow (X1).
   */
  Set<ChildId> leftWithoutOrder(Collection<ChildId> ids, LocalDate asOf);

  /**
   * Children who left care in a period, both days included, by their last period of care by its
   * last day, but for series of short breaks; in no order.
   *
   * @param last also the day as of which it is asked
   */
  List<ChildId> idsEndedBetween(LocalDate first, LocalDate last);

  /**
   * Codes of the return by which periods of care ended, one for each child and end, both days
   * included; ends without a code are {@code ""}. Nothing here leads to a child.
   */
  List<String> endsBetween(LocalDate first, LocalDate last);

  /**
   * The beginning of a placement.
   *
   * @param type code of the return
   */
  record Placed(LocalDate on, String type) {}

  /**
   * A child and its last period of care by a day.
   *
   * @param careEnded the end of the last placement; null while looked after on the day
   * @param toFollow the last placement ended and another was to follow it (X1 of the return), which
   *     is not recorded: the child is counted as looked after no longer, yet nobody ended care
   * @param placementType code of the return of the last placement; null for who may not know of it
   * @param legalStatus code of the return on the day; null when not known
   * @param periods every period of care, earlier ones too, without short breaks
   * @param placed every placement in that period of care begun by the day, the first first; those
   *     of which the caller may not know are absent
   * @param reviewedOn days of every review on record, also those that returns and the case system
   *     tell, of earlier periods too
   * @param unsafeVisits days of visits that found welfare not adequately safeguarded
   * @param placedForAdoptionOn since when the child lives in a placement for adoption, by which its
   *     reviews fall due (R-ADOPT-15); null while it lives in none, and for who may not know of it
   *     ({@code AccessPolicy.mayKnowAdoptionReviews}). With whom it lives is not told
   */
  record CareHistory(
      ChildId child,
      Birth birth,
      LocalDate careBegan,
      @Nullable LocalDate careEnded,
      boolean toFollow,
      @Nullable String placementType,
      @Nullable String legalStatus,
      List<DateRange> periods,
      List<Placed> placed,
      List<LocalDate> reviewedOn,
      List<LocalDate> unsafeVisits,
      @Nullable LocalDate placedForAdoptionOn) {

    public CareHistory {
      periods = List.copyOf(periods);
      placed = List.copyOf(placed);
      reviewedOn = List.copyOf(reviewedOn);
      unsafeVisits = List.copyOf(unsafeVisits);
    }

    /** When the child left care; null also while its next placement is only not recorded yet. */
    public @Nullable LocalDate leftCare() {
      return toFollow ? null : careEnded;
    }
  }
}
