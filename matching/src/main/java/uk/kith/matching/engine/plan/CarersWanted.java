package uk.kith.matching.engine.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Together;

/**
 * Which carers those without a home would need: what stands in the way of the homes that come
 * nearest is what such carers would have, which is the age, the places for brothers and sisters,
 * and what they can do.
 */
public final class CarersWanted {

  /** Years below and above the children's ages: carers are hardly approved for one year of age. */
  private static final int YEARS_AROUND = 2;

  private CarersWanted() {}

  /**
   * Carers, and the children whom they would suit.
   *
   * @param children in the order of wait
   */
  public record Wanted(CarerProfile profile, List<ChildId> children) {
    public Wanted {
      children = List.copyOf(children);
    }
  }

  /**
   * Those who suit most children first, then the youngest.
   *
   * @param without children without a home of whom the answer may tell
   */
  public static List<Wanted> of(List<Waiting> waiting, Collection<ChildId> without) {
    Map<CarerProfile, List<ChildId>> wanted = new LinkedHashMap<>();
    for (Waiting each : waiting) {
      List<ChildSnapshot> open =
          each.request().children().stream().filter(c -> without.contains(c.id())).toList();
      for (List<ChildSnapshot> group : groups(each, open)) {
        group.forEach(
            child ->
                wanted
                    .computeIfAbsent(profile(each, group), missing -> new ArrayList<>())
                    .add(child.id()));
      }
    }
    return wanted.entrySet().stream()
        .map(entry -> new Wanted(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt((Wanted each) -> -each.children().size())
                .thenComparingInt(each -> each.profile().ages().min())
                .thenComparing(each -> each.children().get(0).value().toString()))
        .toList();
  }

  /** Brothers and sisters who are to stay together want carers for all of them. */
  private static List<List<ChildSnapshot>> groups(Waiting of, List<ChildSnapshot> open) {
    if (open.isEmpty()) {
      return List.of();
    }
    return of.together() == Together.APART || open.size() > CarerProfile.MOST_PLACES
        ? open.stream().map(List::of).toList()
        : List.of(open);
  }

  private static CarerProfile profile(Waiting of, List<ChildSnapshot> group) {
    int min = CarerProfile.OLDEST;
    int max = 0;
    Map<NeedKind, NeedLevel> skills = new EnumMap<>(NeedKind.class);
    for (ChildSnapshot child : group) {
      int age = Math.min(CarerProfile.OLDEST, child.birth().ageOn(of.request().neededFrom()));
      min = Math.min(min, age);
      max = Math.max(max, age);
      child
          .needs()
          .levels()
          .forEach(
              (need, level) -> {
                if (level != NeedLevel.NONE) {
                  skills.merge(need, level, (a, b) -> a.compareTo(b) < 0 ? b : a);
                }
              });
    }
    return new CarerProfile(
        HouseholdKind.FOSTER,
        new AgeRange(
            Math.max(0, min - YEARS_AROUND), Math.min(CarerProfile.OLDEST, max + YEARS_AROUND)),
        group.size(),
        group.size(),
        skills,
        of.request().responsible());
  }
}
