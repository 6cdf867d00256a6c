package uk.kith.app.signin;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.kith.app.data.DataSources;
import uk.kith.kernel.service.Role;

/**
 * Reads users. Each request asks anew, so that a user who is switched off, or whose roles change,
 * is so on every instance from the next request on.
 */
@ApplicationScoped
public class Users {

  private static final String SELECT =
      "select u.name, u.password_hash, u.credential, u.must_change, u.demonstration,"
          + " u.password_changed_at, u.held_until, u.openid_subject is not null as organisation,"
          + " coalesce(string_agg(r.role, ','), '') as roles from app.app_user u left join"
          + " app.app_user_role r on r.user_id = u.id where u.name = ? and u.active group by u.id";

  @Resource(lookup = DataSources.MAIN)
  DataSource dataSource;

  /** An active user as stored now. */
  Optional<User> find(String name) {
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

  private static User user(ResultSet row) throws SQLException {
    OffsetDateTime held = row.getObject("held_until", OffsetDateTime.class);
    return new User(
        row.getString("name"),
        PasswordHash.parse(row.getString("password_hash")),
        row.getObject("credential", UUID.class),
        row.getBoolean("must_change"),
        row.getBoolean("demonstration"),
        row.getObject("password_changed_at", OffsetDateTime.class).toInstant(),
        instant(held),
        row.getBoolean("organisation"),
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
