package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.exports.ListedPlan;

/**
 * What a module to the right knows of plans of permanence, for list 8 of Annex A. It implements
 * this, and the list asks once for all its children.
 */
public interface ListedPlans {

  /** By child, as the plan stood on a day; a child without one is absent. */
  Map<ChildId, ListedPlan> of(Collection<ChildId> children, LocalDate asOf);
}
