package uk.kith.app.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.service.Role;

class FirstUsersTest {

  /** Somebody has the name, with a password or not. */
  private static final class Taken extends UserAccounts {

    private final boolean password;
    private final List<String> asked = new ArrayList<>();

    Taken(boolean password) {
      this.password = password;
    }

    @Override
    public void setDemonstrationActive(boolean active) {
      // nobody is of the demonstration
    }

    @Override
    public boolean hasAdministrator() {
      return false;
    }

    @Override
    public boolean create(
        String name, PasswordHash hash, Set<Role> roles, boolean mustChange, boolean demo) {
      asked.add("create " + name);
      return false;
    }

    @Override
    public boolean setPassword(String name, PasswordHash hash, boolean mustChange) {
      asked.add("code " + name);
      return password;
    }
  }

  private static FirstUsers step(UserAccounts accounts) {
    FirstUsers step = new FirstUsers();
    step.demonstration = false;
    step.accounts = accounts;
    return step;
  }

  @Test
  void whoHasTheNameAndAPasswordGetsACode() {
    Taken accounts = new Taken(true);
    step(accounts).run();
    assertEquals(List.of("create first-administrator", "code first-administrator"), accounts.asked);
  }

  /** A code is worth nothing to them, and there would be no administrator. */
  @Test
  void whoHasTheNameByTheOrganisationStopsTheStart() {
    IllegalStateException stopped =
        assertThrows(IllegalStateException.class, () -> step(new Taken(false)).run());
    assertTrue(
        String.valueOf(stopped.getMessage()).contains("organisation's account"),
        stopped.getMessage());
  }
}
