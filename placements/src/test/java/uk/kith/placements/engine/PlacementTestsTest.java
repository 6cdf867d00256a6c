package uk.kith.placements.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;

/** R-PLACE-04: the five tests, each with its fact. */
class PlacementTestsTest {

  /** 16,093 metres are 10.0 miles; 17,703 are 11.0; 33,796 are 21.0. */
  private static final Whereabouts MIDDLE = AHome.at(0, 0, ARequest.ROTHERHAM);

  private static String results(ARequest request, AHome home) {
    return PlacementTests.of(request.build(), home.build(), PlacementPolicy.DEFAULT).stream()
        .map(test -> test.result().name())
        .collect(Collectors.joining(" "));
  }

  private static String test(PlacementTest.Kind kind, ARequest request, AHome home) {
    PlacementTest test =
        PlacementTests.of(request.build(), home.build(), PlacementPolicy.DEFAULT)
            .get(kind.ordinal());
    assertEquals(kind, test.kind());
    return test.result() + ": " + test.fact();
  }

  private static AHome northBy(int metres) {
    return AHome.ofFosterCarers().where(AHome.at(0, metres, ARequest.ROTHERHAM));
  }

  private static ARequest fromTheMiddle() {
    return ARequest.forChildren(AChild.called("c1").homeAt(MIDDLE).schoolAt(MIDDLE));
  }

  @Test
  void fiveResultsInTheOrderOfTheAct() {
    assertEquals("MET MET NOT_APPLICABLE NOT_KNOWN MET", results(fromTheMiddle(), northBy(1600)));
  }

  @Test
  void whatIsNotKnownSaysSo() {
    assertEquals(
        "NOT_KNOWN NOT_APPLICABLE NOT_APPLICABLE NOT_KNOWN NOT_KNOWN",
        results(ARequest.forOne(), AHome.ofFosterCarers().in(null)));
  }

  @Test
  void nearHomeIsTenMilesPartlyToTwenty() {
    var near = PlacementTest.Kind.NEAR_HOME;

    assertEquals("MET: 10.0 miles from home", test(near, fromTheMiddle(), northBy(16093)));
    assertEquals("PARTLY: 11.0 miles from home", test(near, fromTheMiddle(), northBy(17703)));
    assertEquals("PARTLY: 20.0 miles from home", test(near, fromTheMiddle(), northBy(32187)));
    assertEquals("NOT_MET: 21.0 miles from home", test(near, fromTheMiddle(), northBy(33796)));
  }

  @Test
  void sectorsGiveAboutADistance() {
    Whereabouts sector =
        new Whereabouts(
            MIDDLE.sector(), MIDDLE.position(), MIDDLE.authority(), Whereabouts.Precision.SECTOR);

    assertEquals(
        "MET: About 1.0 miles from home",
        test(
            PlacementTest.Kind.NEAR_HOME,
            ARequest.forChildren(AChild.called("c1").homeAt(sector)),
            northBy(1609)));
  }

  @Test
  void childWhoFaresWorstDecides() {
    ARequest two =
        ARequest.forChildren(
            AChild.called("c1").homeAt(MIDDLE),
            AChild.called("c2").homeAt(AHome.at(0, -16093, ARequest.ROTHERHAM)));
    ARequest oneNotKnown =
        ARequest.forChildren(AChild.called("c1").homeAt(MIDDLE), AChild.called("c2"));

    assertEquals(
        "PARTLY: 1.0 and 11.0 miles from home",
        test(PlacementTest.Kind.NEAR_HOME, two, northBy(1609)));
    assertEquals(
        "NOT_KNOWN: 1.0 miles from home; for another child not known",
        test(PlacementTest.Kind.NEAR_HOME, oneNotKnown, northBy(1609)));
  }

  @Test
  void schoolIsKeptNearby() {
    var school = PlacementTest.Kind.SCHOOL;

    assertEquals("MET: 5.0 miles from school", test(school, fromTheMiddle(), northBy(8047)));
    assertEquals("PARTLY: 6.0 miles from school", test(school, fromTheMiddle(), northBy(9656)));
    assertEquals("NOT_MET: 11.0 miles from school", test(school, fromTheMiddle(), northBy(17703)));
    assertEquals("NOT_APPLICABLE: Not at school", test(school, ARequest.forOne(), northBy(1600)));
  }

  @Test
  void siblingsTogetherWhereThereAreEnoughPlaces() {
    var siblings = PlacementTest.Kind.SIBLINGS;

    assertEquals(
        "MET: Places for all 3 together",
        test(siblings, ARequest.forSiblings(3), AHome.ofFosterCarers()));
    assertEquals(
        "PARTLY: 2 places usable of 3",
        test(siblings, ARequest.forSiblings(3), AHome.ofFosterCarers().approvedFor(2)));
    assertEquals(
        "NOT_MET: 1 place usable of 3",
        test(siblings, ARequest.forSiblings(3), AHome.ofFosterCarers().approvedFor(1)));
  }

  @Test
  void placesKeptForBrothersAndSistersCountForThemOnly() {
    var siblings = PlacementTest.Kind.SIBLINGS;
    AHome kept =
        AHome.ofFosterCarers()
            .approvedFor(3)
            .notAvailable(3, NotAvailable.Reason.SIBLING_GROUP_ONLY, null);
    AHome awayOnLeave =
        AHome.ofFosterCarers()
            .approvedFor(3)
            .notAvailable(3, NotAvailable.Reason.CARER_ON_BREAK, null);

    assertEquals(
        "MET: Places for all 3 together, once those kept for brothers and sisters are released",
        test(siblings, ARequest.forSiblings(3), kept));
    assertEquals("NOT_MET: 0 places usable of 4", test(siblings, ARequest.forSiblings(4), kept));
    assertEquals(
        "NOT_MET: 0 places usable of 3", test(siblings, ARequest.forSiblings(3), awayOnLeave));
    // Two who are siblings and one who is nobody's: the places are not kept for them.
    ARequest mixed =
        ARequest.forChildren(AChild.called("c1"), AChild.called("c2"), AChild.called("c3"))
            .link("c1", "c2", SiblingKind.FULL);
    assertEquals("NOT_MET: 0 places usable of 3", test(siblings, mixed, kept));
  }

  @Test
  void siblingWhoLivesThereIsJoined() {
    var siblings = PlacementTest.Kind.SIBLINGS;
    ARequest one = ARequest.forOne().link("c1", "s", SiblingKind.HALF);

    assertEquals(
        "MET: With a brother or sister who lives here",
        test(siblings, one, AHome.ofFosterCarers().fostering("s")));
    assertEquals(
        "MET: With a brother or sister for whom a place is held here",
        test(siblings, one, AHome.ofFosterCarers().coming("s", 8, Sex.MALE, Compatibility.ANY)));
    assertEquals(
        "NOT_MET: Apart from 1 who lives elsewhere", test(siblings, one, AHome.ofFosterCarers()));
    assertEquals(
        "PARTLY: With a brother or sister who lives here; apart from 1 who lives elsewhere",
        test(
            siblings,
            one.link("c1", "t", SiblingKind.FULL),
            AHome.ofFosterCarers().fostering("s")));
  }

  /** Whom the same decision brings along lives nowhere else, as was judged when it was taken. */
  @Test
  void siblingsOfTheSameDecisionComeTogether() {
    ARequest three = ARequest.forSiblings(3);
    List<ChildId> all = three.build().children().stream().map(ChildSnapshot::id).toList();
    AHome home = AHome.ofFosterCarers();

    assertEquals(
        "MET: With 2 brothers or sisters for whom the same decision chose it",
        ofMiddle(three, all, home));
    assertEquals(
        "PARTLY: With 1 brother or sister for whom the same decision chose it; apart from 1 who"
            + " lives elsewhere",
        ofMiddle(three, all.subList(0, 2), home));
    assertEquals(
        "NOT_MET: Apart from 2 who live elsewhere", ofMiddle(three, all.subList(1, 2), home));
  }

  private static String ofMiddle(ARequest request, List<ChildId> together, AHome home) {
    PlacementRequest whole = request.build();
    PlacementRequest middle = whole.onlyFor(List.of(whole.children().get(1).id()));
    return PlacementTests.of(middle, together, home.build(), PlacementPolicy.DEFAULT).stream()
        .filter(each -> each.kind() == PlacementTest.Kind.SIBLINGS)
        .map(each -> each.result() + ": " + each.fact())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void decisionToLiveApartIsNoTest() {
    assertEquals(
        "NOT_APPLICABLE: The decision is that they live apart",
        test(
            PlacementTest.Kind.SIBLINGS,
            ARequest.forSiblings(2).together(Together.APART),
            AHome.ofFosterCarers()));
  }

  @Test
  void disabilityIsSuitedOrNotAndNeverAConstraint() {
    var disability = PlacementTest.Kind.DISABILITY;
    ARequest high =
        ARequest.forChildren(AChild.called("c1").needing(NeedKind.DISABILITY, NeedLevel.HIGH));
    AHome some = AHome.ofFosterCarers().skill(NeedKind.DISABILITY, NeedLevel.SOME);
    AHome full = AHome.ofFosterCarers().skill(NeedKind.DISABILITY, NeedLevel.HIGH);
    AHome none = AHome.ofFosterCarers().skill(NeedKind.DISABILITY, NeedLevel.NONE);

    assertEquals("MET: The home can meet the needs recorded", test(disability, high, full));
    assertEquals(
        "PARTLY: The home can meet some need, the child has a high one",
        test(disability, high, some));
    assertEquals(
        "NOT_MET: The home says that it cannot meet this need", test(disability, high, none));
    assertEquals(
        "NOT_KNOWN: Whether the home can meet a disability is not recorded: ask",
        test(disability, high, AHome.ofFosterCarers()));
    assertEquals(
        "NOT_KNOWN: Whether the child has a disability is not recorded: ask",
        test(disability, ARequest.forOne(), full));
    assertEquals(
        "NOT_APPLICABLE: No disability recorded",
        test(
            disability,
            ARequest.forChildren(AChild.called("c1").needing(NeedKind.DISABILITY, NeedLevel.NONE)),
            none));
  }

  @Test
  void insideAdjoiningOrAtADistance() {
    var inArea = PlacementTest.Kind.IN_AREA;

    assertEquals(
        "MET: In the authority’s area",
        test(inArea, ARequest.forOne(), AHome.ofFosterCarers().in(ARequest.ROTHERHAM)));
    assertEquals(
        "NOT_MET: Outside the area, in an adjoining authority",
        test(inArea, ARequest.forOne(), AHome.ofFosterCarers().in(ARequest.SHEFFIELD)));
    assertEquals(
        "NOT_MET: Outside the area, at a distance",
        test(inArea, ARequest.forOne(), AHome.ofFosterCarers().in(ARequest.LEEDS)));
    assertEquals(
        "NOT_MET: Outside the area",
        test(
            inArea,
            ARequest.forOne().responsible(ARequest.ELSEWHERE),
            AHome.ofFosterCarers().in(ARequest.SHEFFIELD)));
  }

  @Test
  void homeAndAreaAreNotAskedOfAnAdoption() {
    assertEquals(
        "NOT_APPLICABLE MET NOT_APPLICABLE NOT_KNOWN NOT_APPLICABLE",
        results(fromTheMiddle().kind(SearchKind.ADOPTION), AHome.of(HouseholdKind.ADOPTER)));
  }
}
