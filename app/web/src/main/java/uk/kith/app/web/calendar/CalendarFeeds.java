package uk.kith.app.web.calendar;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.app.signin.SecretToken;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;

/**
 * The calendar feeds of people. Who makes one gets its token once; the feed tells what its owner
 * may see on the day on which it is read, until the owner revokes it.
 */
@UseCase
public class CalendarFeeds {

  private static final String SELECT =
      "select id, owner, mine, made_at, read_at from app.calendar_feed";

  @Inject Sql sql;
  @Inject CurrentActor actor;
  @Inject AuditTrail audit;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  /**
   * A feed that was not revoked.
   *
   * @param mine only what is allocated to its owner
   * @param readAt when a calendar read it last; null for never
   */
  record Feed(UUID id, String owner, boolean mine, Instant madeAt, @Nullable Instant readAt) {}

  @AllowedRoles({
    Role.COURT_OFFICER,
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  public SecretToken make(boolean mine) {
    SecretToken token = SecretToken.random();
    sql.update(
        Map.of(),
        "insert into app.calendar_feed (id, authority, owner, token_digest, mine, made_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        authority.code(),
        actor.get().name(),
        token.digest(),
        mine,
        clock.instant());
    audit.record("calendar-feed-made", null, Map.of("mine", Boolean.toString(mine)));
    return token;
  }

  /** Those of the acting person, the newest first. */
  @AllowedRoles({
    Role.COURT_OFFICER,
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  public List<Feed> own() {
    return sql.list(
        SELECT + " where owner = ? and authority = ? and revoked_at is null order by made_at desc",
        CalendarFeeds::read,
        actor.get().name(),
        authority.code());
  }

  /** Ends a feed of the acting person; one of anybody else is left alone. */
  @AllowedRoles({
    Role.COURT_OFFICER,
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  public void revoke(UUID id) {
    int revoked =
        sql.update(
            Map.of(),
            "update app.calendar_feed set revoked_at = ?"
                + " where id = ? and owner = ? and revoked_at is null",
            clock.instant(),
            id,
            actor.get().name());
    audit.record("calendar-feed-revoked", null, Map.of("count", Integer.toString(revoked)));
  }

  /** The feed of a token, read now; empty when there is none, or it was revoked. */
  Optional<Feed> findRead(SecretToken token) {
    sql.update(
        Map.of(),
        "update app.calendar_feed set read_at = ?"
            + " where token_digest = ? and authority = ? and revoked_at is null",
        clock.instant(),
        token.digest(),
        authority.code());
    return sql
        .list(
            SELECT + " where token_digest = ? and authority = ? and revoked_at is null",
            CalendarFeeds::read,
            token.digest(),
            authority.code())
        .stream()
        .findFirst();
  }

  /**
   * The id of the acting person, which stands nowhere outside: keys the ids in files to be kept.
   */
  UUID owner() {
    return sql.list(
            "select id from app.app_user where name = ? and authority = ?",
            row -> Sql.uuid(row, "id"),
            actor.get().name(),
            authority.code())
        .get(0);
  }

  private static Feed read(ResultSet row) throws SQLException {
    return new Feed(
        Sql.uuid(row, "id"),
        row.getString("owner"),
        row.getBoolean("mine"),
        Sql.instant(row, "made_at"),
        row.getObject("read_at") == null ? null : Sql.instant(row, "read_at"));
  }
}
