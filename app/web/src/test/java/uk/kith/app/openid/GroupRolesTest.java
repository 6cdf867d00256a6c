package uk.kith.app.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.kith.kernel.service.Role;

class GroupRolesTest {

  @Test
  void everyGroupGivesItsRolesAndOthersGiveNone() {
    GroupRoles roles =
        GroupRoles.parse(
            "placement-officer=Kith officers; approver = Kith officers;\n"
                + "approver=8a7e1f2c-0000-4000-8000-000000000001;");
    assertEquals(
        Set.of(Role.PLACEMENT_OFFICER, Role.APPROVER),
        roles.of(List.of("Canteen", "Kith officers")));
    assertEquals(Set.of(Role.APPROVER), roles.of(List.of("8a7e1f2c-0000-4000-8000-000000000001")));
    assertEquals(Set.of(), roles.of(List.of("kith officers", "Canteen")), "to the letter");
    assertEquals(Set.of(), roles.of(List.of()));
  }

  @Test
  void aGroupMayHoldAnEqualsSign() {
    assertEquals(
        Set.of(Role.COMMISSIONER),
        GroupRoles.parse("commissioner=CN=Kith,OU=Groups").of(List.of("CN=Kith,OU=Groups")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ; ", "approver", "approver=", "boss=Kith", "=Kith", "Approver=Kith"})
  void whatIsNoRoleAndGroupIsRefusedAtTheStart(String setting) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> GroupRoles.parse(setting));
    assertTrue(String.valueOf(refused.getMessage()).length() > 10);
  }
}
