package uk.kith.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.Seeds;
import uk.kith.matching.engine.plan.Aim;
import uk.kith.matching.engine.plan.Apart;
import uk.kith.matching.engine.plan.CertificateCheck;
import uk.kith.matching.engine.plan.Plan;
import uk.kith.matching.engine.plan.PlanMaker;
import uk.kith.matching.engine.plan.PlanOption;
import uk.kith.matching.engine.plan.PlanPolicy;
import uk.kith.matching.engine.plan.PlanProblem;
import uk.kith.matching.engine.plan.Planner;
import uk.kith.matching.engine.plan.ProblemMaker;
import uk.kith.matching.engine.plan.Solvers;
import uk.kith.matching.engine.plan.Unlocking;
import uk.kith.matching.engine.plan.Waiting;
import uk.kith.matching.engine.plan.Watch;
import uk.kith.matching.engine.plan.Workers;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.ParentLink;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.SiblingKind;
import uk.kith.placements.engine.SiblingLink;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.Verdict.Possible;

/** Plans of children and homes as they are on record: what binds who shares a home (R-MATCH-22). */
class ProblemMakerTest {

  private static final LocalDate TODAY = AChild.TODAY;

  private final List<Waiting> waiting = new ArrayList<>();
  private final List<HouseholdSnapshot> homes = new ArrayList<>();

  private void search(Together together, AChild... children) {
    search(TODAY, together, children);
  }

  private void search(LocalDate from, Together together, AChild... children) {
    List<ChildSnapshot> snapshots = Arrays.stream(children).map(AChild::build).toList();
    List<SiblingLink> links = new ArrayList<>();
    for (int i = 0; i < snapshots.size(); i++) {
      for (int j = 0; j < i; j++) {
        links.add(new SiblingLink(snapshots.get(j).id(), snapshots.get(i).id(), SiblingKind.FULL));
      }
    }
    waiting.add(
        Waiting.of(
            new SearchId(new UUID(0x5EA, waiting.size())),
            TODAY.minusDays(10 - waiting.size()),
            PlacementRequest.of(
                snapshots, links, from, SearchKind.SHORT_TERM, together, AChild.ROTHERHAM)));
  }

  private void home(AHome home) {
    homes.add(home.build());
  }

  private ProblemMaker maker() {
    return new ProblemMaker(TODAY, waiting, homes, Policy.DEFAULT, PlacementPolicy.DEFAULT);
  }

  private PlanMaker.Made made() {
    PlanMaker.Made made =
        new PlanMaker(maker(), new Planner(PlanPolicy.DEFAULT, Solvers.ofOurOwn()))
            .make(Workers.CALLER, Watch.NOBODY);
    Plan plan = made.plan();
    assertTrue(plan.provenBest());
    assertTrue(
        CertificateCheck.holds(plan.certificate(), made.problem(), plan.order(), plan.objective()));
    return made;
  }

  /** Such as "1+2 at 7, 3 at 8": children and homes by their numbers, in the order of the plan. */
  private static String inWords(PlanMaker.Made made) {
    return made.assignments().stream()
        .map(
            o ->
                o.children().stream()
                        .map(c -> Long.toString(c.value().getLeastSignificantBits()))
                        .collect(Collectors.joining("+"))
                    + " at "
                    + o.household().value().getLeastSignificantBits())
        .collect(Collectors.joining(", "));
  }

  /** A plan of a problem that has forgotten who must not meet, so that the rules have to say it. */
  private PlanMaker.Made madeOfForgetful() {
    PlanProblem asked = maker().problem();
    return new PlanMaker(maker(), new Planner(PlanPolicy.DEFAULT, Solvers.ofOurOwn()))
        .make(
            new PlanProblem(asked.units(), asked.households(), asked.options(), Set.of()),
            Workers.CALLER,
            Watch.NOBODY);
  }

  private static Exemption exemption(ChildId... named) {
    return Exemption.of(AChild.ROTHERHAM, Set.of(named), DateRange.from(TODAY.minusDays(30)), null);
  }

  /**
   *
   *
   * <pre>
   * 1 (9 years)   home 1: two places
   * 2 (9 years)
   * </pre>
   */
  @Test
  void aHomeTakesAsManyAsItHasPlaces() {
    search(Together.PREFERRED, AChild.number(1));
    search(Together.PREFERRED, AChild.number(2));
    search(Together.PREFERRED, AChild.number(3));
    home(AHome.number(1).places(2, 0));
    PlanMaker.Made made = made();
    assertEquals("1 at 1, 2 at 1", inWords(made));
    assertEquals(List.of(AChild.id(3)), made.plan().unplaced());
    assertEquals(Set.of(), made.problem().apart());
  }

  /** R-PLACE-05: two live there already; a third may come, a fourth would pass the limit. */
  @Test
  void togetherTheyKeepTheUsualFosteringLimit() {
    search(Together.PREFERRED, AChild.number(1));
    search(Together.PREFERRED, AChild.number(2));
    home(AHome.number(1).places(4, 2).withResident(AChild.id(101)).withResident(AChild.id(102)));
    assertEquals("1 at 1", inWords(made()));
  }

  /** R-PLACE-07: the exemption names the two who live there and both who come. */
  @Test
  void anExemptionThatNamesThemAllLetsThemIn() {
    search(Together.PREFERRED, AChild.number(1));
    search(Together.PREFERRED, AChild.number(2));
    home(
        AHome.number(1)
            .places(4, 2)
            .withResident(AChild.id(101))
            .withResident(AChild.id(102))
            .exempting(exemption(AChild.id(1), AChild.id(2), AChild.id(101), AChild.id(102))));
    assertEquals("1 at 1, 2 at 1", inWords(made()));
  }

  /** An exemption that does not name somebody who lives there covers nobody. */
  @Test
  void anExemptionThatForgetsAResidentLetsNobodyIn() {
    search(Together.PREFERRED, AChild.number(1));
    search(Together.PREFERRED, AChild.number(2));
    home(
        AHome.number(1)
            .places(4, 2)
            .withResident(AChild.id(101))
            .withResident(AChild.id(102))
            .exempting(exemption(AChild.id(1), AChild.id(2), AChild.id(101))));
    assertEquals("1 at 1", inWords(made()));
  }

  /** R-PLACE-06: four brothers may pass the limit, and then nobody else moves in. */
  @Test
  void brothersBeyondTheLimitLiveThereAlone() {
    search(
        Together.REQUIRED, AChild.number(1), AChild.number(2), AChild.number(3), AChild.number(4));
    search(Together.PREFERRED, AChild.number(5));
    home(AHome.number(1).places(5, 0));
    assertEquals("1+2+3+4 at 1", inWords(made()));
  }

  @Test
  void whoMustBeTheOnlyChildTakesAllOfTheHome() {
    search(
        Together.PREFERRED,
        AChild.number(1).company(new Compatibility(true, null, null, Set.of())));
    search(Together.PREFERRED, AChild.number(2));
    home(AHome.number(1).places(2, 0));
    PlanMaker.Made made = made();
    assertEquals("1 at 1", inWords(made));
    assertTrue(made.assignments().get(0).alone());
  }

  /** R-MATCH-18: the plan of the one binds the other, whichever of them it is. */
  @Test
  void whoMustNotMeetLivesElsewhere() {
    search(Together.PREFERRED, AChild.number(1));
    search(
        Together.PREFERRED,
        AChild.number(2).company(new Compatibility(false, null, null, Set.of(AChild.id(1)))));
    home(AHome.number(1).places(2, 0));
    home(AHome.number(2).places(2, 0).metresEast(15_000, AChild.SHEFFIELD));
    PlanMaker.Made made = made();
    assertEquals(1, made.problem().apart().size());
    assertEquals(2, made.plan().objective().placed());
    assertEquals(2, made.assignments().stream().map(PlanOption::household).distinct().count());
  }

  /** R-MATCH-18: somebody for whom a place is held counts as if living there. */
  @Test
  void thePlanOfAChildWhoIsToComeIsHeard() {
    search(Together.PREFERRED, AChild.number(1));
    home(
        AHome.number(1)
            .places(2, 0)
            .expecting(AChild.id(101), new Compatibility(false, null, null, Set.of(AChild.id(1)))));
    PlanMaker.Made made = made();
    assertEquals(List.of(), made.problem().options());
    assertEquals(List.of(AChild.id(1)), made.plan().unplaced());
  }

  /** R-MATCH-22: the home where a child lives is no option for it: nobody settled is moved. */
  @Test
  void thePresentHomeIsNotProposed() {
    search(Together.PREFERRED, AChild.number(1).livingIn(AHome.id(1)));
    home(AHome.number(1).places(2, 1).withResident(AChild.id(1)));
    home(AHome.number(2).places(1, 0).metresEast(5_000, AChild.ROTHERHAM));
    assertEquals("1 at 2", inWords(made()));
    assertEquals(List.of(), maker().nearest(AChild.id(1), 5));
  }

  /** R-MATCH-16: divided where the decision lets it, else not at all. */
  @Test
  void theDecisionOnBrothersBinds() {
    home(AHome.number(1).places(1, 0));
    home(AHome.number(2).places(1, 0));
    search(Together.REQUIRED, AChild.number(1), AChild.number(2));
    assertEquals("", inWords(made()));
    waiting.clear();
    search(Together.PREFERRED, AChild.number(1), AChild.number(2));
    PlanMaker.Made made = made();
    assertEquals(2, made.plan().objective().placed());
    assertEquals(0, made.plan().objective().of(Aim.TOGETHER));
    waiting.clear();
    homes.clear();
    home(AHome.number(1).places(2, 0));
    search(Together.APART, AChild.number(1), AChild.number(2));
    assertEquals("1 at 1", inWords(made()));
  }

  /**
   * R-PLACE-39: a mother and her baby, whose search says no more than together if possible: two
   * places apart would place both, and the plan leaves them together where one home has room, or
   * not at all.
   */
  @Test
  void aParentAndItsOwnChildAreNotParted() {
    home(AHome.number(1).places(1, 0));
    home(AHome.number(2).places(1, 0));
    searchForParent(Together.PREFERRED);
    assertEquals("", inWords(made()));
    assertEquals(
        Possible.NO,
        Objects.requireNonNull(maker().judge(AChild.id(2), AHome.id(1))).possible(),
        "asked why not, of both");
    home(AHome.number(3).places(2, 0));
    assertEquals("1+2 at 3", inWords(made()));
    waiting.clear();
    searchForParent(Together.APART);
    assertEquals(2, made().plan().objective().placed(), "by decision");
  }

  private void searchForParent(Together together) {
    waiting.add(
        Waiting.of(
            new SearchId(new UUID(0x5EA, waiting.size())),
            TODAY.minusDays(10),
            PlacementRequest.of(
                    List.of(AChild.number(1).aged(16).build(), AChild.number(2).aged(0).build()),
                    List.of(),
                    TODAY,
                    SearchKind.SHORT_TERM,
                    together,
                    AChild.ROTHERHAM)
                .with(List.of(new ParentLink(AChild.id(1), AChild.id(2))))));
  }

  /** R-PLACE-11: nine years where eight are approved can be approved; the plan says by whom. */
  @Test
  void whatNeedsAnApprovalIsAnOptionAndSaysSo() {
    search(Together.PREFERRED, AChild.number(1));
    home(AHome.number(1).ages(0, 8));
    PlanOption option = made().assignments().get(0);
    assertEquals(1, option.approvals().size());
    assertEquals("R-PLACE-11", option.approvals().get(0).rule().value());
    assertFalse(option.approvals().get(0).by().isBlank());
  }

  /**
   * R-MATCH-16: one room of two beds. Each of two boys of nine has a bed; because of the other each
   * would share, which takes an approval that neither option needs for itself.
   */
  @Test
  void whoSharesABedroomNeedsTheApprovalThatOnlyThePlanCanSee() {
    search(Together.PREFERRED, AChild.number(1));
    search(Together.PREFERRED, AChild.number(2));
    home(AHome.number(1).places(2, 0).bedrooms(new Bedrooms(List.of(new Bedrooms.Room(2, true)))));
    PlanMaker.Made made = made();
    assertEquals("1 at 1, 2 at 1", inWords(made));
    assertTrue(made.plan().assignments().stream().allMatch(o -> o.approvals().isEmpty()));
    assertEquals(
        List.of("R-MATCH-16", "R-MATCH-16"),
        made.assignments().stream().map(o -> o.approvals().get(0).rule().value()).toList());
    assertEquals(0, made.withheld());
  }

  /** Bedrooms bind below the places: two places, and one bed. */
  @Test
  void nobodyIsPlannedWithoutABed() {
    search(Together.PREFERRED, AChild.number(1));
    search(Together.PREFERRED, AChild.number(2));
    home(AHome.number(1).places(2, 0).bedrooms(new Bedrooms(List.of(new Bedrooms.Room(1, false)))));
    assertEquals("1 at 1", inWords(made()));
  }

  /** The fewest things in the way come first: too old alone, before too old in a full house. */
  @Test
  void whatWouldUnlockAChildIsNamedNearestFirst() {
    search(Together.PREFERRED, AChild.number(1));
    home(AHome.number(1).ages(0, 4).places(1, 1));
    home(AHome.number(2).ages(0, 4));
    List<Unlocking.Nearly> nearest = maker().nearest(AChild.id(1), 5);
    assertEquals(
        List.of(AHome.id(2), AHome.id(1)), nearest.stream().map(n -> n.home().id()).toList());
    assertEquals(1, nearest.get(0).inTheWay().size());
    assertEquals("R-PLACE-11", nearest.get(0).inTheWay().get(0).rule().value());
    assertEquals(2, nearest.get(1).inTheWay().size());
    assertEquals(1, maker().nearest(AChild.id(1), 1).size());
  }

  /**
   * 1 and 2 must not meet, and 3 may be with either: two children are kept apart in that home
   * alone, nothing is left out, and the plan is proven.
   */
  @Test
  void whomTheRulesRefuseTogetherAreKeptOutOfThatHomeTogether() {
    search(Together.PREFERRED, AChild.number(1));
    search(
        Together.PREFERRED,
        AChild.number(2).company(new Compatibility(false, null, null, Set.of(AChild.id(1)))));
    search(Together.PREFERRED, AChild.number(3));
    home(AHome.number(1).places(2, 0));
    PlanMaker.Made made = madeOfForgetful();
    assertEquals("1 at 1, 3 at 1", inWords(made));
    assertEquals(0, made.withheld());
    assertTrue(made.plan().provenBest());
    assertEquals(
        Set.of(new Apart(AChild.id(1), AChild.id(2), AHome.id(1))), made.problem().apart());
    assertEquals(3, made.problem().options().size());
  }

  /** More than twenty who must not meet 1: no pair of them is in the home, and it does not end. */
  @Test
  void manyRefusalsDoNotEndIt() {
    for (int child = 2; child <= 26; child++) {
      search(
          Together.PREFERRED,
          AChild.number(child).company(new Compatibility(false, null, null, Set.of(AChild.id(1)))));
    }
    search(Together.PREFERRED, AChild.number(1));
    home(AHome.number(1).places(2, 0));
    home(AHome.number(2).places(2, 0).metresEast(5_000, AChild.ROTHERHAM));
    PlanMaker.Made made = madeOfForgetful();
    assertEquals(0, made.withheld());
    assertEquals(4, made.plan().objective().placed());
  }

  /**
   * Two brothers and a child whose plan forbids the elder: which of the brothers it is, the maker
   * does not know. A way is withheld whole, and nothing is said to be proven.
   */
  @Test
  void ofGroupsAWayIsWithheldAndNothingIsSaidToBeProven() {
    search(Together.REQUIRED, AChild.number(1), AChild.number(2));
    search(
        Together.PREFERRED,
        AChild.number(3).company(new Compatibility(false, null, null, Set.of(AChild.id(1)))));
    home(AHome.number(1).places(3, 0));
    PlanMaker.Made made = madeOfForgetful();
    assertEquals(1, made.withheld());
    assertEquals("1+2 at 1", inWords(made));
    assertFalse(made.plan().provenBest());
    assertTrue(made.plan().proof().startsWith("Not proven best"), made.plan().proof());
    assertEquals(1, made.plan().gap().placed());
    assertTrue(
        CertificateCheck.holds(
            made.plan().certificate(), made.whole(), made.plan().order(), made.plan().objective()));
  }

  /** 2 turns ten in ten days, and 1 comes in thirty and may live with children from ten on. */
  @Test
  void agesAreThoseOfTheDayOnWhichTheLastOfThemComes() {
    search(
        TODAY.plusDays(30),
        Together.PREFERRED,
        AChild.number(1).company(new Compatibility(false, new AgeRange(10, 17), null, Set.of())));
    search(Together.PREFERRED, AChild.number(2).bornOn(TODAY.minusYears(10).plusDays(10)));
    home(AHome.number(1).places(2, 0));
    PlanMaker.Made made = made();
    assertEquals("1 at 1, 2 at 1", inWords(made));
    assertEquals(0, made.withheld());
    assertEquals(Set.of(), made.problem().apart());
  }

  /** A provider of 120 free places: no more than can be asked for. */
  @Test
  void aHomeOfVeryManyPlacesIsOneOfAsManyAsAreAskedFor() {
    search(Together.PREFERRED, AChild.number(1), AChild.number(2));
    search(Together.PREFERRED, AChild.number(3));
    home(AHome.number(1).places(120, 0));
    assertEquals(3, made().problem().households().get(0).beds());
  }

  /** An exemption that ends before a child comes who cannot live there anyway holds for others. */
  @Test
  void anExemptionIsAskedOnTheDaysOfThoseAloneWhoCouldCome() {
    search(Together.PREFERRED, AChild.number(1));
    search(Together.PREFERRED, AChild.number(2));
    search(TODAY.plusDays(60), Together.PREFERRED, AChild.number(3).aged(16));
    home(
        AHome.number(1)
            .ages(0, 9)
            .places(4, 2)
            .withResident(AChild.id(101))
            .withResident(AChild.id(102))
            .exempting(
                Exemption.of(
                    AChild.ROTHERHAM,
                    Set.of(AChild.id(1), AChild.id(2), AChild.id(101), AChild.id(102)),
                    new DateRange(TODAY.minusDays(30), TODAY.plusDays(30)),
                    null)));
    assertEquals("1 at 1, 2 at 1", inWords(made()));
  }

  /** R-MATCH-16: a place is held for the other child of the search, and they live apart. */
  @Test
  void whoIsToLiveApartIsNotPlannedWhereAPlaceIsHeldForTheOther() {
    settled(Together.APART, AHome.id(1));
    home(AHome.number(1).places(2, 0));
    home(AHome.number(2).places(1, 0).metresEast(5_000, AChild.ROTHERHAM));
    assertEquals("1 at 2", inWords(made()));
  }

  /** Together is with the brother for whom a place is held: better so than near. */
  @Test
  void togetherIsKeptOnlyWhereAPlaceIsHeldForTheOther() {
    settled(Together.PREFERRED, AHome.id(2));
    home(AHome.number(1).places(2, 0));
    home(AHome.number(2).places(2, 0).metresEast(5_000, AChild.ROTHERHAM));
    PlanMaker.Made made = made();
    assertEquals("1 at 2", inWords(made));
    assertEquals(1, made.plan().objective().together());
    homes.remove(1);
    assertEquals(0, made().plan().objective().together());
  }

  private void settled(Together together, HouseholdId home) {
    search(together, AChild.number(1));
    Waiting alone = waiting.remove(0);
    waiting.add(
        new Waiting(alone.search(), alone.openedOn(), alone.request(), Map.of(AChild.id(9), home)));
  }

  /** Of two homes with as much in the way, the one nearer to where the child comes from. */
  @Test
  void ofEqualHomesTheNearerIsNamedFirst() {
    search(Together.PREFERRED, AChild.number(1));
    home(AHome.number(1).ages(0, 4).metresEast(9_000, AChild.ROTHERHAM));
    home(AHome.number(2).ages(0, 4));
    assertEquals(
        List.of(AHome.id(2), AHome.id(1)),
        maker().nearest(AChild.id(1), 5).stream().map(n -> n.home().id()).toList());
  }

  /** What a plan shows is what the rules allow of each home when all who come are there. */
  @Test
  void everyHomeOfARandomPlanIsPossibleForAllWhoCome() {
    Seeds.forEach(
        60,
        random -> {
          waiting.clear();
          homes.clear();
          homes.addAll(Worlds.homes(random, 12));
          int next = 0;
          for (int s = 0; s < 6; s++) {
            int from = next;
            int size = 1 + random.nextInt(3);
            search(
                Worlds.pick(random, List.of(Together.values())),
                IntStream.range(from, from + size)
                    .mapToObj(n -> AChild.number(n).aged(random.nextInt(17)))
                    .toArray(AChild[]::new));
            next += size;
          }
          PlanMaker.Made made = made();
          assertEquals(0, made.withheld());
          assertEquals(next, made.plan().objective().placed() + made.plan().unplaced().size());
        });
  }
}
