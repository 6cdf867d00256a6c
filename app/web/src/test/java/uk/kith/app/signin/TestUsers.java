package uk.kith.app.signin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import uk.kith.app.harness.TestDatabase;
import uk.kith.kernel.service.Role;

/** Makes users of tests' own, each with a name that no other test has. */
public final class TestUsers {

  public static final String PASSWORD = "a password of the tests";

  /**
   * Few rounds: each sign-in of the tests would take half a second of a server as they start it.
   */
  private static final String HASH = PasswordHash.of(PASSWORD.toCharArray(), 10).stored();

  private TestUsers() {}

  /** A new user of the given roles; the answer is the name. */
  public static String create(Role... roles) throws SQLException {
    return create("kith", false, roles);
  }

  /** A new user who signs in with a one-time code. */
  public static String createWithCode(Role... roles) throws SQLException {
    return create("kith", true, roles);
  }

  /** A new user in another database than the deployment's. */
  public static String createIn(String database, Role... roles) throws SQLException {
    return create(database, false, roles);
  }

  private static String create(String database, boolean mustChange, Role... roles)
      throws SQLException {
    UUID id = UUID.randomUUID();
    String name = "test-" + id;
    try (Connection db = TestDatabase.connect(database);
        PreparedStatement user =
            db.prepareStatement(
                "insert into app.app_user (id, authority, name, password_hash, credential,"
                    + " must_change, active, demonstration, created_at, password_changed_at)"
                    + " values (?, 'E08000018', ?, ?, ?, ?, true, false, now(), now())");
        PreparedStatement role =
            db.prepareStatement("insert into app.app_user_role (user_id, role) values (?, ?)")) {
      user.setObject(1, id);
      user.setString(2, name);
      user.setString(3, HASH);
      user.setObject(4, UUID.randomUUID());
      user.setBoolean(5, mustChange);
      user.executeUpdate();
      for (Role each : roles) {
        role.setObject(1, id);
        role.setString(2, each.id());
        role.executeUpdate();
      }
    }
    return name;
  }
}
