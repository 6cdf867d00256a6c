package uk.kith.app.signin;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.audit.EdgeAudit;
import uk.kith.app.openid.Identity;
import uk.kith.app.restriction.DeniedNames;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.UserId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;

/**
 * People for whom the organisation's provider vouches. Known by issuer and subject; made at the
 * first sign-in, with the name that the provider gives them then, which they keep; given the roles
 * of their groups at each. Not open to callers: sign-in calls it.
 */
@UseCase
public class OrganisationUsers {

  /** Why somebody whom the provider knows is not let in. */
  enum Refusal {
    NO_ROLE,
    GROUPS_LEFT_OUT,
    ADMINISTRATOR_STANDS_ALONE,
    NAME_UNUSABLE,
    NAME_TAKEN,
    SWITCHED_OFF;

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** Who is let in, or why not. */
  record Admission(@Nullable User user, @Nullable Refusal refusal) {}

  private record Known(UserId id, String name, boolean active, Set<String> roles) {}

  @Inject Sql sql;
  @Inject Users users;
  @Inject DeniedNames denied;
  @Inject EdgeAudit audit;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  /**
   * Lets somebody in with the roles of their groups. Who has none any more loses those they had,
   * and every open session with them.
   *
   * @param roles as the groups give them
   */
  Admission admit(Identity identity, Set<Role> roles) {
    Known known = find(identity);
    if (known != null && !known.active) {
      return refused(known, Refusal.SWITCHED_OFF);
    }
    Refusal refusal = against(identity, roles);
    if (refusal != null) {
      if (known != null) {
        cutOff(known);
      }
      return refused(known, refusal);
    }
    if (known == null) {
      return add(identity, roles);
    }
    return enter(known, roles);
  }

  private Admission enter(Known known, Set<Role> roles) {
    setRoles(known, roles);
    sql.update(
        Map.of(),
        "update app.app_user set last_signed_in_at = ? where id = ?",
        clock.instant(),
        known.id);
    return new Admission(users.find(known.name).orElseThrow(), null);
  }

  private static @Nullable Refusal against(Identity identity, Set<Role> roles) {
    if (roles.isEmpty()) {
      return identity.groupsLeftOut() ? Refusal.GROUPS_LEFT_OUT : Refusal.NO_ROLE;
    }
    try {
      UserRules.together(roles);
      return null;
    } catch (Conflict e) {
      return Refusal.ADMINISTRATOR_STANDS_ALONE;
    }
  }

  private Admission add(Identity identity, Set<Role> roles) {
    String name;
    try {
      name = UserRules.nameOfAccount(identity.name() == null ? "" : identity.name());
    } catch (Invalid e) {
      return refused(null, Refusal.NAME_UNUSABLE);
    }
    UserId id = new UserId(UUID.randomUUID());
    int added =
        sql.update(
            Map.of(),
            "insert into app.app_user (id, authority, name, password_hash, credential, must_change,"
                + " active, demonstration, created_at, password_changed_at, last_signed_in_at,"
                + " openid_issuer, openid_subject)"
                + " values (?, ?, ?, ?, gen_random_uuid(), false, true, false, ?, ?, ?, ?, ?)"
                + " on conflict do nothing",
            id,
            authority.code(),
            name,
            PasswordHash.nobody().stored(),
            clock.instant(),
            clock.instant(),
            clock.instant(),
            identity.issuer(),
            identity.subject());
    if (added == 0) {
      // Or the same person came by another window in the same moment.
      Known meanwhile = find(identity);
      return meanwhile == null ? refused(null, Refusal.NAME_TAKEN) : enter(meanwhile, roles);
    }
    insert(id, roles);
    Actor user = new Actor(name, roles);
    audit.record(
        user,
        "user-added",
        id,
        Map.of("roles", String.join(",", ids(roles)), "by", "organisation"));
    denied.carryOver(user);
    return new Admission(users.find(name).orElseThrow(), null);
  }

  private void setRoles(Known known, Set<Role> roles) {
    Set<String> wanted = ids(roles);
    if (wanted.equals(known.roles)) {
      return;
    }
    sql.update(Map.of(), "delete from app.app_user_role where user_id = ?", known.id);
    insert(known.id, roles);
    sql.update(Map.of(), "update app.app_user set version = version + 1 where id = ?", known.id);
    changed(known, roles, wanted);
  }

  private void cutOff(Known known) {
    if (known.roles.isEmpty()) {
      return;
    }
    sql.update(Map.of(), "delete from app.app_user_role where user_id = ?", known.id);
    sql.update(
        Map.of(),
        "update app.app_user set credential = gen_random_uuid(), version = version + 1"
            + " where id = ?",
        known.id);
    changed(known, Set.of(), Set.of());
  }

  private void changed(Known known, Set<Role> roles, Set<String> ids) {
    audit.record(
        new Actor(known.name, roles),
        "user-roles-changed",
        known.id,
        Map.of(
            "roles",
            String.join(",", ids),
            "before",
            String.join(",", known.roles),
            "by",
            "organisation"));
  }

  private void insert(UserId id, Set<Role> roles) {
    sql.batch(
        Map.of(),
        "insert into app.app_user_role (user_id, role) values (?, ?)",
        roles.stream().map(role -> new @Nullable Object[] {id, role.id()}).toList());
  }

  private Admission refused(@Nullable Known known, Refusal refusal) {
    audit.record(
        known == null ? EdgeAudit.ANONYMOUS : new Actor(known.name, Set.of()),
        "sign-in-failed",
        Map.of("why", refusal.code(), "by", "organisation"));
    return new Admission(null, refusal);
  }

  /** Two sign-ins of one person wait for each other. */
  private @Nullable Known find(Identity identity) {
    List<Known> found =
        sql.list(
            "select id, name, active, array(select role from app.app_user_role r"
                + " where r.user_id = u.id) as roles from app.app_user u"
                + " where openid_issuer = ? and openid_subject = ? for update",
            row ->
                new Known(
                    new UserId(Sql.uuid(row, "id")),
                    row.getString("name"),
                    row.getBoolean("active"),
                    new TreeSet<>(List.of((String[]) row.getArray("roles").getArray()))),
            identity.issuer(),
            identity.subject());
    return found.isEmpty() ? null : found.get(0);
  }

  private static Set<String> ids(Set<Role> roles) {
    return roles.stream().map(Role::id).collect(Collectors.toCollection(TreeSet::new));
  }
}
