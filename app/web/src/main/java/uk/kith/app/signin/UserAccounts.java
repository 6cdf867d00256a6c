package uk.kith.app.signin;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import uk.kith.app.data.DataSources;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;

/** Changes users. Not open to callers: sign-in and start-up call it. */
@UseCase
public class UserAccounts {

  /** Wrong passwords in a row that cost nothing but the time to check them. */
  static final int FREE_FAILURES = 5;

  private static final Duration FIRST_HOLD = Duration.ofSeconds(30);
  private static final Duration LONGEST_HOLD = Duration.ofMinutes(15);

  @Resource(lookup = DataSources.MAIN)
  DataSource dataSource;

  @Inject Clock clock;
  @Inject LocalAuthority authority;

  /**
   * Makes a user who is not there yet.
   *
   * @return false when there is one of this name, who is left alone
   */
  public boolean create(
      String name, PasswordHash password, Set<Role> roles, boolean mustChange, boolean demo) {
    UUID id = UUID.randomUUID();
    OffsetDateTime now = OffsetDateTime.now(clock);
    int rows =
        run(
            "insert into app.app_user (id, authority, name, password_hash, credential, must_change,"
                + " active, demonstration, created_at, password_changed_at)"
                + " values (?, ?, ?, ?, ?, ?, true, ?, ?, ?) on conflict (name) do nothing",
            id,
            authority.code(),
            name,
            password.stored(),
            UUID.randomUUID(),
            mustChange,
            demo,
            now,
            now);
    if (rows == 1) {
      roles.forEach(
          role ->
              run("insert into app.app_user_role (user_id, role) values (?, ?)", id, role.id()));
    }
    return rows == 1;
  }

  /**
   * Sets a password; every session and remembered credential of the user is over.
   *
   * @return false when nobody of this name has a password here: the organisation lets them in
   */
  public boolean setPassword(String name, PasswordHash password, boolean mustChange) {
    int rows =
        run(
            "update app.app_user set password_hash = ?, credential = ?, must_change = ?,"
                + " failures = 0, held_until = null, password_changed_at = ?,"
                + " version = version + 1 where name = ? and openid_subject is null",
            password.stored(),
            UUID.randomUUID(),
            mustChange,
            OffsetDateTime.now(clock),
            name);
    return rows == 1;
  }

  /** Counts a wrong password. After some, the user is held: 30 s, doubled each time, to 15 min. */
  public void countFailure(String name) {
    run(
        "update app.app_user set failures = failures + 1, held_until = case when failures + 1 < ?"
            + " then held_until else ?::timestamptz + make_interval(secs =>"
            + " least(? * power(2, least(failures + 1 - ?, 20)), ?)) end"
            + " where name = ? and openid_subject is null",
        FREE_FAILURES,
        OffsetDateTime.now(clock),
        FIRST_HOLD.toSeconds(),
        FREE_FAILURES,
        LONGEST_HOLD.toSeconds(),
        name);
  }

  /** Keeps when a password was found right, and forgets the wrong ones before it. */
  public void signedIn(String name) {
    run(
        "update app.app_user set failures = 0, held_until = null, last_signed_in_at = ?"
            + " where name = ?",
        OffsetDateTime.now(clock),
        name);
  }

  public void clearFailures(String name) {
    run(
        "update app.app_user set failures = 0, held_until = null where name = ? and failures > 0",
        name);
  }

  /** Switches the users of the demonstration on or off; others are not touched. */
  public void setDemonstrationActive(boolean active) {
    run(
        "update app.app_user set active = ?, credential = gen_random_uuid(), version = version + 1"
            + " where demonstration and active <> ?",
        active,
        active);
  }

  /**
   * Whether anybody is there who can administer whatever happens elsewhere: active, with a password
   * of their own.
   */
  public boolean hasAdministrator() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select 1 from app.app_user u join app.app_user_role r on r.user_id = u.id"
                    + " where r.role = ? and u.active and not u.must_change"
                    + " and u.openid_subject is null")) {
      query.setString(1, Role.ADMINISTRATOR.id());
      try (ResultSet row = query.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read users", e);
    }
  }

  private int run(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot change users", e);
    }
  }
}
