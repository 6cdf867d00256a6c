package uk.kith.placements.engine.rules;

import java.util.List;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Verdict.Objection;

/**
 * Adopters for adoption, and nobody else for it (R-PLACE-02; ACA 2002 s18); a parent's own home for
 * the parent's children, and for nobody else (CA 1989 s22C(2), (3)).
 */
final class KindOfHome implements PlacementRule {

  private static final RuleId ID = RuleId.of("R-PLACE-02");

  private final Asked asked;
  private final boolean adoption;

  KindOfHome(Asked asked) {
    this.asked = asked;
    adoption = asked.isFor(SearchKind.ADOPTION);
  }

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public int test(HouseholdColumns homes, int row) {
    HouseholdKind kind = homes.kind(row);
    boolean suits =
        (kind == HouseholdKind.ADOPTER) == adoption
            && (kind != HouseholdKind.PARENT
                || homes.home(row).connectedTo().containsAll(asked.ids));
    return suits ? Said.NOTHING : Said.IMPOSSIBLE;
  }

  @Override
  public void tell(HouseholdSnapshot home, int said, List<Objection> to) {
    if (!adoption && home.kind() == HouseholdKind.PARENT) {
      to.add(
          Objections.impossible(
              ID,
              "This is the home of a parent, and not of every child of this request.",
              "Children Act 1989, section 22C(2) and (3)"));
      return;
    }
    to.add(
        adoption
            ? Objections.impossible(
                ID,
                "This search is for adopters; this home is not approved to adopt.",
                "Adoption and Children Act 2002, section 18")
            : Objections.impossible(
                ID,
                "This family is approved to adopt; the search is not for adoption.",
                "Children Act 1989, section 22C(6)"));
  }
}
