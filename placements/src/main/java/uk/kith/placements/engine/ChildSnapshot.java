package uk.kith.placements.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;

/**
 * What the rules and the score need to know of a child who needs a home, on a day. Whatever is not
 * known says so; nothing is guessed.
 *
 * @param home where the child's family home is
 * @param school where the child goes to school; null when the child does not go to school
 * @param legalStatus code of the 903 return on the day; null when not looked after or not known
 * @param presentHousehold where the child lives now, if in a registered household
 * @param avoidSectors postcode sectors such as {@code S65 1}, or whole districts such as {@code
 *     S65}, in which the child must not live
 * @param avoidHouseholds homes in which the child must not live
 * @param schoolsToMind schools to stay at or to keep away from, in words; null when none are named
 * @param lookedAfterParent true for a looked after parent placed with her baby (R-PLACE-39)
 */
public record ChildSnapshot(
    ChildId id,
    Birth birth,
    Sex sex,
    Heritage heritage,
    Needs needs,
    Compatibility compatibility,
    Whereabouts home,
    @Nullable Whereabouts school,
    @Nullable String legalStatus,
    @Nullable HouseholdId presentHousehold,
    Set<String> avoidSectors,
    Set<HouseholdId> avoidHouseholds,
    @Nullable String schoolsToMind,
    boolean lookedAfterParent) {

  public ChildSnapshot {
    avoidSectors = Set.copyOf(avoidSectors);
    avoidHouseholds = Set.copyOf(avoidHouseholds);
  }
}
