package uk.kith.app.web;

import java.util.Locale;
import java.util.Set;
import uk.kith.kernel.service.Role;

/** Who is signed in, as the header says it. */
public record Visitor(String name, Set<Role> roles) {

  public Visitor {
    roles = Set.copyOf(roles);
  }

  /** "Priya Nair, placement officer"; the name alone when it already is the role's. */
  public String inWords() {
    String posts =
        String.join(
            ", ", roles.stream().sorted().map(role -> role.id().replace('-', ' ')).toList());
    return name.replace('-', ' ').toLowerCase(Locale.ROOT).equals(posts)
        ? posts.isEmpty() ? name : Numbers.sentence(posts)
        : posts.isEmpty() ? name : name + ", " + posts;
  }
}
