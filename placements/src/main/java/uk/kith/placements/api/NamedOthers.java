package uk.kith.placements.api;

import java.util.Collection;
import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;

/**
 * Asks texts that go out with a child's record whether they seem to name another child who is
 * linked with it: a brother, a sister, or a child of the same search.
 */
public interface NamedOthers {

  /**
   * For services: no look at a record is audited by it.
   *
   * @param rule that the texts are kept by
   * @param children whose records the texts go out with; of several, each is another to the others
   * @param texts as typed
   * @return one finding at the most, which does not say whose name it is; children whom the caller
   *     may not know of are no part of it
   */
  List<Finding> in(RuleId rule, Collection<ChildId> children, Collection<String> texts);
}
