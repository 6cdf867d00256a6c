package uk.kith.placements.engine.rules;

import java.util.List;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.Verdict.Objection;

/**
 * What stands against nothing but should be asked first: whether carers whose approval names no
 * kind would take a parent with a child (R-PLACE-39), and which bedroom is free where a young adult
 * stays put (R-PLACE-40).
 */
final class ThingsToAsk implements PlacementRule {

  private static final RuleId PARENT_RULE = RuleId.of("R-PLACE-39");
  private static final RuleId BEDROOM_RULE = RuleId.of("R-PLACE-40");

  private static final int PARENT = 1;
  private static final int BEDROOM = 2;

  private final boolean withParent;

  ThingsToAsk(Asked asked) {
    withParent = asked.isFor(SearchKind.PARENT_AND_CHILD);
  }

  @Override
  public RuleId id() {
    return PARENT_RULE;
  }

  @Override
  public int test(HouseholdColumns homes, int row) {
    int reasons =
        (withParent && homes.isFostering(row) && !saysParent(homes.home(row)) ? PARENT : 0)
            | (isBedroomOpen(homes, row) ? BEDROOM : 0);
    return reasons == 0 ? Said.NOTHING : Said.NOTE | reasons;
  }

  /** Where the bedrooms are recorded, {@link BedroomSharing} counts that of the young adult. */
  private static boolean isBedroomOpen(HouseholdColumns homes, int row) {
    return homes.is(row, HouseholdColumns.STAYING_PUT)
        && !(homes.isFostering(row) && homes.is(row, HouseholdColumns.HAS_BEDROOMS));
  }

  private static boolean saysParent(HouseholdSnapshot home) {
    Terms terms = home.terms();
    NeedLevel level = home.skills().level(NeedKind.PARENT_AND_CHILD);
    return (terms != null && !terms.kinds().isEmpty())
        || (level != null && level != NeedLevel.NONE);
  }

  @Override
  public void tell(HouseholdSnapshot home, int said, List<Objection> to) {
    if (Said.has(said, PARENT)) {
      to.add(
          Objections.ask(
              PARENT_RULE,
              "Whether these carers take a parent with a child is not recorded: ask them.",
              "product default"));
    }
    if (Said.has(said, BEDROOM)) {
      to.add(
          Objections.ask(
              BEDROOM_RULE,
              "Ask which bedroom is free: not every bedroom here belongs to a place.",
              "Children Act 1989, section 23CZA"));
    }
  }
}
