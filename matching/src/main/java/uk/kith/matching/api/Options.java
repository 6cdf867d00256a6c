package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.List;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.placements.api.SearchView;

/**
 * Options for a search, and the decision on one of them. The system recommends; a person decides.
 */
public interface Options {

  /** Asks constraints and scores of every household and stores the run. */
  OptionsView find(SearchId search, LocalDate asOf);

  /** What was shown, from the stored run. */
  OptionsView getRun(RunId run);

  /**
   * Facts that a run rests on have changed since: of its children, a home or its places, on the day
   * for which the run was made. Who decides should ask again. What is reserved for the search
   * itself and what was approved for it change nothing.
   */
  boolean isStale(RunId run);

  /** Works the stored inputs of a run out again with its policy version (R-MATCH-14). */
  OptionsView reproduce(RunId run);

  /**
   * Records the reasons and reserves the places through placements, which asks the constraints
   * again.
   *
   * @throws uk.kith.kernel.service.Conflict {@code place-taken}
   * @throws uk.kith.kernel.service.Refused when rules speak against it
   */
  SearchView.Reservation reserve(ReserveOption command);

  void giveBack(SearchId search, ReservationId reservation);

  /**
   * Decisions for a search, newest first; those on homes that the caller may not see are absent.
   */
  List<DecisionView> decisionsOf(SearchId search);
}
