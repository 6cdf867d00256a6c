package uk.kith.app.openid;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kith.kernel.service.Role;

/**
 * Which group of the organisation gives which role: {@code placement-officer=Kith officers;
 * administrator=Kith administrators}. A role may stand several times, and so may a group.
 *
 * @param byGroup the roles of each group, as the provider writes it
 */
public record GroupRoles(Map<String, Set<Role>> byGroup) {

  public GroupRoles {
    byGroup = Map.copyOf(byGroup);
  }

  /**
   * Reads the setting.
   *
   * @throws IllegalArgumentException when a part is no role and group, or nothing is given
   */
  static GroupRoles parse(String setting) {
    Map<String, Set<Role>> byGroup = new LinkedHashMap<>();
    for (String part : setting.split(";", -1)) {
      if (part.isBlank()) {
        continue;
      }
      int equals = part.indexOf('=');
      String group = equals < 0 ? "" : part.substring(equals + 1).strip();
      if (group.isEmpty()) {
        throw new IllegalArgumentException(
            "\"" + part.strip() + "\" is not role=group.\nMaybe separate them by semicolons.");
      }
      byGroup
          .computeIfAbsent(group, any -> EnumSet.noneOf(Role.class))
          .add(role(part.substring(0, equals).strip()));
    }
    if (byGroup.isEmpty()) {
      throw new IllegalArgumentException("no group gives a role, so that nobody could sign in");
    }
    byGroup.replaceAll((group, roles) -> Set.copyOf(roles));
    return new GroupRoles(byGroup);
  }

  /** The roles of somebody who is in these groups; groups of other purposes count for nothing. */
  public Set<Role> of(Collection<String> groups) {
    return groups.stream()
        .flatMap(group -> byGroup.getOrDefault(group, Set.of()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Role role(String id) {
    return Arrays.stream(Role.values())
        .filter(role -> role.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"" + id + "\" is no role.\nMaybe one of " + ids() + "."));
  }

  private static String ids() {
    return Arrays.stream(Role.values()).map(Role::id).collect(Collectors.joining(", "));
  }
}
