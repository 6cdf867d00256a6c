package uk.kith.placements.internal.placing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.AreaKind;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.asking.AtTheStart;
import uk.kith.placements.engine.rules.Approvers;
import uk.kith.placements.engine.rules.CarePlanningLaw;

/**
 * What a placement waits for that is to begin in a home that is not in the register: as much as its
 * type and its postcode tell (R-PLACE-21, R-PLACE-22, R-PLACE-31). Approvals are given for a home
 * of the register, so that a reason lets it be written down; what it waits for then stands on the
 * list of what is due, and is late once it begins (ADR 67).
 */
final class ToBegin {

  /** Parents aside: connected persons, who need no approval for that (R-PLACE-24). */
  private static final Set<String> CONNECTED = Set.of("U1", "U2", "U3");

  private ToBegin() {}

  static List<Finding> findings(String type, AreaKind area, LocalDate start) {
    List<Finding> findings = new ArrayList<>();
    if (!CONNECTED.contains(type)
        && (area == AreaKind.ADJOINING || area == AreaKind.AT_A_DISTANCE)
        && CarePlanningLaw.OUTSIDE_AREA.findFor(start).isPresent()) {
      findings.add(outside(area == AreaKind.AT_A_DISTANCE, start));
    }
    if (PlacementCodes.isWithParent(type)) {
      findings.add(
          finding(
              AtTheStart.WITH_PARENT,
              Severity.CRITICAL,
              "Before a child in care lives with a parent, the parent, the home and every adult in"
                  + " it are assessed, the case is reviewed, a placement plan is made and a"
                  + " nominated officer approves.",
              18,
              start));
    }
    return findings;
  }

  private static Finding outside(boolean distant, LocalDate start) {
    return distant && CarePlanningLaw.AT_A_DISTANCE.findFor(start).isPresent()
        ? finding(
            AtTheStart.AT_A_DISTANCE,
            Severity.ERROR,
            "The home is outside the area and in no adjoining authority. Before anybody moves in,"
                + " this is approved by: "
                + Approvers.DIRECTOR
                + ".",
            11,
            start)
        : finding(
            AtTheStart.OUTSIDE_AREA,
            Severity.ERROR,
            "The home is outside the area. Before anybody moves in, this is approved by: "
                + Approvers.NOMINATED_OFFICER
                + ".",
            11,
            start);
  }

  private static Finding finding(
      RuleId rule, Severity severity, String text, int regulation, LocalDate start) {
    return new Finding(
        rule,
        severity,
        text + " Nothing of it is recorded yet; it stays on the list of what is due until it is.",
        List.of(start),
        CarePlanningLaw.source(regulation),
        false);
  }
}
