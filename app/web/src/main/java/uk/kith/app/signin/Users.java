package uk.kith.app.signin;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.kith.app.data.DataSources;
import uk.kith.kernel.service.Role;

/**
 * Reads users. What is read is remembered for a few seconds, as every request asks; so a user who
 * is switched off, or whose roles change, is so everywhere a few seconds later.
 */
@ApplicationScoped
public class Users {

  private static final Duration REMEMBERED = Duration.ofSeconds(10);
  private static final int MOST_REMEMBERED = 5_000;

  private static final String SELECT =
      "select u.name, u.password_hash, u.credential, u.must_change, u.held_until,"
          + " coalesce(string_agg(r.role, ','), '') as roles from app.app_user u"
          + " left join app.app_user_role r on r.user_id = u.id"
          + " where u.name = ? and u.active group by u.id";

  private record Remembered(User user, Instant until) {}

  private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

  @Resource(lookup = DataSources.MAIN)
  DataSource dataSource;

  @Inject Clock clock;

  /** An active user as read at most a few seconds ago. */
  Optional<User> find(String name) {
    Instant now = clock.instant();
    Remembered known = remembered.get(name);
    if (known != null && now.isBefore(known.until)) {
      return Optional.of(known.user);
    }
    Optional<User> found = read(name);
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.clear();
    }
    found.ifPresentOrElse(
        user -> remembered.put(name, new Remembered(user, now.plus(REMEMBERED))),
        () -> remembered.remove(name));
    return found;
  }

  /** An active user as stored now. */
  Optional<User> read(String name) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(SELECT)) {
      query.setString(1, name);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(user(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read users", e);
    }
  }

  void forget(String name) {
    remembered.remove(name);
  }

  private static User user(ResultSet row) throws SQLException {
    OffsetDateTime held = row.getObject("held_until", OffsetDateTime.class);
    return new User(
        row.getString("name"),
        PasswordHash.parse(row.getString("password_hash")),
        row.getObject("credential", UUID.class),
        row.getBoolean("must_change"),
        instant(held),
        roles(row.getString("roles")));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  /** Names that are no role of this version count for nothing. */
  private static Set<Role> roles(String names) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Set<String> stored = new HashSet<>(Arrays.asList(names.split(",", -1)));
    for (Role role : Role.values()) {
      if (stored.contains(role.id())) {
        roles.add(role);
      }
    }
    return roles;
  }
}
