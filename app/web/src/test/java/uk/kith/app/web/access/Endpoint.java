package uk.kith.app.web.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import uk.kith.kernel.service.Role;

/**
 * One address that answers one method.
 *
 * @param method such as {@code GET}
 * @param path with parameters in braces, such as {@code /api/children/{id}}
 * @param open to anybody, signed in or not
 * @param roles who may; every role where every user may
 */
record Endpoint(String method, String path, boolean open, Set<Role> roles)
    implements Comparable<Endpoint> {

  Endpoint {
    roles = Set.copyOf(roles);
  }

  /** An address with its parameters as names alone. */
  static Endpoint of(String method, String path, boolean open, Collection<Role> roles) {
    Set<Role> known = EnumSet.noneOf(Role.class);
    known.addAll(roles);
    return new Endpoint(method, Shape.plain(path), open, known);
  }

  boolean api() {
    return path.startsWith("/api/") || path.equals("/api");
  }

  boolean reads() {
    return method.equals("GET");
  }

  boolean hasParameters() {
    return path.contains("{");
  }

  String name() {
    return method + " " + path;
  }

  @Override
  public int compareTo(Endpoint other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : method.compareTo(other.method);
  }
}
