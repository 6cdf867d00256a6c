package uk.kith.placements.engine.outside;

import java.util.Set;

/** Kinds of placement as people speak of them, by the codes of the 903 return. */
public enum PlacementGroup {
  FOSTERING("Foster carers", Set.of("U4", "U5", "U6")),
  CONNECTED("Relatives and friends", Set.of("U1", "U2", "U3")),
  RESIDENTIAL("Children’s homes", Set.of("K1", "K2")),
  SUPPORTED("Supported accommodation", Set.of("H5", "K3", "P2")),
  PARENTS("Own parents", Set.of("P1")),
  ADOPTION("Placed for adoption", Set.of("A3", "A4", "A5", "A6")),
  OTHER("Other", Set.of());

  private final String words;
  private final Set<String> types;

  PlacementGroup(String words, Set<String> types) {
    this.words = words;
    this.types = types;
  }

  public String words() {
    return words;
  }

  /** The group of a placement type; {@code OTHER} when no other holds it. */
  public static PlacementGroup of(String type) {
    for (PlacementGroup group : values()) {
      if (group.types.contains(type)) {
        return group;
      }
    }
    return OTHER;
  }
}
