package uk.kith.matching.api;

import java.util.List;
import java.util.function.Consumer;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlanId;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;

/**
 * Plans for everybody who waits (R-MATCH-22): all children of open searches and all places that are
 * free, decided at once, with what is proven of it. A plan is advice: nothing is reserved by it.
 */
public interface Plans {

  /**
   * Makes a plan; a small one before it returns, a large one in the background.
   *
   * @throws uk.kith.kernel.service.NotFound when there is no such search
   * @throws uk.kith.kernel.service.Conflict {@code search-closed}, or {@code nobody-waits}
   */
  PlanId start(StartPlan command);

  /** Children and homes that the caller may not see are absent. */
  PlanView getPlan(PlanId id);

  /** Where a plan stands, without what it says: for who waits for it, and therefore not audited. */
  PlanView getState(PlanId id);

  /** The certificate of a plan, and the options that it speaks of. */
  PlanProof getProof(PlanId id);

  /**
   * Facts that a plan rests on have changed since: of its searches, children, homes or places, on
   * the day for which it was made. False while there is no plan.
   */
  boolean isStale(PlanId id);

  /** Asks for the best plan so far; one that has ended stays as it is. */
  void cancel(PlanId id);

  /**
   * Why the plan does not place a child in a home, by making it once more with the child there.
   *
   * @throws uk.kith.kernel.service.NotFound when the child is not in the plan, or there is no such
   *     home
   * @throws uk.kith.kernel.service.Conflict {@code no-plan} while there is none
   */
  WhyNotView whyNot(PlanId id, ChildId child, HouseholdId household);

  Page<PlanLine> listPlans(Sort<PlanSort> sort, int page, int size);

  /** The whole list for a file, handed over in batches; audited with the order and the count. */
  void exportPlans(Sort<PlanSort> sort, Consumer<List<PlanLine>> taker);
}
