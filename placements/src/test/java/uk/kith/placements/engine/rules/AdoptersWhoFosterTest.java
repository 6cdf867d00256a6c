package uk.kith.placements.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Terms;

/** R-PERM-19. */
class AdoptersWhoFosterTest {

  private static final ChildId CHILD = new ChildId(new UUID(0, 1));
  private static final ChildId OTHER = new ChildId(new UUID(0, 2));

  private static Terms naming(ChildId... children) {
    return new Terms(1, new AgeRange(0, 4), null, Set.of(), Set.of(children));
  }

  private static List<String> rules(HouseholdKind kind, String type, Terms terms) {
    return AdoptersWhoFoster.findings(kind, type, terms, CHILD).stream()
        .map(finding -> finding.rule().value())
        .toList();
  }

  @Test
  void adoptersFosterOnlyAChildWhomTheirTemporaryApprovalNames() {
    assertEquals(List.of(), rules(HouseholdKind.ADOPTER, "U5", naming(CHILD)));
    assertEquals(List.of("R-PERM-19"), rules(HouseholdKind.ADOPTER, "U5", naming(OTHER)));
    assertEquals(List.of("R-PERM-19"), rules(HouseholdKind.ADOPTER, "U2", naming()));
    assertEquals(1, AdoptersWhoFoster.findings(HouseholdKind.ADOPTER, "U5", null, CHILD).size());
  }

  @Test
  void placementsForAdoptionAndFosterParentsNeedNoSuchApproval() {
    assertEquals(List.of(), rules(HouseholdKind.ADOPTER, "A5", naming()));
    assertEquals(List.of(), rules(HouseholdKind.FOSTER, "U6", naming()));
  }
}
