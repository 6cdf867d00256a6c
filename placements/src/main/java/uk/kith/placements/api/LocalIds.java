package uk.kith.placements.api;

import java.util.Collection;
import java.util.Map;
import uk.kith.kernel.ChildId;

/**
 * Local ids of children and nothing else, for administrators who try a policy on what is stored:
 * they read no record of a child.
 */
public interface LocalIds {

  /** Of those of the ids that exist and have a number; a look at many is audited as one. */
  Map<ChildId, String> ofChildren(Collection<ChildId> ids);
}
