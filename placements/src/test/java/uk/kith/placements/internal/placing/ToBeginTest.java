package uk.kith.placements.internal.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.placements.engine.AreaKind;

/** What a placement to come waits for in a home that is not in the register. */
class ToBeginTest {

  private static final LocalDate START = LocalDate.of(2014, 10, 6);

  private static List<String> rules(String type, AreaKind area) {
    return ToBegin.findings(type, area, START).stream()
        .map(finding -> finding.rule().value())
        .toList();
  }

  /** R-PLACE-21, R-PLACE-22: the nominated officer outside, the director at a distance. */
  @Test
  void outsideTheAreaItIsApproved() {
    assertEquals(List.of("R-PLACE-22"), rules("K2", AreaKind.AT_A_DISTANCE));
    assertEquals(List.of("R-PLACE-21"), rules("K2", AreaKind.ADJOINING));
    assertEquals(List.of(), rules("K2", AreaKind.INSIDE));
    assertEquals(List.of(), rules("K2", AreaKind.NOT_KNOWN), "the list of what is due says so");
  }

  /** R-PLACE-24. */
  @Test
  void withConnectedPersonsItNeedsNone() {
    assertEquals(List.of(), rules("U1", AreaKind.AT_A_DISTANCE));
  }

  /** R-PLACE-31: it is told, and a reason answers it, as no approval can be given for the home. */
  @Test
  void withAParentItIsApproved() {
    List<Finding> findings = ToBegin.findings("P1", AreaKind.INSIDE, START);
    assertEquals(List.of("R-PLACE-31"), rules("P1", AreaKind.INSIDE));
    assertTrue(findings.stream().noneMatch(Finding::hardBlock));
  }
}
