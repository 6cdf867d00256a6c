package uk.kith.app.signin;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.UserId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;

/**
 * Who may sign in, for administrators. A user is added with a one-time code and never deleted, so
 * that a name in the audit trail means one person for ever; who leaves is switched off.
 */
@UseCase
@AllowedRoles(Role.ADMINISTRATOR)
public class UserAdministration {

  private static final String SELECT =
      "select u.id, u.name, u.active, u.must_change, u.created_at, u.last_signed_in_at,"
          + " u.password_changed_at, u.held_until, u.demonstration, u.version,"
          + " u.openid_subject is not null as organisation,"
          + " coalesce(string_agg(r.role, ',' order by r.role), '') as roles"
          + " from app.app_user u left join app.app_user_role r on r.user_id = u.id"
          + " where u.authority = ?";

  /** Whoever could take the last administrator away waits for others who could. */
  private static final long LOCK = 202_611_300_500L;

  @Inject Sql sql;
  @Inject UserAccounts accounts;
  @Inject CodeLife codes;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "kith.demo")
  boolean demonstration;

  /**
   * A user who was added.
   *
   * @param code opens nothing but the page where a password is chosen; told once, never kept
   */
  public record Added(UserId id, String code) {}

  public Page<UserView> list(UserFilter filter, Sort<UserSort> sort, int page, int size) {
    return Page.of(read().stream().filter(filter::fits), UserSort.order(sort), page, size);
  }

  /** The whole list, for a file. */
  public List<UserView> listAll(UserFilter filter, Sort<UserSort> sort) {
    return read().stream().filter(filter::fits).sorted(UserSort.order(sort)).toList();
  }

  /**
   * One user.
   *
   * @throws NotFound when there is none of this id
   */
  public UserView get(UserId id) {
    return known(id);
  }

  /**
   * Adds a user.
   *
   * @throws Conflict when the name is taken, also by somebody who left, or the roles do not go
   *     together
   */
  public Added add(String typed, Set<Role> roles) {
    String name = UserRules.name(typed);
    UserRules.together(roles);
    String code = OneTimeCode.random();
    PasswordHash hash = PasswordHash.of(code.toCharArray());
    if (!accounts.create(name, hash, roles, true, false)) {
      throw new Conflict("name-taken", "There is or was a user of this name");
    }
    UserId id =
        sql.list(
                "select id from app.app_user where name = ?",
                row -> new UserId(Sql.uuid(row, "id")),
                name)
            .get(0);
    audit.record("user-added", id, Map.of("roles", ids(roles)));
    return new Added(id, code);
  }

  /**
   * Gives a user other roles, from the next request on.
   *
   * @param version as the caller saw it; null takes what is there
   * @throws Conflict when the roles do not go together, are the caller's own, come from groups of
   *     the organisation, or when no administrator would be left
   */
  public void setRoles(UserId id, @Nullable Long version, Set<Role> roles) {
    UserRules.together(roles);
    UserView user = locked(id);
    if (user.name().equals(actor.get().name())) {
      throw new Conflict(
          "own-roles", "Nobody changes their own roles.\nMaybe ask another administrator.");
    }
    if (user.organisation()) {
      throw new Conflict(
          "roles-of-the-organisation",
          "The groups of the organisation's account give the roles.\n"
              + "Maybe change the groups there; they hold from the next sign-in on.");
    }
    if (version != null && version != user.version()) {
      throw new Conflict("version-moved-on", "Somebody else has changed this user since");
    }
    sql.update(Map.of(), "delete from app.app_user_role where user_id = ?", id);
    sql.batch(
        Map.of(),
        "insert into app.app_user_role (user_id, role) values (?, ?)",
        roles.stream().map(role -> new @Nullable Object[] {id, role.id()}).toList());
    sql.update(Map.of(), "update app.app_user set version = version + 1 where id = ?", id);
    anAdministratorIsLeft();
    audit.record(
        "user-roles-changed",
        id,
        Map.of("roles", ids(roles), "before", ids(Set.copyOf(user.roles()))));
  }

  /**
   * Cuts a leaver off: sessions, remembered passwords, calendars, and the tokens of programs that
   * they own or were shown end with this call. Who is off already stays so.
   *
   * @throws Conflict when no administrator would be left
   */
  public void switchOff(UserId id) {
    UserView user = locked(id);
    if (user.state() == UserView.State.OFF) {
      return;
    }
    sql.update(
        Map.of(),
        "update app.app_user set active = false, credential = gen_random_uuid(),"
            + " version = version + 1 where id = ?",
        id);
    int feeds =
        sql.update(
            Map.of(),
            "update app.calendar_feed set revoked_at = ? where owner = ? and revoked_at is null",
            clock.instant(),
            user.name());
    int programs =
        sql.update(
            Map.of(),
            "update app.service_account set revoked_at = ?, version = version + 1"
                + " where (owner = ? or made_by = ?) and revoked_at is null",
            clock.instant(),
            user.name(),
            user.name());
    anAdministratorIsLeft();
    audit.record(
        "user-switched-off",
        id,
        Map.of("calendars", Integer.toString(feeds), "programs", Integer.toString(programs)));
  }

  /**
   * Lets somebody in again, with a new one-time code: an old password may be known to others by
   * now. What ended when they were switched off stays ended.
   *
   * @return the code; told once, never kept; null for a user of the demonstration, who keeps the
   *     password that everybody knows, and for who signs in with the organisation's account
   * @throws Conflict when the user is not switched off, or belongs to a demonstration that is over
   */
  public @Nullable String switchOn(UserId id) {
    UserView user = locked(id);
    if (user.state() != UserView.State.OFF) {
      throw new Conflict("not-switched-off", "This user is not switched off");
    }
    String code = null;
    if (!user.demonstration() && !user.organisation()) {
      code = OneTimeCode.random();
      accounts.setPassword(user.name(), PasswordHash.of(code.toCharArray()), true);
    } else if (user.demonstration() && !demonstration) {
      throw new Conflict(
          "demonstration-over", "This user belongs to the demonstration, and it is over");
    }
    sql.update(Map.of(), "update app.app_user set active = true where id = ?", id);
    audit.record("user-switched-on", id, Map.of());
    return code;
  }

  /**
   * Takes a user's password away and gives a one-time code instead; sessions end.
   *
   * @return the code; told once, never kept
   * @throws Conflict when the user is switched off, is of the demonstration, signs in with the
   *     organisation's account, or is the last administrator with a password
   */
  public String newCode(UserId id) {
    UserView user = locked(id);
    if (user.state() == UserView.State.OFF) {
      throw new Conflict("switched-off", "This user is switched off.\nMaybe switch them on.");
    }
    if (user.demonstration()) {
      throw new Conflict(
          "demonstration-user",
          "The password of a user of the demonstration stands on the sign-in page, and stays");
    }
    if (user.organisation()) {
      throw new Conflict(
          "no-password-here",
          "This person signs in with the organisation's account and has no password in Kith");
    }
    String code = OneTimeCode.random();
    accounts.setPassword(user.name(), PasswordHash.of(code.toCharArray()), true);
    anAdministratorIsLeft();
    audit.record("user-code-given", id, Map.of());
    return code;
  }

  /** Takes away the hold after wrong passwords. */
  public void release(UserId id) {
    UserView user = known(id);
    accounts.clearFailures(user.name());
    audit.record("user-released", id, Map.of());
  }

  private void anAdministratorIsLeft() {
    if (!accounts.hasAdministrator()) {
      throw new Conflict(
          "last-administrator",
          "Nobody could administer Kith any more.\nMaybe add another administrator first, who has"
              + " chosen a password.");
    }
  }

  private UserView locked(UserId id) {
    sql.list("select pg_advisory_xact_lock(?)", row -> true, LOCK);
    return known(id);
  }

  private UserView known(UserId id) {
    return sql
        .list(SELECT + " and u.id = ? group by u.id", this::view, authority.code(), id)
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  private List<UserView> read() {
    return sql.list(SELECT + " group by u.id", this::view, authority.code());
  }

  private UserView view(ResultSet row) throws SQLException {
    Instant held = instant(row, "held_until");
    Instant heldNow = held != null && clock.instant().isBefore(held) ? held : null;
    UserView.State state = UserView.State.ACTIVE;
    if (!row.getBoolean("active")) {
      state = UserView.State.OFF;
    } else if (heldNow != null) {
      state = UserView.State.HELD;
    } else if (row.getBoolean("must_change")) {
      state = UserView.State.CODE_GIVEN;
    }
    Set<String> roles = Set.of(row.getString("roles").split(",", -1));
    return new UserView(
        new UserId(Sql.uuid(row, "id")),
        row.getString("name"),
        Arrays.stream(Role.values()).filter(role -> roles.contains(role.id())).toList(),
        state,
        Sql.instant(row, "created_at"),
        instant(row, "last_signed_in_at"),
        heldNow,
        row.getBoolean("must_change") ? codes.end(Sql.instant(row, "password_changed_at")) : null,
        row.getBoolean("demonstration"),
        row.getBoolean("organisation"),
        row.getLong("version"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column) == null ? null : Sql.instant(row, column);
  }

  private static String ids(Set<Role> roles) {
    return roles.stream().map(Role::id).sorted().collect(Collectors.joining(","));
  }
}
