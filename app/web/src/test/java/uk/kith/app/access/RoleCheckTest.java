package uk.kith.app.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.kernel.service.Role.ADMINISTRATOR;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COMMISSIONER;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Forbidden;
import uk.kith.kernel.service.PublicAccess;
import uk.kith.kernel.service.Role;

class RoleCheckTest {

  @AllowedRoles({APPROVER, ADMINISTRATOR})
  static class Guarded {
    public void byClass() {}

    @AllowedRoles(COMMISSIONER)
    public void byMethod() {}

    @AllowedRoles
    public void anyRole() {}

    @PublicAccess
    public void open() {}
  }

  /** As the container's proxies are: a subclass without annotations. */
  static class Proxy extends Guarded {}

  static class Silent {
    public void nothing() {}
  }

  @Test
  void theMethodCountsBeforeTheClass() throws Exception {
    assertTrue(passes("byClass", APPROVER));
    assertTrue(passes("byClass", ADMINISTRATOR));
    assertFalse(passes("byClass", COMMISSIONER));
    assertTrue(passes("byMethod", COMMISSIONER));
    assertFalse(passes("byMethod", APPROVER));
  }

  @Test
  void noRoleNamedMeansAnyRoleButNotNone() throws Exception {
    assertTrue(passes("anyRole", COMMISSIONER));
    assertFalse(passes("anyRole"));
  }

  @Test
  void publicAccessAsksNobody() throws Exception {
    RoleCheck open = RoleCheck.of(Guarded.class.getMethod("open"), Guarded.class);
    assertDoesNotThrow(
        () ->
            open.orRefuse(
                () -> {
                  throw new Forbidden("nobody is signed in");
                }));
  }

  @Test
  void whatSaysNothingIsRefusedToEverybody() throws Exception {
    RoleCheck silent = RoleCheck.of(Silent.class.getMethod("nothing"), Silent.class);
    Actor all = new Actor("all", Set.of(Role.values()));
    assertThrows(Forbidden.class, () -> silent.orRefuse(() -> all));
  }

  private static boolean passes(String method, Role... roles) throws Exception {
    RoleCheck check = RoleCheck.of(Guarded.class.getMethod(method), Proxy.class);
    try {
      check.orRefuse(() -> new Actor("somebody", Set.of(roles)));
      return true;
    } catch (Forbidden e) {
      return false;
    }
  }
}
