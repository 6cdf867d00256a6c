package uk.kith.placements.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.Seeds;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Verdict;

/** What must hold of the constraints whatever the request and whatever the home. */
class PlacementRulesRandomTest {

  private static Verdict check(PlacementRequest request, HouseholdSnapshot home) {
    return PlacementRules.check(request, home, PlacementPolicy.DEFAULT);
  }

  /** R-MATCH-02. */
  @Test
  void removingHeritageLanguagesAndDisabilityNeverChangesWhatIsPossible() {
    Seeds.forEach(
        1000,
        random -> {
          PlacementRequest request = RandomCases.request(random);
          HouseholdSnapshot home = RandomCases.home(random, request);
          PlacementRequest bareRequest =
              with(
                  request,
                  request.children().stream()
                      .map(PlacementRulesRandomTest::withoutHeritage)
                      .toList());
          HouseholdSnapshot bareHome = withoutHeritage(home);

          assertEquals(check(request, home), check(bareRequest, bareHome));
        });
  }

  @Test
  void quickAnswerIsTheAnswerInWords() {
    Seeds.forEach(
        1000,
        random -> {
          PlacementRequest request = RandomCases.request(random);
          List<HouseholdSnapshot> homes = new ArrayList<>();
          for (int i = 0; i < 5; i++) {
            homes.add(RandomCases.home(random, request));
          }
          HouseholdColumns columns = HouseholdColumns.of(homes);
          PlacementRules rules = PlacementRules.of(request, PlacementPolicy.DEFAULT);
          for (int row = 0; row < columns.size(); row++) {
            Verdict verdict = rules.check(columns, row);
            assertEquals(verdict.possible(), rules.possible(columns, row), verdict::toString);
            assertEquals(verdict, check(request, homes.get(row)));
          }
        });
  }

  @Test
  void orderOfChildrenAndResidentsNeverMatters() {
    Seeds.forEach(
        1000,
        random -> {
          PlacementRequest request = RandomCases.request(random);
          HouseholdSnapshot home = RandomCases.home(random, request);
          List<ChildSnapshot> children = shuffled(request.children(), random);

          Verdict one = check(request, home);
          Verdict other = check(with(request, children), with(home, home.places(), random));

          assertEquals(Rulings.ruling(one), Rulings.ruling(other));
        });
  }

  @Test
  void oneMorePlaceNeverMakesAnOptionWorse() {
    Seeds.forEach(
        3000,
        random -> {
          PlacementRequest request = RandomCases.request(random);
          HouseholdSnapshot home = RandomCases.home(random, request);
          Places p = home.places();
          Places more = new Places(p.approved() + 1, p.filled(), p.notAvailable(), p.reserved());
          Verdict before = check(request, home);
          Verdict after = check(request, with(home, more, random));

          assertTrue(
              after.possible().compareTo(before.possible()) <= 0,
              () -> Rulings.ruling(before) + " became " + Rulings.ruling(after));
        });
  }

  @Test
  void placeThatBecomesAvailableNeverMakesAnOptionWorse() {
    Seeds.forEach(
        3000,
        random -> {
          PlacementRequest request = RandomCases.request(random);
          HouseholdSnapshot home = RandomCases.home(random, request);
          Places p = home.places();
          List<NotAvailable> fewer = p.notAvailable().stream().skip(1).toList();
          Verdict before = check(request, home);
          Verdict after =
              check(
                  request,
                  with(home, new Places(p.approved(), p.filled(), fewer, p.reserved()), random));

          assertTrue(
              after.possible().compareTo(before.possible()) <= 0,
              () -> Rulings.ruling(before) + " became " + Rulings.ruling(after));
        });
  }

  @Test
  void noTextNamesAnybodyOrHoldsAnId() {
    Seeds.forEach(
        1000,
        random -> {
          PlacementRequest request = RandomCases.request(random);
          HouseholdSnapshot home = RandomCases.home(random, request);
          for (var finding : check(request, home).findings()) {
            assertTrue(
                finding.text().matches("[A-Z][^_{}@]*[.]") && !finding.text().contains("-0"),
                finding.text());
          }
        });
  }

  /** Otherwise the properties would be about little. */
  @Test
  void randomCasesHaveEveryOutcomeAndManyRules() {
    List<String> rulings = new ArrayList<>();
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      PlacementRequest request = RandomCases.request(random);
      rulings.add(Rulings.ruling(check(request, RandomCases.home(random, request))));
    }
    String all = String.join(" ", rulings);
    for (String part :
        List.of(
            "YES",
            "WITH_APPROVAL",
            "NO:",
            "R-PLACE-05",
            "R-PLACE-06",
            "R-PLACE-07",
            "R-PLACE-11",
            "R-PLACE-13",
            "R-PLACE-14",
            "R-PLACE-21",
            "R-PLACE-22",
            "R-PLACE-24",
            "R-PLACE-26",
            "R-PLACE-27",
            "R-PLACE-28",
            "R-PLACE-33",
            "R-PLACE-35",
            "R-PLACE-36",
            "R-PLACE-38",
            "R-PLACE-41",
            "R-MATCH-16",
            "R-MATCH-18",
            "R-MATCH-01")) {
      assertTrue(all.contains(part), part);
    }
  }

  private static ChildSnapshot withoutHeritage(ChildSnapshot c) {
    return new ChildSnapshot(
        c.id(),
        c.birth(),
        c.sex(),
        Heritage.NOT_KNOWN,
        withoutDisability(c.needs()),
        c.compatibility(),
        c.home(),
        c.school(),
        c.legalStatus(),
        c.presentHousehold(),
        c.avoidSectors(),
        c.avoidHouseholds(),
        c.schoolsToMind(),
        c.lookedAfterParent());
  }

  private static Needs withoutDisability(Needs needs) {
    Map<NeedKind, uk.kith.placements.engine.NeedLevel> levels =
        new java.util.HashMap<>(needs.levels());
    levels.remove(NeedKind.DISABILITY);
    return new Needs(levels);
  }

  private static HouseholdSnapshot withoutHeritage(HouseholdSnapshot h) {
    return new HouseholdSnapshot(
        h.id(),
        h.localId(),
        h.kind(),
        h.own(),
        h.approvedBy(),
        h.where(),
        h.terms(),
        h.places(),
        h.vacantSince(),
        h.residents(),
        h.coming(),
        withoutDisability(h.skills()),
        Set.of(),
        new HeritageSupport(Heritage.NOT_KNOWN, Set.of(), false),
        h.exemptions(),
        h.registration(),
        h.bedrooms(),
        h.connectedTo(),
        h.standing());
  }

  private static PlacementRequest with(PlacementRequest r, List<ChildSnapshot> children) {
    return PlacementRequest.of(
        children, r.siblings(), r.neededFrom(), r.kind(), r.together(), r.responsible());
  }

  /** The same home with other places and its residents in another order. */
  private static HouseholdSnapshot with(HouseholdSnapshot h, Places places, Random random) {
    return new HouseholdSnapshot(
        h.id(),
        h.localId(),
        h.kind(),
        h.own(),
        h.approvedBy(),
        h.where(),
        h.terms(),
        places,
        h.vacantSince(),
        shuffled(h.residents(), random),
        shuffled(h.coming(), random),
        h.skills(),
        h.languages(),
        h.heritageSupport(),
        shuffled(h.exemptions(), random),
        h.registration(),
        h.bedrooms(),
        h.connectedTo(),
        h.standing());
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
