package uk.kith.placements.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.rules.Rulings.ruling;
import static uk.kith.placements.engine.rules.Rulings.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.engine.AChild;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.ARequest;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;

/** R-MATCH-18: every plan against everybody, both ways. */
class LivingTogetherTest {

  private static final String NO = "NO: IMPOSSIBLE R-MATCH-18";

  private static AHome with(
      Resident.Kind kind, @Nullable Integer age, Sex sex, Compatibility plan) {
    return AHome.ofFosterCarers().resident(kind, "r", age, sex, plan);
  }

  private static AHome withBoyOf(int age) {
    return with(Resident.Kind.LOOKED_AFTER, age, Sex.MALE, Compatibility.ANY);
  }

  @Test
  void childApartFromAResident() {
    ARequest request = ARequest.forChildren(AChild.called("c1").apartFrom("r"));

    assertEquals(NO, ruling(request, withBoyOf(8)));
    assertEquals("YES", ruling(request, AHome.ofFosterCarers().fostering("somebody else")));
  }

  @Test
  void residentApartFromTheChildBlocksToo() {
    Compatibility plan = AChild.called("r").apartFrom("c1").plan();
    AHome home = with(Resident.Kind.LOOKED_AFTER, 8, Sex.MALE, plan);

    assertEquals(NO, ruling(ARequest.forOne(), home));
    assertEquals("YES", ruling(ARequest.forChildren(AChild.called("c9")), home));
  }

  @Test
  void residentsPlanIsToldWithoutASingleFactOfIt() {
    Compatibility plan = AChild.called("r").onlyWithAges(0, 5).plan();
    var verdict = verdict(ARequest.forOne(), with(Resident.Kind.LOOKED_AFTER, 4, Sex.FEMALE, plan));

    assertEquals("A resident’s plan does not allow this.", verdict.findings().get(0).text());
  }

  /** R-PLACE-38, R-MATCH-18: nobody is placed with somebody who may not live with them. */
  @Test
  void thoseWhoAreToComeCountAsThoseWhoLiveHere() {
    Compatibility alone = AChild.called("r").onlyChild().plan();
    AHome home = AHome.ofFosterCarers().coming("r", 8, Sex.MALE, alone);

    var verdict = verdict(ARequest.forOne(), home);
    assertEquals(NO, ruling(verdict));
    assertEquals(
        "Of those who live here or are to move in, somebody’s plan does not allow this.",
        verdict.findings().get(0).text());
    assertEquals(
        "His plan does not allow this home with those who live here or are to move in.",
        verdict(
                ARequest.forChildren(AChild.called("c1").onlyChild()),
                AHome.ofFosterCarers().coming("r", 8, Sex.MALE, Compatibility.ANY))
            .findings()
            .get(0)
            .text());
  }

  @Test
  void forWhomAPlaceIsHeldNobodyElseIsToCome() {
    Compatibility alone = AChild.called("c1").onlyChild().plan();
    AHome home = AHome.ofFosterCarers().coming("c1", 8, Sex.MALE, alone);

    assertEquals(
        "YES",
        Rulings.ruling(
            PlacementRules.check(
                ARequest.forOne().build(),
                home.build().heldForThem(List.of(AChild.idOf("c1"))),
                PlacementPolicy.DEFAULT)));
  }

  @Test
  void onlyChildLivesWithNoOtherChildButWithAnAdultStayingPut() {
    ARequest request = ARequest.forChildren(AChild.called("c1").onlyChild());

    assertEquals("YES", ruling(request, AHome.ofFosterCarers()));
    assertEquals(
        NO, ruling(request, with(Resident.Kind.OWN_CHILD, 15, Sex.MALE, Compatibility.ANY)));
    assertEquals(
        "YES", ruling(request, with(Resident.Kind.STAYING_PUT, 19, Sex.MALE, Compatibility.ANY)));
    assertEquals(
        "YES", ruling(request, with(Resident.Kind.OWN_CHILD, 20, Sex.MALE, Compatibility.ANY)));
    assertEquals(
        "YES", ruling(request, with(Resident.Kind.ADULT, null, Sex.MALE, Compatibility.ANY)));
  }

  @Test
  void agesAndSexOfOtherChildren() {
    ARequest older = ARequest.forChildren(AChild.called("c1").onlyWithAges(10, 17));
    ARequest boys = ARequest.forChildren(AChild.called("c1").onlyWith(Sex.MALE));

    assertEquals(NO, ruling(older, withBoyOf(9)));
    assertEquals("YES", ruling(older, withBoyOf(10)));
    assertEquals("YES", ruling(boys, withBoyOf(9)));
    assertEquals(
        NO, ruling(boys, with(Resident.Kind.LOOKED_AFTER, 9, Sex.FEMALE, Compatibility.ANY)));
  }

  @Test
  void ageThatIsNotKnownIsAsked() {
    ARequest older = ARequest.forChildren(AChild.called("c1").onlyWithAges(10, 17));

    assertEquals(
        "WITH_APPROVAL: NEEDS_APPROVAL R-MATCH-18",
        ruling(older, with(Resident.Kind.OWN_CHILD, null, Sex.MALE, Compatibility.ANY)));
  }

  @Test
  void everyResidentIsAsked() {
    AHome home =
        AHome.of(HouseholdKind.CHILDRENS_HOME)
            .approvedFor(6)
            .fostering("a", "b", "c")
            .resident(
                Resident.Kind.LOOKED_AFTER,
                "d",
                14,
                Sex.MALE,
                AChild.called("d").apartFrom("c1").plan());

    assertEquals(NO, ruling(ARequest.forOne(), home));
  }

  @Test
  void childrenOfOneRequestAreAskedOfEachOther() {
    ARequest two = ARequest.forChildren(AChild.called("c1").apartFrom("c2"), AChild.called("c2"));
    var verdict = verdict(two, AHome.ofFosterCarers());

    assertEquals(NO, ruling(verdict));
    assertTrue(verdict.findings().get(0).text().contains("live together"));
  }

  @Test
  void placesToAvoidAreAvoided() {
    ARequest sector = ARequest.forChildren(AChild.called("c1").avoidingSector("S65 1"));
    ARequest household = ARequest.forChildren(AChild.called("c1").avoidingHome("home"));

    assertEquals("NO: IMPOSSIBLE R-MATCH-01", ruling(sector, AHome.ofFosterCarers()));
    assertEquals("NO: IMPOSSIBLE R-MATCH-01", ruling(household, AHome.ofFosterCarers()));
    assertEquals("YES", ruling(household, AHome.ofFosterCarers().called("another")));
  }

  @Test
  void aWholeDistrictIsAvoidedSectorBySector() {
    ARequest request = ARequest.forChildren(AChild.called("c1").avoidingSector("S65"));

    assertEquals("NO: IMPOSSIBLE R-MATCH-01", ruling(request, AHome.ofFosterCarers()));
    assertEquals("YES", ruling(request, AHome.ofFosterCarers().where(in("S66 1"))));
    assertEquals("YES", ruling(request, AHome.ofFosterCarers().where(in("S6 5"))));
  }

  /** Nothing is dropped in silence: who knows where the home is, is asked. */
  @Test
  void whereAHomeIsNotKnownToBeIsAQuestionWhenThereArePlacesToAvoid() {
    ARequest request = ARequest.forChildren(AChild.called("c1").avoidingSector("S65 1"));

    assertEquals(
        "YES: NOTE R-MATCH-01",
        ruling(request, AHome.ofFosterCarers().where(Whereabouts.NOT_KNOWN))
            .replaceAll(", NOTE R-PLACE-\\d+|APPROVAL: .*", ""));
  }

  private static Whereabouts in(String sector) {
    return new Whereabouts(sector, null, ARequest.ROTHERHAM, Whereabouts.Precision.SECTOR);
  }

  @Test
  void presentHomeIsListedAndNeverProposed() {
    ARequest request = ARequest.forChildren(AChild.called("c1").livingIn("home"));

    assertEquals(
        "NO: IMPOSSIBLE R-PLACE-02", ruling(request, AHome.ofFosterCarers().fostering("c1")));
    assertEquals("YES", ruling(request, AHome.ofFosterCarers().called("another")));
  }

  @Test
  void adoptersAreForAdoptionAndNobodyElseIs() {
    ARequest adoption = ARequest.forOne().kind(SearchKind.ADOPTION);

    assertEquals("YES", ruling(adoption, AHome.of(HouseholdKind.ADOPTER)));
    assertEquals("NO: IMPOSSIBLE R-PLACE-02", ruling(adoption, AHome.ofFosterCarers()));
    assertEquals(
        "NO: IMPOSSIBLE R-PLACE-02", ruling(ARequest.forOne(), AHome.of(HouseholdKind.ADOPTER)));
  }

  @Test
  void carersWhoNeverSaidAreAskedAboutAParentWithAChild() {
    ARequest parent =
        ARequest.forChildren(AChild.called("baby").aged(0)).kind(SearchKind.PARENT_AND_CHILD);

    assertEquals("YES: NOTE R-PLACE-39", ruling(parent, AHome.ofFosterCarers()));
  }
}
