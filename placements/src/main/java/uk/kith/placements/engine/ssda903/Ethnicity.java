package uk.kith.placements.engine.ssda903;

import java.util.Set;

/** What two returns say of a child's ethnicity (R-DATA-10). */
public final class Ethnicity {

  /** Codes that tell no ethnicity: refused, not yet obtained. */
  private static final Set<String> NOT_TOLD = Set.of("", "REFU", "NOBT");

  private Ethnicity() {}

  /** True when both tell an ethnicity and not the same: queried, not overwritten. */
  public static boolean disagrees(String held, String received) {
    return !NOT_TOLD.contains(held) && !NOT_TOLD.contains(received) && !held.equals(received);
  }

  /** The code to hold: what was told first stays; what tells nothing gives way. */
  public static String held(String before, String received) {
    return NOT_TOLD.contains(before) && !received.isEmpty() ? received : before;
  }
}
