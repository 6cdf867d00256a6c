package uk.kith.placements.engine.rules;

import java.time.LocalDate;
import java.util.List;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Threshold;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.Verdict.Objection;

/**
 * A child falls within the number, ages, sex and kinds of a home's statement of purpose
 * (R-PLACE-41). Needs are no part of it here: how well a home meets them is scored, and disability
 * is never a constraint (R-MATCH-02).
 */
final class StatementOfPurpose implements PlacementRule {

  private static final RuleId ID = RuleId.of("R-PLACE-41");
  private static final int NOT_RECORDED = 1 << 8;

  /** Where the statement of purpose of a children's home stands in law, by day. */
  private static final Threshold<Boolean> HOMES =
      Threshold.from(
              LocalDate.of(2002, 4, 1), true, "Children’s Homes Regulations 2001, regulation 4")
          .then(LocalDate.of(2015, 4, 1), true, "Children’s Homes Regulations 2015, regulation 16");

  private static final String SUPPORTED = "statement of purpose of the accommodation";

  private final Asked asked;
  private final ApprovalTerms terms;
  private final UsablePlaces places;

  StatementOfPurpose(Asked asked) {
    this.asked = asked;
    terms = new ApprovalTerms(asked);
    places = new UsablePlaces(asked);
  }

  static String sourceOn(HouseholdKind kind, LocalDate day) {
    return kind == HouseholdKind.SUPPORTED
        ? SUPPORTED
        : HOMES.findFor(day).map(Threshold.Version::source).orElse(SUPPORTED);
  }

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public int test(HouseholdColumns homes, int row) {
    HouseholdKind kind = homes.kind(row);
    if (kind != HouseholdKind.CHILDRENS_HOME && kind != HouseholdKind.SUPPORTED) {
      return Said.NOTHING;
    }
    if (!homes.is(row, HouseholdColumns.HAS_TERMS)) {
      return Said.APPROVAL | NOT_RECORDED;
    }
    boolean full = Said.effect(places.test(homes, row)) == Said.IMPOSSIBLE;
    int failing = terms.failing(homes, row, !full);
    return failing == 0 ? Said.NOTHING : Said.IMPOSSIBLE | failing;
  }

  @Override
  public void tell(HouseholdSnapshot home, int said, List<Objection> to) {
    Terms held = home.terms();
    String source = sourceOn(home.kind(), asked.day);
    to.add(
        held == null
            ? Objections.approval(
                ID,
                "The statement of purpose is not recorded here; the home must say that "
                    + Wording.subject(asked.children)
                    + (asked.children.size() > 1 ? " fall" : " falls")
                    + " within it.",
                source,
                Approvers.REGISTERED_MANAGER)
            : Objections.impossible(
                ID,
                terms.inWords("The home’s statement of purpose is", "It is", home, held, said),
                source));
  }
}
