package uk.kith.kernel.service;

import java.util.Set;

/**
 * The person or program on whose behalf something is done.
 *
 * @param name the sign-in name, which audit rows and decisions carry
 */
public record Actor(String name, Set<Role> roles) {

  /** Who sets up the demonstration: what it recorded stands for what was before Kith. */
  public static final String DEMONSTRATION = "demonstration";

  public Actor {
    roles = Set.copyOf(roles);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /**
   * Whether two sign-in names may be one person's: the same, or the same before the "@". Whoever
   * changes to the organisation's account becomes a second user, most often by such a name.
   */
  public static boolean mayBeOne(String name, String other) {
    return beforeAt(name).equals(beforeAt(other));
  }

  private static String beforeAt(String name) {
    int at = name.indexOf('@');
    return at < 0 ? name : name.substring(0, at);
  }
}
