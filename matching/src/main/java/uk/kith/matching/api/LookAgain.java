package uk.kith.matching.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.placements.api.CorrectedFacts.Correction;

/**
 * Runs and decisions that rest on a fact which was corrected afterwards: who decided by it looks
 * again, and says what came of it. The run itself stays as it was shown (R-MATCH-14).
 */
public interface LookAgain {

  /**
   * Somebody looked again.
   *
   * @param stands whether the decision is still the right one
   * @param note what was found
   */
  record Look(Instant at, String by, boolean stands, String note) {}

  /**
   * A decision, and what was corrected since.
   *
   * @param asOf the day for which its run was made
   * @param corrections since it was last looked at; all since the run when it never was
   * @param last null when nobody looked again yet
   */
  record Decided(
      SearchId search,
      RunId run,
      ReservationId reservation,
      HouseholdId household,
      Set<ChildId> children,
      LocalDate asOf,
      String decidedBy,
      Instant decidedAt,
      List<Correction> corrections,
      @Nullable Look last) {
    public Decided {
      children = Set.copyOf(children);
      corrections = List.copyOf(corrections);
    }
  }

  /**
   * What was corrected since a run was made, of its children and of some of its homes, the newest
   * first.
   *
   * @param homes those that are shown: a run may have some ten thousand
   * @throws uk.kith.kernel.service.NotFound when the run is not there for the caller
   */
  List<Correction> ofRun(RunId run, Collection<HouseholdId> homes);

  /**
   * What was corrected since a plan was asked for, of the children and homes that it names to the
   * caller, the newest first. It was made a little later: what was put right in between is told
   * too, so ask where the plan is stale.
   */
  List<Correction> ofPlan(PlanView plan);

  /** Decisions of a search of which something was corrected or looked at again, by reservation. */
  Map<ReservationId, Decided> ofSearch(SearchId search);

  /**
   * Decisions that somebody must look at again, the latest correction first: those that were not
   * given back, of the days that the settings name. Absent are those of a search with somebody who
   * is restricted against the caller: what was found for all of them tells of each.
   */
  List<Decided> listToLookAt();

  /**
   * The same for a list of which few are shown: the trail does not tell of whom, so the caller asks
   * for the children that it shows.
   */
  List<Decided> findToLookAt();

  /**
   * @throws uk.kith.kernel.service.NotFound when there is no such decision for the caller
   */
  Decided get(ReservationId reservation);

  /**
   * Records that somebody looked again, and takes the decision off the list until something else is
   * corrected.
   *
   * @param note not blank
   * @throws uk.kith.kernel.service.Conflict {@code nothing-corrected} when nothing is to be looked
   *     at
   */
  void look(ReservationId reservation, boolean stands, String note);
}
