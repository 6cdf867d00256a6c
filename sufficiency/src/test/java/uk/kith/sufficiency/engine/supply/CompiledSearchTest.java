package uk.kith.sufficiency.engine.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Sex;
import uk.kith.matching.engine.Homes;
import uk.kith.matching.engine.LawfulConstraints;
import uk.kith.matching.engine.Matcher;
import uk.kith.matching.engine.Option;
import uk.kith.matching.engine.Policy;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SiblingKind;
import uk.kith.placements.engine.SiblingLink;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.Verdict.Possible;

/** R-SUFF-15: the quick answer of a simulation is matching's own, for whoever lives there. */
class CompiledSearchTest {

  private static final HouseholdId NOBODY_KNOWS = new HouseholdId(new UUID(9, 9));

  @Test
  void quickAnswersAreMatchingsOwn() {
    int possible = 0;
    int asked = 0;
    for (long seed = 0; seed < 600; seed++) {
      Random random = new Random(seed);
      InventedSupply invented = new InventedSupply(seed);
      List<SupplyHome> homes = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        homes.add(invented.home());
      }
      CompiledHomes compiled = CompiledHomes.of(supply(homes), homes);
      List<ChildProfile> profiles = new ArrayList<>();
      int[] ages = new int[1 + random.nextInt(3)];
      for (int i = 0; i < ages.length; i++) {
        profiles.add(invented.profile());
        ages[i] = random.nextInt(18);
      }
      CompiledSearch search = CompiledSearch.of(compiled, profiles, ages);
      List<List<Company>> company = new ArrayList<>();
      List<HouseholdSnapshot> lived = new ArrayList<>();
      for (SupplyHome home : homes) {
        List<Company> living = new ArrayList<>();
        int number = home.places() == 0 ? 0 : random.nextInt(home.places() + 1);
        for (int j = 0; j < number; j++) {
          living.add(Company.of(invented.profile(), random.nextInt(18)));
        }
        company.add(living);
        lived.add(lived(home, living, lived.size()));
      }
      List<Option> options =
          new Matcher(
                  Policy.DEFAULT,
                  new LawfulConstraints(PlacementPolicy.DEFAULT),
                  InventedSupply.DAY)
              .options(request(profiles, ages), Homes.of(lived));
      for (Option option : options) {
        int home = lived.indexOf(option.home());
        boolean quick = quick(compiled, search, home, company.get(home));
        String told = "seed " + seed + ", home " + home + ": " + option.verdict();
        assertEquals(option.verdict().possible() == Possible.YES, quick, told);
        asked++;
        if (quick) {
          possible++;
          assertEquals(option.getScore().points(), search.points(home), told);
        }
      }
    }
    assertTrue(possible > 300 && asked - possible > 300, possible + " of " + asked);
  }

  private static boolean quick(
      CompiledHomes homes, CompiledSearch search, int home, List<Company> living) {
    int older = (int) living.stream().filter(each -> homes.isOlder(each.age())).count();
    return homes.places(home) - living.size() >= search.size()
        && search.mayLiveTogether()
        && search.isAllowed(home, older, living.size() - older)
        && living.stream().allMatch(search::suits)
        && homes.others(home).stream().allMatch(search::suits);
  }

  /** With one brother of two in a home matching gives its points for half of them. */
  @Test
  void pointsForBrothersAndSistersAreMatchingsOwn() {
    InventedSupply invented = new InventedSupply(5);
    List<SupplyHome> homes =
        List.of(
            InventedSupply.plain(1, HouseholdKind.FOSTER, 2),
            InventedSupply.plain(2, HouseholdKind.FOSTER, 2));
    CompiledHomes compiled = CompiledHomes.of(supply(homes), homes);
    ChildProfile profile = alone(invented.profile());
    CompiledSearch search = CompiledSearch.of(compiled, List.of(profile), new int[] {7});
    PlacementRequest one = request(List.of(profile), new int[] {7});
    ChildId brother = new ChildId(new UUID(8, 1));
    ChildId other = new ChildId(new UUID(8, 2));
    PlacementRequest withBrothers =
        PlacementRequest.of(
            one.children(),
            List.of(
                new SiblingLink(one.children().get(0).id(), brother, SiblingKind.FULL),
                new SiblingLink(one.children().get(0).id(), other, SiblingKind.FULL)),
            one.neededFrom(),
            one.kind(),
            one.together(),
            one.responsible());
    List<HouseholdSnapshot> lived =
        List.of(
            withChild(homes.get(0).home(), brother),
            withChild(homes.get(1).home(), new ChildId(new UUID(8, 3))),
            withChild(InventedSupply.plain(3, HouseholdKind.FOSTER, 1).home(), other));
    List<Option> options =
        new Matcher(
                Policy.DEFAULT, new LawfulConstraints(PlacementPolicy.DEFAULT), InventedSupply.DAY)
            .options(withBrothers, Homes.of(lived));
    for (Option option : options) {
      int home = lived.indexOf(option.home());
      if (home < 2) {
        assertEquals(option.getScore().points(), search.points(home, 1 - home, 2));
      }
    }
    assertEquals(125, search.points(0, 1, 2) - search.points(0, 0, 2));
  }

  @Test
  void whatFailsNarrowlyIsNamed() {
    ChildProfile profile = ChildProfile.NOT_KNOWN;
    List<SupplyHome> homes =
        List.of(
            InventedSupply.plain(1, HouseholdKind.FOSTER, 2),
            InventedSupply.plain(2, HouseholdKind.FOSTER, 1),
            InventedSupply.plain(3, HouseholdKind.FOSTER, 2, new AgeRange(0, 4)),
            InventedSupply.plain(4, HouseholdKind.FOSTER, 1, new AgeRange(0, 4)));
    CompiledHomes compiled = CompiledHomes.of(supply(homes), homes);
    CompiledSearch two = CompiledSearch.of(compiled, List.of(profile, profile), new int[] {9, 11});
    assertNull(two.shortfall(0));
    assertEquals(WhyNotLocal.SIBLINGS, two.shortfall(1));
    assertEquals(WhyNotLocal.AGE, two.shortfall(2));
    assertEquals(WhyNotLocal.NO_SUCH_HOME, two.shortfall(3));
    CompiledSearch one = CompiledSearch.of(compiled, List.of(profile), new int[] {9});
    assertNull(one.shortfall(1));
    assertEquals(WhyNotLocal.AGE, one.shortfall(3));
  }

  static Supply supply(List<SupplyHome> homes) {
    return new Supply(
        InventedSupply.DAY,
        InventedSupply.OWN,
        homes,
        HomeRates.NONE,
        List.of(),
        Policy.DEFAULT,
        PlacementPolicy.DEFAULT,
        0);
  }

  private static ChildProfile alone(ChildProfile of) {
    return new ChildProfile(
        of.sex(),
        of.needs(),
        of.heritage(),
        Compatibility.ANY,
        of.home(),
        of.school(),
        of.search(),
        Together.PREFERRED,
        false);
  }

  private static HouseholdSnapshot withChild(HouseholdSnapshot home, ChildId child) {
    return SupplyHome.with(
        home,
        List.of(
            new Resident(
                Resident.Kind.LOOKED_AFTER, child, 9, Sex.MALE, Compatibility.ANY, null, null)),
        new Places(home.places().approved(), 1, List.of(), 0));
  }

  private static HouseholdSnapshot lived(SupplyHome home, List<Company> living, int number) {
    List<Resident> residents = new ArrayList<>(home.home().residents());
    for (int i = 0; i < living.size(); i++) {
      Company each = living.get(i);
      residents.add(
          new Resident(
              Resident.Kind.LOOKED_AFTER,
              new ChildId(new UUID(7, 100L * number + i)),
              each.age(),
              each.sex(),
              each.plan(),
              null,
              null));
    }
    Places places = home.home().places();
    return SupplyHome.with(
        home.home(),
        residents,
        new Places(places.approved(), places.filled() + living.size(), List.of(), 0));
  }

  private static PlacementRequest request(List<ChildProfile> profiles, int[] ages) {
    List<ChildSnapshot> children = new ArrayList<>();
    List<SiblingLink> links = new ArrayList<>();
    for (int i = 0; i < ages.length; i++) {
      ChildProfile profile = profiles.get(i);
      children.add(
          new ChildSnapshot(
              new ChildId(new UUID(6, i)),
              Birth.on(InventedSupply.DAY.minusYears(ages[i]).minusDays(40)),
              profile.sex(),
              profile.heritage(),
              profile.needs(),
              profile.compatibility(),
              profile.home(),
              profile.school(),
              null,
              null,
              Set.of(),
              Set.of(NOBODY_KNOWS),
              null,
              false));
      for (int j = 0; j < i; j++) {
        links.add(new SiblingLink(children.get(j).id(), children.get(i).id(), SiblingKind.FULL));
      }
    }
    return PlacementRequest.of(
        children,
        links,
        InventedSupply.DAY,
        profiles.get(0).search(),
        profiles.get(0).together(),
        InventedSupply.OWN);
  }
}
