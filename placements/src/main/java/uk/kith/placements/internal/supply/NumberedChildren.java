package uk.kith.placements.internal.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.CareSpell;

/**
 * Which child has which number among spells without ids: whose placements began on the same day, in
 * the same kind of home, with the same birth. Of two that agree in everything the first is taken
 * for the first. Pure.
 */
final class NumberedChildren {

  /** A placement of a child, as a spell tells of it. */
  record Placed(
      ChildId child, LocalDate born, LocalDate from, String type, @Nullable String provider) {

    private Key key() {
      return new Key(born, from, type, provider);
    }
  }

  private record Key(LocalDate born, LocalDate from, String type, @Nullable String provider) {}

  private NumberedChildren() {}

  /** By number; a child of whom no placement is like a spell is absent. */
  static Map<Integer, ChildId> of(List<CareSpell> spells, List<Placed> placements) {
    Map<Key, Set<ChildId>> candidates = new HashMap<>();
    for (Placed placed : placements) {
      candidates.computeIfAbsent(placed.key(), any -> new LinkedHashSet<>()).add(placed.child());
    }
    Map<Integer, ChildId> children = new HashMap<>();
    List<CareSpell> ambiguous = new ArrayList<>();
    for (CareSpell spell : spells) {
      Set<ChildId> like = candidates.getOrDefault(key(spell), Set.of());
      if (like.size() == 1) {
        children.putIfAbsent(spell.child(), like.iterator().next());
      } else {
        ambiguous.add(spell);
      }
    }
    Set<ChildId> taken = new HashSet<>(children.values());
    for (CareSpell spell : ambiguous) {
      if (!children.containsKey(spell.child())) {
        for (ChildId child : candidates.getOrDefault(key(spell), Set.of())) {
          if (taken.add(child)) {
            children.put(spell.child(), child);
            break;
          }
        }
      }
    }
    return children;
  }

  private static Key key(CareSpell spell) {
    return new Key(spell.born(), spell.from(), spell.placementType(), spell.provider());
  }
}
