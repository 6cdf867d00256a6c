package uk.kith.sufficiency.engine.supply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every search that was compiled, by who searches: the same children of the same age are asked
 * about once.
 */
public final class Searches {

  private static final int AGES = 18;

  private final CompiledHomes homes;
  private final List<ChildProfile> profiles;
  private final @Nullable CompiledSearch[] alone;
  private final Map<List<Integer>, CompiledSearch> together = new HashMap<>();

  /**
   * @param profiles by number
   */
  public Searches(CompiledHomes homes, List<ChildProfile> profiles) {
    this.homes = homes;
    this.profiles = List.copyOf(profiles);
    alone = new CompiledSearch[profiles.size() * AGES];
  }

  /**
   * @param age completed years; what is over 17 counts as 17
   */
  public CompiledSearch of(int profile, int age) {
    int years = Math.min(age, AGES - 1);
    CompiledSearch known = alone[profile * AGES + years];
    if (known == null) {
      known = CompiledSearch.of(homes, List.of(profiles.get(profile)), new int[] {years});
      alone[profile * AGES + years] = known;
    }
    return known;
  }

  /** Of brothers and sisters together. */
  public CompiledSearch of(int[] who, int[] ages) {
    if (who.length == 1) {
      return of(who[0], ages[0]);
    }
    List<Integer> key = new ArrayList<>(2 * who.length);
    for (int i = 0; i < who.length; i++) {
      key.add(who[i]);
      key.add(Math.min(ages[i], AGES - 1));
    }
    return together.computeIfAbsent(key, any -> compile(who, ages));
  }

  private CompiledSearch compile(int[] who, int[] ages) {
    List<ChildProfile> children = new ArrayList<>();
    int[] years = new int[ages.length];
    for (int i = 0; i < who.length; i++) {
      children.add(profiles.get(who[i]));
      years[i] = Math.min(ages[i], AGES - 1);
    }
    return CompiledSearch.of(homes, children, years);
  }
}
