package uk.kith.placements.engine.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.Terms;

/**
 * What binds children of different requests who would share a home, in numbers, by the same rules
 * that judge each request for itself: for a plan of all who wait (R-MATCH-22).
 */
public final class RoomForMore {

  /** Of a home to which the usual fostering limit does not apply. */
  public static final int NO_LIMIT = 1_000;

  private RoomForMore() {}

  /** Places that children of a request would take: a parent and child one (R-PLACE-39). */
  public static int placesFor(PlacementRequest request, PlacementPolicy policy) {
    return new Asked(request, policy).units;
  }

  /** Children of a request who count in the usual fostering limit (R-PLACE-39). */
  public static int countedOf(PlacementRequest request, PlacementPolicy policy) {
    return new Asked(request, policy).counted;
  }

  /**
   * Places that can be used on a day (R-PLACE-35, -37, -38), no more than the terms allow
   * (R-PLACE-11) and than there are beds where the bedrooms are recorded (R-MATCH-16).
   */
  public static int places(HouseholdSnapshot home, LocalDate day) {
    int places = home.places().on(day).usableNow();
    Terms terms = home.terms();
    if (terms != null && home.kind().isFostering()) {
      places = Math.min(places, terms.places() - home.placesOfFostered());
    }
    Bedrooms rooms = home.bedrooms();
    if (rooms != null && home.kind().isFostering()) {
      places = Math.min(places, beds(home, rooms));
    }
    return Math.max(0, places);
  }

  private static int beds(HouseholdSnapshot home, Bedrooms rooms) {
    int alone = 0;
    int others = home.places().reserved();
    for (Resident resident : home.residents()) {
      if (resident.kind() == Resident.Kind.STAYING_PUT || resident.unit() == Resident.Unit.PARENT) {
        alone++;
      } else if (resident.kind().needsBed() && resident.unit() != Resident.Unit.CHILD) {
        others++;
      }
    }
    return Beds.free(rooms.holding(), alone, others);
  }

  /** Children who may be fostered besides before the usual limit is passed (R-PLACE-05). */
  public static int fostering(HouseholdSnapshot home, LocalDate day) {
    int limit = FosteringLimit.limitOn(day);
    return !home.kind().isFostering() || limit > NO_LIMIT
        ? NO_LIMIT
        : Math.max(0, limit - Exemptions.fostered(home).size());
  }

  /**
   * Of some children those whom one exemption in force lets in beyond the limit, as it names
   * everybody who is fostered here too (R-PLACE-07); that which names most of them.
   */
  public static Set<ChildId> exempt(HouseholdSnapshot home, LocalDate day, Set<ChildId> children) {
    List<@Nullable ChildId> here = new ArrayList<>();
    Exemptions.fostered(home).forEach(resident -> here.add(resident.child()));
    return home.exemptions().stream()
        .filter(e -> Exemptions.cover(home, e, here, day) == Exemptions.Cover.COVERED)
        .map(e -> named(e, children))
        .max(Comparator.<Set<ChildId>>comparingInt(Set::size).thenComparing(RoomForMore::text))
        .orElse(Set.of());
  }

  private static Set<ChildId> named(Exemption exemption, Set<ChildId> children) {
    return children.stream()
        .filter(exemption.children()::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String text(Set<ChildId> children) {
    return children.stream().map(ChildId::toString).sorted().toList().toString();
  }

  /** False when the plan of one of these children does not allow another of them (R-MATCH-18). */
  public static boolean mayLiveTogether(PlacementRequest request, PlacementPolicy policy) {
    return !new LivingTogether(new Asked(request, policy)).isAgainstEachOther();
  }
}
