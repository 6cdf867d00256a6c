package uk.kith.placements.engine.rules;

import java.util.List;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Verdict.Objection;

/** The home in which a child lives now is listed, and never proposed to the same search. */
final class PresentHome implements PlacementRule {

  private static final RuleId ID = RuleId.of("R-PLACE-02");

  private final Asked asked;

  PresentHome(Asked asked) {
    this.asked = asked;
  }

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public int test(HouseholdColumns homes, int row) {
    return asked.isPresentHome(homes, row) ? Said.IMPOSSIBLE : Said.NOTHING;
  }

  @Override
  public void tell(HouseholdSnapshot home, int said, List<Objection> to) {
    List<ChildSnapshot> here = asked.livingIn(home.id());
    String who =
        here.size() == asked.children.size()
            ? Wording.subject(here) + (here.size() > 1 ? " live" : " lives")
            : Wording.number(here.size()) + " of them " + (here.size() > 1 ? "live" : "lives");
    to.add(
        Objections.impossible(
            ID,
            Wording.sentence(who) + " here now; the search is for another home.",
            "product default"));
  }
}
