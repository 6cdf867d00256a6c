package uk.kith.placements.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.CaseSystem.Plan;

/**
 * Care plans of many children as the newest extract of the case system tells them (R-PERM-06). No
 * view of a child is audited: the caller audits its list, and asks of children whom the reader may
 * know of.
 */
public interface ToldCarePlans {

  /** The newest first; a child of whom none is told is absent. */
  Map<ChildId, List<Plan>> of(Collection<ChildId> children);
}
