package uk.kith.app.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.data.Sql;
import uk.kith.app.signin.SecretToken;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Role;

/**
 * Reads the accounts of programs, anew for each request: what is revoked is so on every instance
 * from the next request on.
 */
@ApplicationScoped
public class ServiceAccounts {

  /** Stands before the name of a program wherever it acts; no user can be called so. */
  public static final String PREFIX = "program:";

  /** How exactly it is known when a token was used: each write costs more than the check. */
  private static final Duration USED_TO = Duration.ofMinutes(1);

  private static final String SELECT =
      "select s.id, s.name, s.roles, s.areas, s.writes, s.expires_at, s.last_used_at,"
          + " s.revoked_at is null and u.active as works, array(select r.role from app.app_user_role"
          + " r where r.user_id = u.id) as owner_roles from app.service_account s"
          + " join app.app_user u on u.name = s.owner";

  @Inject Sql sql;
  @Inject Clock clock;

  /**
   * An account as a request meets it.
   *
   * @param works neither revoked nor left by its owner
   * @param actor with those of its roles that its owner has too
   */
  record Account(
      UUID id,
      Actor actor,
      ServiceScope scope,
      boolean works,
      Instant expiresAt,
      @Nullable Instant lastUsedAt) {

    boolean holdsAt(Instant now) {
      return works && now.isBefore(expiresAt);
    }
  }

  /** The account of a token, whether it still works or not. */
  Optional<Account> find(SecretToken token) {
    return sql.find(SELECT + " where s.token_digest = ?", ServiceAccounts::read, token.digest());
  }

  /** A program as an actor, for jobs that it began; empty once its account has ended. */
  public Optional<Actor> findActor(String name) {
    if (!name.startsWith(PREFIX)) {
      return Optional.empty();
    }
    return sql.find(
            SELECT + " where s.name = ?", ServiceAccounts::read, name.substring(PREFIX.length()))
        .filter(account -> account.holdsAt(clock.instant()))
        .map(Account::actor);
  }

  /** Keeps that it was used, when that is not known of the last minute. */
  void used(Account account) {
    Instant now = clock.instant();
    Instant last = account.lastUsedAt();
    if (last == null || now.isAfter(last.plus(USED_TO))) {
      sql.update("update app.service_account set last_used_at = ? where id = ?", now, account.id());
    }
  }

  private static Account read(ResultSet row) throws SQLException {
    List<String> owned = texts(row, "owner_roles");
    List<String> given = texts(row, "roles");
    return new Account(
        row.getObject("id", UUID.class),
        new Actor(
            PREFIX + row.getString("name"), roles(given.stream().filter(owned::contains).toList())),
        new ServiceScope(
            Set.copyOf(texts(row, "areas")),
            ServiceAccountRules.writes(row.getBoolean("writes"), given)),
        row.getBoolean("works"),
        uk.kith.kernel.service.Sql.instant(row, "expires_at"),
        row.getObject("last_used_at") == null
            ? null
            : uk.kith.kernel.service.Sql.instant(row, "last_used_at"));
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  /** Names that are no role of this version count for nothing. */
  static Set<Role> roles(Collection<String> ids) {
    return Arrays.stream(Role.values())
        .filter(role -> ids.contains(role.id()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
