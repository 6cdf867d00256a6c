package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.engine.due.DueItem;

/**
 * What a module to the right knows of things that fall due for children and homes. It implements
 * this, and the list of things due asks every implementation, once for all.
 */
public interface DueOfOthers {

  /**
   * What is still to be done on a day, by child, without children whom the caller may not see.
   *
   * @param children of whom; null for everybody
   */
  Map<ChildId, List<DueItem>> due(@Nullable Collection<ChildId> children, LocalDate asOf);

  /**
   * The same of households, without those that the caller may not see.
   *
   * @param households of which; null for all
   */
  default Map<HouseholdId, List<DueItem>> dueOfHouseholds(
      @Nullable Collection<HouseholdId> households, LocalDate asOf) {
    return Map.of();
  }
}
