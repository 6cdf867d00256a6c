package uk.kith.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.SearchId;
import uk.kith.matching.engine.plan.CarerProfile;
import uk.kith.matching.engine.plan.CarersWanted;
import uk.kith.matching.engine.plan.OneMoreCarer;
import uk.kith.matching.engine.plan.OneMoreCarer.Worth;
import uk.kith.matching.engine.plan.PlanMaker;
import uk.kith.matching.engine.plan.PlanPolicy;
import uk.kith.matching.engine.plan.Planner;
import uk.kith.matching.engine.plan.ProblemMaker;
import uk.kith.matching.engine.plan.Solvers;
import uk.kith.matching.engine.plan.Waiting;
import uk.kith.matching.engine.plan.Watch;
import uk.kith.matching.engine.plan.WhyNot;
import uk.kith.matching.engine.plan.Workers;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.SiblingKind;
import uk.kith.placements.engine.SiblingLink;
import uk.kith.placements.engine.Together;

/**
 * What one more carer would change, worked out by hand (R-MATCH-22): two children of 6 and 7 and
 * two brothers of 9 and 11 wait, and there is one home with one place for children up to 8.
 */
class OneMoreCarerTest {

  private static final Planner PLANNER = new Planner(PlanPolicy.DEFAULT, Solvers.ofOurOwn());

  private final List<Waiting> waiting = new ArrayList<>();
  private final List<HouseholdSnapshot> homes =
      List.of(AHome.number(1).places(1, 0).ages(0, 8).build());

  OneMoreCarerTest() {
    search(Together.PREFERRED, AChild.number(1).aged(6));
    search(Together.PREFERRED, AChild.number(2).aged(7));
    search(Together.REQUIRED, AChild.number(3).aged(9), AChild.number(4).aged(11));
  }

  private void search(Together together, AChild... children) {
    List<ChildSnapshot> all = Arrays.stream(children).map(AChild::build).toList();
    List<SiblingLink> links =
        all.size() == 1
            ? List.of()
            : all.stream()
                .skip(1)
                .map(c -> new SiblingLink(all.get(0).id(), c.id(), SiblingKind.FULL))
                .toList();
    waiting.add(
        Waiting.of(
            new SearchId(new UUID(0x5EA, waiting.size())),
            AChild.TODAY.minusDays(10 - waiting.size()),
            PlacementRequest.of(
                all, links, AChild.TODAY, SearchKind.SHORT_TERM, together, AChild.ROTHERHAM)));
  }

  private static ChildId child(int number) {
    return AChild.number(number).build().id();
  }

  private static CarerProfile foster(int min, int max, int places, int siblings) {
    return new CarerProfile(
        HouseholdKind.FOSTER, new AgeRange(min, max), places, siblings, Map.of(), AChild.ROTHERHAM);
  }

  private Worth worth(CarerProfile profile, int count, Set<ChildId> unseen, Watch watch) {
    PlanMaker.Made made =
        new PlanMaker(
                new ProblemMaker(
                    AChild.TODAY, waiting, homes, Policy.DEFAULT, PlacementPolicy.DEFAULT),
                PLANNER)
            .make(Workers.CALLER, Watch.NOBODY);
    assertEquals(1, made.plan().objective().placed());
    return new OneMoreCarer(PLANNER, made.problem(), made.plan())
        .of(
            profile,
            count,
            new OneMoreCarer.Facts(
                AChild.TODAY, waiting, homes, Policy.DEFAULT, PlacementPolicy.DEFAULT),
            c -> !unseen.contains(c),
            watch);
  }

  private Worth worth(CarerProfile profile, int count) {
    return worth(profile, count, Set.of(), Watch.NOBODY);
  }

  private static List<ChildId> added(Worth worth) {
    return worth.moves().stream()
        .filter(move -> move.to() != null && CarerProfile.isAdded(move.to()))
        .map(WhyNot.Move::child)
        .toList();
  }

  /**
   * The child whom the one home does not take: one child more with a home, together, in the area.
   */
  @Test
  void oneMorePlaceForTheirAgeTakesTheOtherChild() {
    Worth worth = worth(foster(5, 8, 1, 1), 1);
    assertEquals(1, worth.gain().placed());
    assertEquals(1, worth.gain().together());
    assertEquals(1, worth.gain().local());
    assertTrue(worth.gain().score() > 0);
    assertTrue(worth.exact());
    assertEquals("Proven best: no plan reaches more by this order.", worth.proof());
    assertEquals(1, added(worth).size());
  }

  /** Both places of the second home would find nobody of this age who is left. */
  @Test
  void theSecondOfAKindIsWorthLess() {
    assertEquals(worth(foster(5, 8, 1, 1), 1).gain().placed(), 1);
    assertEquals(worth(foster(5, 8, 1, 1), 3).gain().placed(), 1);
  }

  @Test
  void brothersNeedPlacesForBoth() {
    assertEquals(0, worth(foster(9, 11, 1, 1), 2).gain().placed());
    Worth both = worth(foster(9, 11, 2, 2), 1);
    assertEquals(2, both.gain().placed());
    assertEquals(2, both.gain().together());
    assertEquals(List.of(child(3), child(4)), added(both));
  }

  /** Two places, but no more than one child of a search. */
  @Test
  void whoTakesNoBrothersTogetherTakesNoneOfThese() {
    assertEquals(0, worth(foster(9, 11, 2, 1), 1).gain().placed());
  }

  /** Three places for all ages: two brothers and one child, or only as many as they suit. */
  @Test
  void aLargeHomeTakesAllThreeWhoAreLeft() {
    Worth worth = worth(foster(0, 17, 3, 2), 1);
    assertEquals(3, worth.gain().placed());
    assertEquals(3, added(worth).size());
  }

  @Test
  void whoMayNotBeSeenIsNeitherCountedNorNamed() {
    Set<ChildId> brothers = Set.of(child(3), child(4));
    Worth worth = worth(foster(9, 11, 2, 2), 1, brothers, Watch.NOBODY);
    assertEquals(0, worth.gain().placed());
    assertEquals(0, worth.gain().score());
    assertEquals(List.of(), worth.moves());
  }

  /** No usual fostering limit there: six who are to stay together. */
  @Test
  void aChildrensHomeTakesSix() {
    search(
        Together.REQUIRED,
        AChild.number(5).aged(9),
        AChild.number(6).aged(9),
        AChild.number(7).aged(9),
        AChild.number(8).aged(9),
        AChild.number(9).aged(9),
        AChild.number(10).aged(9));
    CarerProfile home =
        new CarerProfile(
            HouseholdKind.CHILDRENS_HOME, new AgeRange(9, 9), 6, 6, Map.of(), AChild.ROTHERHAM);
    assertEquals(6, worth(home, 1).gain().placed());
    assertEquals(6, worth(home, 1).gain().together());
  }

  @Test
  void whatAnUnplacedChildNeedsIsWhatIsOffered() {
    List<CarersWanted.Wanted> wanted =
        CarersWanted.of(waiting, Set.of(child(2), child(3), child(4)));
    assertEquals(
        List.of(List.of(child(3), child(4)), List.of(child(2))),
        wanted.stream().map(CarersWanted.Wanted::children).toList());
    CarerProfile brothers = wanted.get(0).profile();
    assertEquals(new AgeRange(7, 13), brothers.ages());
    assertEquals(2, brothers.places());
    assertEquals(2, brothers.siblings());
    assertEquals(AChild.ROTHERHAM, brothers.area());
    assertEquals(2, worth(brothers, 1).gain().placed());
  }

  @Test
  void needsOfAllWhoWouldShareAreAsked() {
    waiting.clear();
    search(
        Together.REQUIRED,
        AChild.number(5).aged(16).needing(NeedKind.HEALTH, NeedLevel.SOME),
        AChild.number(6).aged(17).needing(NeedKind.HEALTH, NeedLevel.HIGH));
    CarerProfile profile = CarersWanted.of(waiting, Set.of(child(5), child(6))).get(0).profile();
    assertEquals(new AgeRange(14, 17), profile.ages());
    assertEquals(NeedLevel.HIGH, profile.skills().get(NeedKind.HEALTH));
  }

  @Test
  void noHomeOnRecordCountsAsAdded() {
    assertFalse(CarerProfile.isAdded(AHome.id(1)));
    assertThrows(IllegalArgumentException.class, () -> foster(0, 18, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> foster(0, 8, 1, 2));
  }
}
