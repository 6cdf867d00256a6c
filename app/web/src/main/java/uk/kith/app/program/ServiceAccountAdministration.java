package uk.kith.app.program;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.kith.app.rest.description.ApiAreas;
import uk.kith.app.signin.SecretToken;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ServiceAccountId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;

/**
 * The accounts of programs, for administrators. One has one token; a new token takes the place of
 * the old one. It ends on its day, when it is revoked, and when its owner or whoever was shown the
 * token is switched off.
 */
@UseCase
@AllowedRoles(Role.ADMINISTRATOR)
public class ServiceAccountAdministration {

  private static final String SELECT =
      "select id, name, purpose, owner, roles, areas, writes, made_by, made_at, expires_at,"
          + " last_used_at, revoked_at from app.service_account where authority = ?";

  @Inject Sql sql;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  /** Months that a token lives at the most; never more than twelve. */
  @Inject
  @ConfigProperty(name = "kith.service-accounts.longest-months", defaultValue = "12")
  int longestMonths;

  /**
   * An account whose token was made.
   *
   * @param token what the program sends after {@code Bearer}; told once, never kept
   * @param expiresAt from when it does not work any more
   */
  public record Made(ServiceAccountId id, String token, Instant expiresAt) {}

  public Page<ServiceAccountView> list(
      ServiceAccountFilter filter, Sort<ServiceAccountSort> sort, int page, int size) {
    return Page.of(
        read().stream().filter(filter::fits), ServiceAccountSort.order(sort), page, size);
  }

  /** The whole list, for a file. */
  public List<ServiceAccountView> listAll(
      ServiceAccountFilter filter, Sort<ServiceAccountSort> sort) {
    return read().stream().filter(filter::fits).sorted(ServiceAccountSort.order(sort)).toList();
  }

  /**
   * One account.
   *
   * @throws NotFound when there is none of this id
   */
  public ServiceAccountView get(ServiceAccountId id) {
    return known(id);
  }

  /** The parts that a program may be given, by name: those of the API, and the server's figures. */
  public List<String> areas() {
    return known();
  }

  /** The last day that a token made today can have. */
  public LocalDate latestDay() {
    return today().plusMonths(Math.min(longestMonths, ServiceAccountRules.MOST_MONTHS));
  }

  /**
   * Makes an account and its token.
   *
   * @throws Invalid when a field cannot be so
   * @throws Conflict when the name is taken, or the program would have more than its owner
   */
  public Made make(NewServiceAccount wanted) {
    ServiceAccountRules.check(wanted, known());
    ServiceAccountRules.end(wanted.lastDay(), today(), longestMonths);
    boolean writes = wanted.access() == ServiceAccountView.Access.WRITE;
    ServiceAccountRules.within(wanted.roles(), writes, rolesOf(wanted.owner()));
    ServiceAccountId id = new ServiceAccountId(UUID.randomUUID());
    SecretToken token = SecretToken.random();
    Instant until = after(wanted.lastDay());
    sql.update(
        Map.of(
            "service_account_name_key",
            new Conflict("name-taken", "There is or was a program of this name")),
        "insert into app.service_account (id, authority, name, purpose, owner, roles, areas,"
            + " writes, token_digest, made_by, made_at, expires_at)"
            + " values (?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?)",
        id,
        authority.code(),
        wanted.name(),
        wanted.purpose().strip(),
        wanted.owner(),
        ids(wanted.roles()),
        wanted.areas().stream().sorted().toList(),
        writes,
        token.digest(),
        actor.get().name(),
        clock.instant(),
        until);
    audit.record(
        "service-account-made",
        id,
        Map.of(
            "roles", String.join(",", ids(wanted.roles())),
            "areas", Integer.toString(wanted.areas().size()),
            "access", wanted.access().name(),
            "last-day", wanted.lastDay().toString()));
    return new Made(id, BearerSignIn.MARK + token.text(), until);
  }

  /**
   * Makes a new token in place of the old one, also of an account that has ended.
   *
   * @param owner sign-in name of who answers for it from now on
   * @throws Conflict when the program has more than this owner
   */
  public Made renew(ServiceAccountId id, String owner, LocalDate lastDay) {
    ServiceAccountView account = known(id);
    ServiceAccountRules.end(lastDay, today(), longestMonths);
    ServiceAccountRules.within(
        Set.copyOf(account.roles()),
        account.access() == ServiceAccountView.Access.WRITE,
        rolesOf(owner));
    SecretToken token = SecretToken.random();
    Instant until = after(lastDay);
    sql.update(
        Map.of(),
        "update app.service_account set token_digest = ?, owner = ?, made_by = ?, made_at = ?,"
            + " expires_at = ?, revoked_at = null, last_used_at = null, version = version + 1"
            + " where id = ?",
        token.digest(),
        owner,
        actor.get().name(),
        clock.instant(),
        until,
        id);
    audit.record("service-account-renewed", id, Map.of("last-day", lastDay.toString()));
    return new Made(id, BearerSignIn.MARK + token.text(), until);
  }

  /** Ends the token, from the next request on. What has ended stays so. */
  public void revoke(ServiceAccountId id) {
    known(id);
    int revoked =
        sql.update(
            Map.of(),
            "update app.service_account set revoked_at = ?, version = version + 1"
                + " where id = ? and revoked_at is null",
            clock.instant(),
            id);
    audit.record("service-account-revoked", id, Map.of("count", Integer.toString(revoked)));
  }

  private Set<Role> rolesOf(String owner) {
    List<List<String>> found =
        sql.list(
            "select array(select r.role from app.app_user_role r where r.user_id = u.id) as roles"
                + " from app.app_user u where u.name = ? and u.active and u.authority = ?",
            row -> ServiceAccounts.texts(row, "roles"),
            owner,
            authority.code());
    if (found.isEmpty()) {
      throw new Invalid("owner", "unknown", "Choose an owner who can sign in");
    }
    return ServiceAccounts.roles(found.get(0));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The end of a day in London. */
  private Instant after(LocalDate lastDay) {
    return lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
  }

  private static List<String> known() {
    return Stream.concat(ApiAreas.all().stream(), Stream.of(ServiceScope.METRICS))
        .sorted()
        .toList();
  }

  private ServiceAccountView known(ServiceAccountId id) {
    return sql.list(SELECT + " and id = ?", this::view, authority.code(), id).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  private List<ServiceAccountView> read() {
    return sql.list(SELECT, this::view, authority.code());
  }

  private ServiceAccountView view(ResultSet row) throws SQLException {
    Instant until = Sql.instant(row, "expires_at");
    ServiceAccountView.State state = ServiceAccountView.State.WORKS;
    if (row.getObject("revoked_at") != null) {
      state = ServiceAccountView.State.REVOKED;
    } else if (!clock.instant().isBefore(until)) {
      state = ServiceAccountView.State.EXPIRED;
    }
    List<String> roles = ServiceAccounts.texts(row, "roles");
    return new ServiceAccountView(
        new ServiceAccountId(Sql.uuid(row, "id")),
        row.getString("name"),
        row.getString("purpose"),
        row.getString("owner"),
        Arrays.stream(Role.values()).filter(role -> roles.contains(role.id())).toList(),
        ServiceAccounts.texts(row, "areas"),
        ServiceAccountRules.writes(row.getBoolean("writes"), roles)
            ? ServiceAccountView.Access.WRITE
            : ServiceAccountView.Access.READ,
        state,
        row.getString("made_by"),
        Sql.instant(row, "made_at"),
        until,
        lastUsed(row));
  }

  private static @Nullable Instant lastUsed(ResultSet row) throws SQLException {
    return row.getObject("last_used_at") == null ? null : Sql.instant(row, "last_used_at");
  }

  private static List<String> ids(Collection<Role> roles) {
    return roles.stream().map(Role::id).sorted().collect(Collectors.toUnmodifiableList());
  }
}
