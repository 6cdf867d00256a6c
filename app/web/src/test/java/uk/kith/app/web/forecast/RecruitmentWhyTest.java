package uk.kith.app.web.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.published.BegunOutside;
import uk.kith.placements.engine.published.PublishedLedger;
import uk.kith.placements.engine.vacancy.ChildSegment;
import uk.kith.placements.engine.vacancy.PlaceBand;
import uk.kith.placements.engine.vacancy.PlaceNeed;
import uk.kith.sufficiency.api.HomesForecast;
import uk.kith.sufficiency.api.HomesForecast.Amount;
import uk.kith.sufficiency.api.HomesForecast.Need;
import uk.kith.sufficiency.api.HomesForecast.Reason;
import uk.kith.sufficiency.api.ScenarioTerms.Profile;
import uk.kith.sufficiency.engine.supply.NeedGroup;
import uk.kith.sufficiency.engine.supply.Sought;
import uk.kith.sufficiency.engine.supply.WhyNotLocal;

/** R-SUFF-15, R-PLACE-48: values are explained, and no small number is told (R-SUFF-14). */
class RecruitmentWhyTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  private static final Profile TEENAGERS = Profile.of(Sought.FOSTERING, 11, 15, 1, false);

  @Test
  void itTellsHowManyBeganOutsideForLackOfAHomeAndWhatStoodAgainst() {
    String says = says(TEENAGERS, begun(14, PlaceBand.AGED_11_TO_15, Set.of()));
    assertTrue(
        says.contains(
            "From 1 October 2011 to 30 September 2014, 14 placements began outside for lack of a"
                + " local home for children aged 11 to 15."),
        says);
    assertTrue(
        says.contains("Against local homes spoke most often: no place was free (of 28 homes)."),
        says);
  }

  @Test
  void fewChildrenAreNotTold() {
    String says = says(TEENAGERS, begun(3, PlaceBand.AGED_11_TO_15, Set.of()));
    assertTrue(says.contains("is withheld: few children."), says);
    assertFalse(says.contains(" 3 ") || says.contains(" 6 "), says);
  }

  @Test
  void childrenOfOtherAgesDoNotExplainIt() {
    String says = says(TEENAGERS, begun(14, PlaceBand.UNDER_5, Set.of()));
    assertTrue(says.contains("no placement began outside"), says);
    assertFalse(says.contains("Against local homes"), says);
  }

  @Test
  void needsThatItMeetsAreTold() {
    List<BegunOutside> begun =
        begun(9, PlaceBand.AGED_11_TO_15, Set.of(PlaceNeed.OVER_TEN, PlaceNeed.BEHAVIOUR));
    Profile skilled =
        new Profile(
            Sought.FOSTERING, 11, 15, 1, false, Set.of(NeedKind.BEHAVIOUR), null, null, Set.of());
    String says = says(skilled, begun);
    assertTrue(
        says.contains("9 placements began outside for lack of a local home for challenging"), says);
    assertFalse(says(TEENAGERS, begun).contains("challenging"));
  }

  /** In the same futures: of children whom it could take, and of no others. */
  @Test
  void itTellsForWhomHomesWillBeMissing() {
    HomesForecast homes =
        new HomesForecast(
            List.of(),
            List.of(),
            List.of(),
            List.of(
                need("10-15", 1, false, 40, 20),
                need("10-15", 2, false, 100, 90),
                need("10-15", 1, true, 100, 90),
                need("1-4", 1, false, 100, 90)),
            List.of(),
            List.of());
    List<String> says = RecruitmentWhy.says(TEENAGERS, homes, ledger(List.of()));
    assertEquals(
        "In the futures as now, a home is looked for 40 times for children whom it could take, and"
            + " 20 times none here is found, most often because homes that take such children are"
            + " full or on a break.",
        says.get(0));
    String siblings =
        RecruitmentWhy.says(
                new Profile(Sought.FOSTERING, 11, 15, 1, false, Set.of(), null, 2, Set.of()),
                homes,
                ledger(List.of()))
            .get(0);
    assertTrue(siblings.contains("140 times") && siblings.contains("110 times"), siblings);
  }

  private static Need need(String age, int together, boolean high, double asked, double unmet) {
    return new Need(
        Sought.FOSTERING,
        age,
        together,
        high,
        high ? NeedGroup.BEHAVIOUR : NeedGroup.USUAL,
        new Amount(asked, asked, asked, asked),
        new Amount(unmet, unmet, unmet, unmet),
        List.of(new Reason(WhyNotLocal.NO_VACANCY, unmet)));
  }

  private static String says(Profile profile, List<BegunOutside> begun) {
    return String.join("\n", RecruitmentWhy.says(profile, null, ledger(begun)));
  }

  private static PublishedLedger ledger(List<BegunOutside> begun) {
    return PublishedLedger.of(begun, DAY);
  }

  /** Against each two local homes had no place. */
  private static List<BegunOutside> begun(int count, PlaceBand age, Set<PlaceNeed> needs) {
    List<BegunOutside> begun = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      begun.add(begun(age, needs, OutsideReason.NO_LOCAL_HOME));
    }
    return begun;
  }

  private static BegunOutside begun(
      PlaceBand age, Set<PlaceNeed> needs, @Nullable OutsideReason reason) {
    return new BegunOutside(
        DAY.minusMonths(5),
        new ChildSegment(age, needs),
        reason,
        List.of(new BegunOutside.Against(RuleId.of("R-PLACE-37"), 2)));
  }
}
