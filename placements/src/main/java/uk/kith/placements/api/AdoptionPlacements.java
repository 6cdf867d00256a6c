package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;

/**
 * Placements for adoption (A3 to A6) of many children, for those who may see adopters. No view of a
 * child is audited: the caller audits its list, or the child that it shows.
 */
public interface AdoptionPlacements {

  /** Of each child the last one that had begun by a day; a child without any is absent. */
  Map<ChildId, Placed> of(Collection<ChildId> children, LocalDate asOf);

  /** Who lives in one on a day, and who is looked after under a placement order. */
  Set<ChildId> placedOrToBe(LocalDate asOf);

  /** Who left care by adoption, by a day. */
  Set<ChildId> adopted(LocalDate asOf);

  /**
   * A placement for adoption.
   *
   * @param household null when the adopters are not in the register
   * @param endedOn null while the child lives there on the day
   * @param reasonCeased code REC of the return; null as {@code endedOn}, and when not known
   * @param visits days of the visits by the day
   */
  record Placed(
      PlacementId placement,
      String type,
      @Nullable HouseholdId household,
      LocalDate placedOn,
      @Nullable LocalDate endedOn,
      @Nullable String reasonCeased,
      List<LocalDate> visits) {

    public Placed {
      visits = List.copyOf(visits);
    }

    /** The day of the adoption with which it ended; null when it did not. */
    public @Nullable LocalDate adoptedOn() {
      return "E11".equals(reasonCeased) || "E12".equals(reasonCeased) ? endedOn : null;
    }
  }
}
