package uk.kith.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.actor.RunAs;
import uk.kith.kernel.UserId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;

/** Runs in the server: everybody else is switched off, in a transaction that is rolled back. */
@ArquillianTest
class LastAdministratorIT {

  private static final String LAST = "last-administrator-it";

  @Inject UserAccounts accounts;
  @Inject UserAdministration users;
  @Inject RunAs runAs;
  @Inject Sql sql;
  @Inject UserTransaction transaction;

  @Test
  void isNotSwitchedOff() throws Exception {
    assertEquals("last-administrator", refused(users::switchOff));
  }

  @Test
  void keepsTheirPassword() throws Exception {
    assertEquals("last-administrator", refused(users::newCode));
  }

  /** One who has not chosen a password cannot take over. */
  @Test
  void isLastAlsoBesideOneWithACode() throws Exception {
    assertEquals(
        "last-administrator",
        refused(
            id -> {
              users.add("beside-" + LAST, Set.of(Role.ADMINISTRATOR));
              users.switchOff(id);
            }));
  }

  @Test
  void mayGoOnceThereIsAnother() throws Exception {
    aloneWith(
        id -> {
          accounts.create("other-" + LAST, hash(), Set.of(Role.ADMINISTRATOR), false, false);
          users.switchOff(id);
          assertEquals(UserView.State.OFF, users.get(id).state());
        });
  }

  private String refused(Consumer<UserId> change) throws Exception {
    String[] code = {""};
    aloneWith(id -> code[0] = assertThrows(Conflict.class, () -> change.accept(id)).code());
    return code[0];
  }

  private void aloneWith(Consumer<UserId> change) throws Exception {
    transaction.begin();
    try {
      accounts.create(LAST, hash(), Set.of(Role.ADMINISTRATOR), false, false);
      sql.update(Map.of(), "update app.app_user set active = false where name <> ?", LAST);
      UserId id =
          sql.list(
                  "select id from app.app_user where name = ?",
                  row -> new UserId(Sql.uuid(row, "id")),
                  LAST)
              .get(0);
      runAs.call(
          new Actor(LAST, Set.of(Role.ADMINISTRATOR)),
          () -> {
            change.accept(id);
            return id;
          });
    } finally {
      transaction.rollback();
    }
  }

  private static PasswordHash hash() {
    return PasswordHash.of("x".toCharArray(), 10);
  }
}
