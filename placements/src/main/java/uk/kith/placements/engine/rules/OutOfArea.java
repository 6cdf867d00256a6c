package uk.kith.placements.engine.rules;

import java.util.List;
import java.util.Optional;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Threshold;
import uk.kith.placements.engine.Adjacency;
import uk.kith.placements.engine.AreaKind;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Verdict.Objection;

/**
 * Outside the area of the responsible authority a nominated officer approves (R-PLACE-21), at a
 * distance the director of children's services (R-PLACE-22, -23); not for connected persons and
 * foster carers whom the authority itself approved (R-PLACE-24), and not for adoption, which has
 * law of its own. A home of which nobody knows where it lies is a question to ask while homes are
 * looked for, and has to be answered before anybody moves in ({@code AtTheStart}).
 *
 * <p>A parent's home is not excepted. Regulation 11(4) of the Care Planning Regulations 2010 names
 * two exceptions, both of "F", a person approved as a foster parent (regulation 2): one approved
 * for the time being as a connected person (regulation 24), and one whom the responsible authority
 * itself approved. A parent is "P" and neither, and regulation 11 stands among the general
 * provisions, which speak of placing a child with P too (regulations 9, 13 and 15). So both
 * approvals are wanted, that of regulation 18 for the parent (R-PLACE-31) and this one for where
 * the home is; and the area authority is told (regulation 13(4), R-PLACE-25), which nobody is
 * excepted from. The text of regulation 11(4) was read as council procedures and a directory of
 * duties give it (R-PLACE-24, grade B).
 */
final class OutOfArea implements PlacementRule {

  private static final RuleId OUTSIDE_RULE = RuleId.of("R-PLACE-21");
  private static final RuleId DISTANCE_RULE = RuleId.of("R-PLACE-22");
  private static final RuleId EXCEPT_RULE = RuleId.of("R-PLACE-24");

  private static final int OUTSIDE_AREA = 1;
  private static final int AT_A_DISTANCE = 1 << 1;
  private static final int NEIGHBOURS_NOT_KNOWN = 1 << 2;
  private static final int EXCEPTED = 1 << 3;
  private static final int AREA_NOT_KNOWN = 1 << 4;

  private final Optional<Threshold.Version<Boolean>> outside;
  private final Optional<Threshold.Version<Boolean>> distance;
  private final Adjacency adjacency;
  private final int responsible;

  OutOfArea(Asked asked) {
    outside = CarePlanningLaw.OUTSIDE_AREA.findFor(asked.day);
    distance = CarePlanningLaw.AT_A_DISTANCE.findFor(asked.day);
    adjacency = Adjacency.of(asked.request.responsible());
    responsible = HouseholdColumns.areaCode(asked.request.responsible());
  }

  @Override
  public RuleId id() {
    return OUTSIDE_RULE;
  }

  @Override
  public int test(HouseholdColumns homes, int row) {
    int area = homes.area(row);
    HouseholdKind kind = homes.kind(row);
    if (area == responsible || outside.isEmpty() || kind == HouseholdKind.ADOPTER) {
      return Said.NOTHING;
    }
    boolean excepted =
        kind == HouseholdKind.CONNECTED_PERSON
            || (kind == HouseholdKind.FOSTER && approvedHere(homes, row));
    if (area == HouseholdColumns.NO_AREA) {
      return excepted ? Said.NOTHING : Said.NOTE | AREA_NOT_KNOWN;
    }
    if (excepted) {
      return Said.NOTE | EXCEPTED;
    }
    AreaKind where = adjacency.kindOf(homes.home(row).where().authority());
    if (where == AreaKind.ADJOINING || distance.isEmpty()) {
      return Said.APPROVAL | OUTSIDE_AREA;
    }
    return Said.APPROVAL | (where == AreaKind.AT_A_DISTANCE ? AT_A_DISTANCE : NEIGHBOURS_NOT_KNOWN);
  }

  private boolean approvedHere(HouseholdColumns homes, int row) {
    return homes.is(row, HouseholdColumns.OWN_APPROVAL)
        || HouseholdColumns.areaCode(homes.home(row).approvedBy()) == responsible;
  }

  @Override
  public void tell(HouseholdSnapshot home, int said, List<Objection> to) {
    String law = outside.orElseThrow().source();
    if (Said.has(said, AREA_NOT_KNOWN)) {
      to.add(
          Objections.ask(
              OUTSIDE_RULE,
              "In which authority this home lies is not known; outside the area it needs approval.",
              law));
    } else if (Said.has(said, EXCEPTED)) {
      to.add(
          Objections.note(
              EXCEPT_RULE,
              home.kind() == HouseholdKind.CONNECTED_PERSON
                  ? "The home is outside the area; connected persons need no approval for that."
                  : "The home is outside the area; carers whom the authority itself approved need"
                      + " no approval for that.",
              law));
    } else if (Said.has(said, AT_A_DISTANCE)) {
      to.add(
          Objections.approval(
              DISTANCE_RULE,
              "The home is outside the area and in no adjoining authority: a placement at a"
                  + " distance.",
              distance.orElseThrow().source(),
              Approvers.DIRECTOR));
    } else {
      to.add(
          Objections.approval(
              OUTSIDE_RULE,
              Said.has(said, NEIGHBOURS_NOT_KNOWN)
                  ? "The home is outside the area; if its authority does not adjoin, the director"
                      + " of children’s services approves."
                  : "The home is outside the area, in an adjoining authority.",
              law,
              Approvers.NOMINATED_OFFICER));
    }
  }
}
