package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.PlacementTest;
import uk.kith.placements.engine.Verdict.Possible;

/**
 * Options for a search, and the decision on one of them. The system recommends; a person decides.
 * What reads the homes of a run belongs to a look at the run, which is audited.
 */
public interface Options {

  /**
   * Asks constraints and scores of every household and stores the run. Where the newest run of the
   * search followed from the same facts, policy and approvals, it is that run: it would show the
   * same (R-MATCH-14).
   */
  RunView find(SearchId search, LocalDate asOf);

  /** What was shown, from the stored run. */
  RunView getRun(RunId run);

  /** The same; empty of a run that is not there for the caller, as one about a sealed child too. */
  Optional<RunView> findRun(RunId run);

  /**
   * The same with its homes in parts.
   *
   * @param home an option that the pages are to show if it can be chosen; null for those asked for
   * @throws uk.kith.kernel.service.NotFound when the home is not in the run
   */
  RunLook look(RunId run, @Nullable HouseholdId home, RunPages asked);

  /**
   * Homes of a run that are possible, or possible with approval, in the order shown; or those that
   * are not, nearest first.
   *
   * @param rule those alone of which this rule speaks first; null for all
   * @param page from 0
   * @return those that the caller may see
   */
  List<RunView.Home> listHomes(
      RunId run, Possible possible, @Nullable RuleId rule, int page, int size);

  /**
   * All homes of a run that are not possible and as asked, for a file, handed over in batches;
   * audited with the order and the count.
   *
   * @param asked its pages are of no account
   */
  void exportNotNow(RunId run, RunPages asked, Consumer<List<RunView.Home>> taker);

  /** Homes of a run that the caller has just made, in its order, whether possible or not. */
  List<RunView.Home> homesAfter(RunId run, int rank, int size);

  /**
   * @throws uk.kith.kernel.service.NotFound when the home is not in the run
   */
  RunView.Home getHome(RunId run, HouseholdId home);

  /**
   * What the five tests of section 22C say of a home in a run (R-PLACE-04).
   *
   * @param children some of the search; empty for all of them
   * @param together for whom the same decision chose the home, so that brothers and sisters among
   *     them come along; empty when nothing is decided
   * @throws uk.kith.kernel.service.NotFound when the home is not in the run
   */
  List<PlacementTest> tests(
      RunId run, HouseholdId home, Collection<ChildId> children, Collection<ChildId> together);

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
