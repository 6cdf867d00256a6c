package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.due.DueItem;

/**
 * What a module to the right knows of things that fall due for children. It implements this, and
 * the list of things due asks every implementation, once for all.
 */
public interface DueOfOthers {

  /**
   * What is still to be done on a day, by child, without children whom the caller may not see.
   *
   * @param children of whom; null for everybody
   */
  Map<ChildId, List<DueItem>> due(@Nullable Collection<ChildId> children, LocalDate asOf);
}
