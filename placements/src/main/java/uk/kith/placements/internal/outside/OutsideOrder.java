package uk.kith.placements.internal.outside;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.OutsideSort;
import uk.kith.placements.engine.outside.Cost;
import uk.kith.placements.internal.facts.WhereOrder;
import uk.kith.placements.internal.outside.SqlOutside.Found;

/** The order of a list of placements outside: what is not known stands last either way. */
final class OutsideOrder {

  private static final Comparator<Found> LONGEST_FIRST =
      Comparator.comparing((Found found) -> found.row().start())
          .thenComparing(found -> found.row().placement().value());

  private OutsideOrder() {}

  /**
   * @param names of the children, where the list is sorted by them
   * @param fees for one week, where the list is sorted by them
   * @param lacking whose account is not whole, where the list is sorted by that
   */
  static Comparator<Found> of(
      Sort<OutsideSort> sort,
      Map<ChildId, String> names,
      Map<PlacementId, Cost> fees,
      Set<PlacementId> lacking) {
    return switch (sort.key()) {
      case SINCE -> sort.by(found -> found.row().start(), LONGEST_FIRST);
      case DISTANCE -> sort.by(Found::miles, LONGEST_FIRST);
      case REASON -> sort.by(found -> found.row().reason(), LONGEST_FIRST);
      case CHILD -> sort.by(found -> names.get(found.row().child()), LONGEST_FIRST);
      case WHERE -> sort.by(found -> WhereOrder.key(false, found.where()), LONGEST_FIRST);
      case ACCOUNT -> sort.by(found -> !lacking.contains(found.row().placement()), LONGEST_FIRST);
      case FEE -> sort.by(found -> fee(fees.get(found.row().placement())), LONGEST_FIRST);
    };
  }

  private static @Nullable Long fee(@Nullable Cost cost) {
    return cost == null ? null : cost.weeklyFeePence();
  }
}
