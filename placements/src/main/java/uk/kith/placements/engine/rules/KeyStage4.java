package uk.kith.placements.engine.rules;

import java.util.List;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.SchoolAge;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Verdict.Objection;

/**
 * A looked after pupil in key stage 4 who moves where the school cannot be kept: a nominated
 * officer approves, except in an emergency (R-PLACE-20). The law speaks of a move that would
 * disrupt education; beyond the distance of the policy from which a school cannot be kept, it is
 * taken to. A distance that nobody knows is a question to ask. A short break is no move.
 */
final class KeyStage4 implements PlacementRule {

  private static final RuleId ID = RuleId.of("R-PLACE-20");
  private static final String LAW = CarePlanningLaw.source(10);

  private static final int FAR = 1;
  private static final int NOT_KNOWN = 1 << 1;

  private final List<ChildSnapshot> pupils;
  private final int farMiles;

  KeyStage4(Asked asked) {
    boolean asks =
        !asked.isFor(SearchKind.EMERGENCY)
            && !asked.isFor(SearchKind.RESPITE)
            && !asked.day.isBefore(CarePlanningLaw.IN_FORCE);
    pupils =
        asks
            ? asked.children.stream()
                .filter(child -> child.school() != null && isPlaced(child))
                .filter(child -> SchoolAge.isKeyStage4(child.birth(), asked.day))
                .toList()
            : List.of();
    farMiles = asked.policy.farFromSchoolMiles();
  }

  /** In a home of the register, or looked after and living elsewhere. */
  private static boolean isPlaced(ChildSnapshot child) {
    return child.presentHousehold() != null || child.legalStatus() != null;
  }

  boolean isNeeded() {
    return !pupils.isEmpty();
  }

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public int test(HouseholdColumns homes, int row) {
    Whereabouts home = homes.home(row).where();
    boolean unknown = false;
    for (ChildSnapshot pupil : pupils) {
      Whereabouts school = pupil.school();
      Double miles = school == null ? null : school.milesTo(home);
      if (miles != null && miles > farMiles) {
        return Said.APPROVAL | FAR;
      }
      unknown |= miles == null;
    }
    return unknown ? Said.NOTE | NOT_KNOWN : Said.NOTHING;
  }

  @Override
  public void tell(HouseholdSnapshot home, int said, List<Objection> to) {
    if (Said.has(said, FAR)) {
      to.add(
          Objections.approval(
              ID,
              "A pupil in school year 10 or 11 would live more than "
                  + farMiles
                  + " miles from school: a move that disrupts education.",
              LAW,
              Approvers.NOMINATED_OFFICER));
    } else {
      to.add(
          Objections.ask(
              ID,
              "A pupil in school year 10 or 11 would move; how far the school is, is not known.",
              LAW));
    }
  }
}
