package uk.kith.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Heritage;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.SiblingKind;
import uk.kith.placements.engine.SiblingLink;
import uk.kith.placements.engine.Together;

/**
 * Two brothers from Eastwood, worked out by hand. The elder (9) has high behaviour and some
 * education needs, the younger (6) none; both are Roma, speak Romani and go to school in Eastwood.
 *
 * <pre>
 * home  places  where                      says that it can meet        supports
 * 1     2       16,093 m east, Rotherham   behaviour some, education    Roma, Romani
 * 2     1       next door, Rotherham       nothing                      nothing (asked)
 * 3     2       40 km east, Sheffield      behaviour high, education    not asked; agency
 * 4     1       next door, Rotherham       behaviour high, education    Roma, Romani
 * 5     0       next door, Rotherham       everything
 * </pre>
 */
class TwoBrothersTest {

  private static final Heritage ROMA =
      new Heritage(Set.of("Roma"), Set.of(), Set.of("Romani"), Set.of(), Set.of(), Set.of());
  private static final HeritageSupport SUPPORTS =
      new HeritageSupport(Heritage.NOT_KNOWN, Set.of("Roma", "Romani"), true);

  private static final ChildSnapshot ELDER =
      AChild.number(1)
          .aged(9)
          .needing(NeedKind.BEHAVIOUR, NeedLevel.HIGH)
          .needing(NeedKind.EDUCATION, NeedLevel.SOME)
          .with(ROMA)
          .build();
  private static final ChildSnapshot YOUNGER = AChild.number(2).aged(6).with(ROMA).build();

  private static final HouseholdSnapshot TEN_MILES =
      AHome.number(1)
          .metresEast(16_093, AChild.ROTHERHAM)
          .skilled(NeedKind.BEHAVIOUR, NeedLevel.SOME)
          .skilled(NeedKind.EDUCATION, NeedLevel.SOME)
          .supporting(SUPPORTS)
          .build();
  private static final HouseholdSnapshot NEXT_DOOR_FOR_ONE = AHome.number(2).places(1, 0).build();
  private static final HouseholdSnapshot FAR_AGENCY =
      AHome.number(3)
          .ofAgency()
          .metresEast(40_000, AChild.SHEFFIELD)
          .skilled(NeedKind.BEHAVIOUR, NeedLevel.HIGH)
          .skilled(NeedKind.EDUCATION, NeedLevel.HIGH)
          .supporting(new HeritageSupport(Heritage.NOT_KNOWN, Set.of(), false))
          .build();
  private static final HouseholdSnapshot SKILLED_FOR_ONE =
      AHome.number(4)
          .places(1, 0)
          .vacantSince(LocalDate.of(2014, 9, 15))
          .skilled(NeedKind.BEHAVIOUR, NeedLevel.HIGH)
          .skilled(NeedKind.EDUCATION, NeedLevel.SOME)
          .supporting(SUPPORTS)
          .build();
  private static final HouseholdSnapshot FULL = AHome.number(5).places(2, 2).build();

  private static final Homes HOMES =
      Homes.of(List.of(FULL, SKILLED_FOR_ONE, FAR_AGENCY, NEXT_DOOR_FOR_ONE, TEN_MILES));

  private final Matcher matcher = new Matcher(Policy.DEFAULT, new SimpleRules(), AChild.TODAY);

  /** R-MATCH-11: each part with weight, points and the fact used; the sum is the score. */
  @Test
  void scoresTheHomeTenMilesAwayForBoth() {
    Score score = option(Together.PREFERRED, TEN_MILES).getScore();
    // Elder: stretch for behaviour (2 x 50 %), meets education (1 x 100 %): 2/3 of 350 = 233.
    // Younger: no needs, 350. Mean 291.
    assertPart(score, Criterion.NEED, 291);
    assertPart(score, Criterion.SIBLINGS, 250);
    // 140 for distance: from 3,218 m to 32,186 m, (32,186 - 16,093) / 28,968 of it = 77; 60 for
    // area.
    assertPart(score, Criterion.LOCALITY, 137);
    // From 4,828 m to 24,140 m: (24,140 - 16,093) / 19,312 of 100 = 41.
    assertPart(score, Criterion.CONTINUITY, 41);
    assertPart(score, Criterion.HERITAGE, 80);
    assertEquals(799, score.points());
    assertEquals(Points.exactly(799), score.range());
    assertEquals(
        List.of(
            "Child 1 (aged 9): Can meet education; would have to stretch for behaviour. Child 2"
                + " (aged 6): No needs that call for special skills",
            "With the brother or sister",
            "10.0 miles from home, inside the area",
            "10.0 miles from school",
            "Identity, language can be supported here"),
        score.parts().stream().map(Part::fact).toList());
  }

  /** R-MATCH-12: the agency was not asked about heritage, so its score is a range. */
  @Test
  void scoresTheFarHomeWithARange() {
    Option far = option(Together.PREFERRED, FAR_AGENCY);
    assertEquals(new Points(600, 680), far.getScore().range());
    assertEquals(640, far.getScore().points());
    assertTrue(
        far.getScore().parts().get(2).fact().contains("(over 20 miles), outside the area"),
        far.getScore().parts().get(2).fact());
  }

  /** R-MATCH-01: possible, then with approval, then not now, which has no score. */
  @Test
  void ordersWhatIsPossibleBeforeWhatNeedsApproval() {
    List<Option> options = matcher.options(search(Together.PREFERRED), HOMES);
    assertEquals(
        List.of(1, 3, 2, 5, 4),
        options.stream().map(o -> (int) o.home().id().value().getLeastSignificantBits()).toList());
    assertNull(options.get(2).score());
    assertFalse(options.get(1).noClearDifference());
  }

  /**
   * R-MATCH-16. Apart, the elder next door with the skilled carers (350 + 0 + 200 + 100 + 80 = 730)
   * and the younger beside them (350 + 0 + 200 + 100 + 0 = 650): mean 690, so 109 below 799.
   */
  @Test
  void splittingShowsItsCostAndWhoLosesWhom() {
    Split best = matcher.splits(search(Together.PREFERRED), HOMES, Map.of()).get(0);
    assertEquals(690, best.points());
    assertEquals(109, best.cost());
    assertEquals(List.of(Set.of(ELDER.id(), YOUNGER.id())), best.separated());
    assertEquals(
        List.of(SKILLED_FOR_ONE.id(), NEXT_DOOR_FOR_ONE.id()),
        best.parts().stream().map(Split.Part::home).toList());
  }

  /** R-MATCH-16: a decision that they stay together leaves no split. */
  @Test
  void brothersWhoMustStayTogetherAreNotSplit() {
    assertEquals(List.of(), matcher.splits(search(Together.REQUIRED), HOMES, Map.of()));
  }

  /**
   * R-PLACE-38: the place that the search holds for the younger with the skilled carers is no place
   * for the elder; without the hold it is the best of all splits.
   */
  @Test
  void placeHeldForOneIsNotProposedToTheOther() {
    List<Split> splits =
        matcher.splits(
            search(Together.PREFERRED), HOMES, Map.of(SKILLED_FOR_ONE.id(), Set.of(YOUNGER.id())));

    assertFalse(splits.isEmpty());
    for (Split split : splits) {
      for (Split.Part part : split.parts()) {
        assertTrue(
            !part.home().equals(SKILLED_FOR_ONE.id())
                || part.children().equals(List.of(YOUNGER.id())),
            split.toString());
      }
    }
  }

  /**
   * R-PLACE-38: a place is held for the younger beside the elder's old home; a search for the elder
   * alone counts him there, by both ways of ranking.
   */
  @Test
  void brotherForWhomAPlaceIsHeldCounts() {
    PlacementRequest elder = search(Together.PREFERRED).only(List.of(ELDER));
    HouseholdSnapshot his = AHome.number(6).awaiting(YOUNGER.id()).build();
    Homes homes = Homes.of(List.of(his, NEXT_DOOR_FOR_ONE));

    Option first = matcher.options(elder, homes).get(0);
    assertEquals(his.id(), first.home().id());
    assertPart(first.getScore(), Criterion.SIBLINGS, 250);
    assertEquals(List.of(first), matcher.best(elder, homes, 1));
  }

  /** R-MATCH-16: decided apart, living apart costs nothing. */
  @Test
  void apartByDecisionLosesNothing() {
    Split best = matcher.splits(search(Together.APART), HOMES, Map.of()).get(0);
    assertEquals(940, best.points());
    assertEquals(0, best.cost());
  }

  /** R-MATCH-03: in adoption background counts for less, and needs for more. */
  @Test
  void adoptionMovesHalfOfHeritageToNeed() {
    PlacementRequest adoption =
        PlacementRequest.of(
            List.of(YOUNGER),
            List.of(),
            AChild.TODAY,
            SearchKind.ADOPTION,
            Together.PREFERRED,
            AChild.ROTHERHAM);
    Score score =
        new Scorer(adoption, Policy.DEFAULT, child -> false, AChild.TODAY).score(TEN_MILES);
    assertEquals(
        List.of(400, 250, 200, 100, 50), score.parts().stream().map(Part::weight).toList());
    assertPart(score, Criterion.HERITAGE, 40);
  }

  private Option option(Together together, HouseholdSnapshot home) {
    return matcher.options(search(together), HOMES).stream()
        .filter(option -> option.home().equals(home))
        .findFirst()
        .orElseThrow();
  }

  private static PlacementRequest search(Together together) {
    return PlacementRequest.of(
        List.of(ELDER, YOUNGER),
        List.of(new SiblingLink(ELDER.id(), YOUNGER.id(), SiblingKind.FULL)),
        AChild.TODAY,
        SearchKind.SHORT_TERM,
        together,
        AChild.ROTHERHAM);
  }

  private static void assertPart(Score score, Criterion criterion, int points) {
    assertEquals(points, score.parts().get(criterion.ordinal()).points(), criterion.name());
  }
}
