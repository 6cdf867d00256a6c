package uk.kith.placements.api;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.SiblingKind;

/**
 * Records a child from what a caller knows tonight. Only something of the birth is required: a
 * date, a due date, or an age.
 */
public record RecordChild(
    @Nullable String localId,
    @Nullable String firstName,
    @Nullable String familyName,
    Birth birth,
    Sex sex,
    Heritage heritage,
    Needs needs,
    Compatibility compatibility,
    @Nullable Postcode home,
    @Nullable Postcode school,
    @Nullable String schoolName,
    @Nullable String wishes,
    @Nullable String worker,
    @Nullable String team,
    Set<String> avoidSectors,
    Set<HouseholdId> avoidHouseholds,
    boolean lookedAfterParent,
    List<SiblingOf> siblings) {

  public RecordChild {
    avoidSectors = Set.copyOf(avoidSectors);
    avoidHouseholds = Set.copyOf(avoidHouseholds);
    siblings = List.copyOf(siblings);
  }

  /** A brother or sister already on record. */
  public record SiblingOf(ChildId child, SiblingKind kind) {}
}
