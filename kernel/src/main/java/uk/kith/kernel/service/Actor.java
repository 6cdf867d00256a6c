package uk.kith.kernel.service;

import java.util.Set;

/**
 * The person or program on whose behalf something is done.
 *
 * @param name the sign-in name, which audit rows and decisions carry
 */
public record Actor(String name, Set<Role> roles) {

  public Actor {
    roles = Set.copyOf(roles);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }
}
