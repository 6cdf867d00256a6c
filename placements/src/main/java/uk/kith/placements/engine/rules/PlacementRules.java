package uk.kith.placements.engine.rules;

import java.util.ArrayList;
import java.util.List;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Verdict;
import uk.kith.placements.engine.Verdict.Objection;
import uk.kith.placements.engine.Verdict.Possible;

/**
 * All constraints on placing the children of one request, as law and policy stand on the day from
 * which they need a home. For one home {@link #check(PlacementRequest, HouseholdSnapshot,
 * PlacementPolicy)} suffices; for many, make one of these with {@link #of} and one {@link
 * HouseholdColumns}, ask every row {@link #possible} and only those that are shown {@link #check}.
 *
 * <p>Race, ethnicity, religion, language, nationality and disability are read nowhere in this
 * package (R-MATCH-02). Immutable; any number of threads may ask it.
 */
public final class PlacementRules {

  private static final Possible[] POSSIBLE = {
    Possible.YES, Possible.YES, Possible.WITH_APPROVAL, Possible.NO
  };

  private final PresentHome presentHome;

  /** In the order in which they most often end the question for a ranking. */
  private final PlacementRule[] rules;

  private PlacementRules(Asked asked) {
    presentHome = new PresentHome(asked);
    List<PlacementRule> all =
        new ArrayList<>(
            List.of(
                new UsablePlaces(asked),
                new KindOfHome(asked),
                new TermsOfApproval(asked),
                new StatementOfPurpose(asked),
                new LivingTogether(asked),
                new FosteringLimit(asked),
                new OutOfArea(asked),
                new SupportedAccommodation(asked),
                new HomeRegistration(asked),
                new BedroomSharing(asked),
                new ThingsToAsk(asked)));
    PlacesToAvoid avoid = new PlacesToAvoid(asked);
    if (avoid.isNeeded()) {
      all.add(avoid);
    }
    KeyStage4 keyStage4 = new KeyStage4(asked);
    if (keyStage4.isNeeded()) {
      all.add(keyStage4);
    }
    rules = all.toArray(PlacementRule[]::new);
  }

  /** The rules for one request. */
  public static PlacementRules of(PlacementRequest request, PlacementPolicy policy) {
    return new PlacementRules(new Asked(request, policy));
  }

  /** What all rules say of one home. */
  public static Verdict check(
      PlacementRequest request, HouseholdSnapshot household, PlacementPolicy policy) {
    return check(request, household, policy, 0);
  }

  /**
   * The same of a home in which some of the children share their parent's place (R-PLACE-39).
   *
   * @param sharing so many
   */
  public static Verdict check(
      PlacementRequest request, HouseholdSnapshot household, PlacementPolicy policy, int sharing) {
    return new PlacementRules(new Asked(request, policy, sharing))
        .check(HouseholdColumns.of(List.of(household.besideParents(sharing))), 0);
  }

  /** What all rules say of the home in a row, in words. */
  public Verdict check(HouseholdColumns homes, int row) {
    List<Objection> objections = new ArrayList<>();
    HouseholdSnapshot home = homes.home(row);
    int present = presentHome.test(homes, row);
    if (present != Said.NOTHING) {
      presentHome.tell(home, present, objections);
      return new Verdict(objections);
    }
    for (PlacementRule rule : rules) {
      int said = rule.test(homes, row);
      if (said != Said.NOTHING) {
        rule.tell(home, said, objections);
      }
    }
    return new Verdict(objections);
  }

  /**
   * What {@link #check(HouseholdColumns, int)} would conclude, without a word and without
   * allocating for nearly all homes; about 10 to 30 nanoseconds.
   */
  public Possible possible(HouseholdColumns homes, int row) {
    int worst = presentHome.test(homes, row);
    for (int i = 0; i < rules.length && worst < Said.IMPOSSIBLE; i++) {
      worst = Math.max(worst, Said.effect(rules[i].test(homes, row)));
    }
    return POSSIBLE[Said.ordinal(worst)];
  }
}
