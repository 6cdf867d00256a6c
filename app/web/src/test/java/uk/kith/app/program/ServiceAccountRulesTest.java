package uk.kith.app.program;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;

class ServiceAccountRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  private static String within(Set<Role> roles, boolean writes, Set<Role> owned) {
    return assertThrows(Conflict.class, () -> ServiceAccountRules.within(roles, writes, owned))
        .code();
  }

  @Test
  void aProgramHasNoRoleThatItsOwnerHasNot() {
    assertEquals(
        "beyond-owner", within(Set.of(Role.COURT_OFFICER), false, Set.of(Role.PANEL_ADVISER)));
    assertDoesNotThrow(
        () ->
            ServiceAccountRules.within(
                Set.of(Role.COURT_OFFICER),
                true,
                Set.of(Role.COURT_OFFICER, Role.REVIEWING_OFFICER)));
  }

  @Test
  void aProgramAdministersNothing() {
    Set<Role> administrator = Set.of(Role.ADMINISTRATOR);
    assertEquals("administrator-reads", within(administrator, true, administrator));
    assertDoesNotThrow(() -> ServiceAccountRules.within(administrator, false, administrator));
  }

  /** ADR 0047: who confirms a deletion is not whose program asked for it. */
  @Test
  void aProgramOfInformationGovernanceOnlyReads() {
    Set<Role> governance = Set.of(Role.INFORMATION_GOVERNANCE);
    assertEquals("governance-reads", within(governance, true, governance));
    assertDoesNotThrow(() -> ServiceAccountRules.within(governance, false, governance));
  }

  /** ADR 0047: an account that was made before the rule has its token for up to a year. */
  @Test
  void aProgramOfInformationGovernanceThatWasMadeToWriteReads() {
    List<String> governance =
        List.of(Role.INFORMATION_GOVERNANCE.id(), Role.PLACEMENT_OFFICER.id());
    assertFalse(ServiceAccountRules.writes(true, governance));
    assertTrue(ServiceAccountRules.writes(true, List.of(Role.PLACEMENT_OFFICER.id())));
    assertFalse(ServiceAccountRules.writes(false, List.of(Role.PLACEMENT_OFFICER.id())));
  }

  @Test
  void aTokenEndsWithinTwelveMonthsWhateverIsConfigured() {
    ServiceAccountRules.end(TODAY, TODAY, 12);
    ServiceAccountRules.end(LocalDate.of(2027, 11, 28), TODAY, 12);
    ServiceAccountRules.end(LocalDate.of(2027, 2, 28), TODAY, 3);
    for (LocalDate day : List.of(TODAY.minusDays(1), LocalDate.of(2027, 11, 29))) {
      assertThrows(Invalid.class, () -> ServiceAccountRules.end(day, TODAY, 24), day.toString());
    }
    assertThrows(Invalid.class, () -> ServiceAccountRules.end(LocalDate.of(2027, 3, 1), TODAY, 3));
  }

  @Test
  void allThatIsWrongIsTold() {
    NewServiceAccount wanted =
        new NewServiceAccount(
            "Not a name",
            " ",
            "priya",
            Set.of(),
            Set.of("children", "nothing-here"),
            ServiceAccountView.Access.READ,
            TODAY);
    Invalid invalid =
        assertThrows(
            Invalid.class, () -> ServiceAccountRules.check(wanted, List.of("children", "homes")));
    assertEquals(
        List.of("name", "purpose", "roles", "areas"),
        invalid.errors().stream().map(Invalid.FieldError::field).toList());
  }
}
