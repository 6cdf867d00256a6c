package uk.kith.app.pseudonymise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whose dates move alike: records that are tied to each other, however many steps apart, are one
 * family. A home moves with the only family that was ever there, else by itself.
 *
 * <p>Method: disjoint sets with path halving; the smallest id is the root, so that the order of
 * reading does not matter. It holds the ids of children, homes, placements, searches and cases, of
 * some 200 bytes each, and nothing else of the database.
 */
final class Families {

  private final Secret secret;
  private final Map<UUID, UUID> parents = new HashMap<>();
  private final Map<UUID, UUID> familyOfHome = new HashMap<>();
  private final Set<UUID> sharedHomes = new HashSet<>();
  private final Map<UUID, Shift> shifts = new HashMap<>();
  private final Set<UUID> leftOut = new HashSet<>();

  Families(Secret secret) {
    this.secret = secret;
  }

  /** Two ids are of one family. */
  void tie(UUID one, UUID other) {
    UUID a = root(one);
    UUID b = root(other);
    if (a.compareTo(b) < 0) {
      parents.put(b, a);
    } else if (!a.equals(b)) {
      parents.put(a, b);
    }
  }

  /** Somebody of a family was in a home; said when all ties are known. */
  void wasIn(UUID home, UUID somebody) {
    UUID family = root(somebody);
    UUID before = familyOfHome.putIfAbsent(home, family);
    if (before != null && !before.equals(family)) {
      sharedHomes.add(home);
    }
  }

  /** Homes of one family alone join it; said when all stays are known. */
  void join() {
    familyOfHome.forEach(
        (home, family) -> {
          if (!sharedHomes.contains(home)) {
            tie(home, family);
          }
        });
    shifts.clear();
  }

  /** How dates of a record move. */
  Shift shift(UUID id) {
    return shifts.computeIfAbsent(root(id), family -> Shift.of(secret, family.toString()));
  }

  /** A family is not copied, nor a home by itself; said when everything is joined. */
  void leaveOut(UUID id) {
    leftOut.add(root(id));
  }

  boolean isLeftOut(UUID id) {
    return leftOut.contains(root(id));
  }

  /** Whether a home of several families moves otherwise than somebody. */
  boolean areApart(UUID home, UUID somebody) {
    return sharedHomes.contains(home) && !root(home).equals(root(somebody));
  }

  private UUID root(UUID id) {
    UUID at = id;
    UUID above = parents.getOrDefault(at, at);
    while (!above.equals(at)) {
      UUID next = parents.getOrDefault(above, above);
      parents.put(at, next);
      at = next;
      above = parents.getOrDefault(at, at);
    }
    return at;
  }
}
