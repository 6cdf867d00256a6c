package uk.kith.placements.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.ARequest.DAY;
import static uk.kith.placements.engine.ARequest.ROTHERHAM;
import static uk.kith.placements.engine.ARequest.SHEFFIELD;
import static uk.kith.placements.engine.rules.Rulings.ruling;
import static uk.kith.placements.engine.rules.Rulings.verdict;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.AChild;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.ARequest;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.SiblingKind;
import uk.kith.placements.engine.vacancy.PlaceSegment;

/** R-PLACE-05, -06, -07, -09, -10, -39, -40: who counts, and what lifts the limit of three. */
class FosteringLimitTest {

  private static final DateRange THIS_YEAR =
      new DateRange(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));

  private static AHome roomForMany() {
    return AHome.ofFosterCarers().approvedFor(6);
  }

  @Test
  void allowsThirdChild() {
    assertEquals("YES", ruling(ARequest.forOne(), roomForMany().fostering("a", "b")));
  }

  @Test
  void fourthChildNeedsAnExemptionAndIsCriticalWithoutOne() {
    var verdict = verdict(ARequest.forOne(), roomForMany().fostering("a", "b", "c"));

    assertEquals("WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-05", ruling(verdict));
    assertEquals(Severity.CRITICAL, verdict.findings().get(0).severity());
    assertTrue(
        verdict.findings().get(0).text().startsWith("Four children would be fostered here."));
  }

  @Test
  void thoseWhoAreToComeCount() {
    AHome home = roomForMany().fostering("a", "b").coming("c", 8, Sex.MALE, Compatibility.ANY);

    assertEquals("WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-05", ruling(ARequest.forOne(), home));
  }

  @Test
  void allowsFourWhoAreAllSiblings() {
    assertEquals("YES: NOTE R-PLACE-06", ruling(ARequest.forSiblings(4), roomForMany()));
  }

  @Test
  void threeSiblingsAndOneOtherNeedAnExemption() {
    ARequest three = ARequest.forSiblings(3).link("c1", "elsewhere", SiblingKind.FULL);

    assertEquals(
        "WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-05",
        ruling(three, roomForMany().fostering("other")));
  }

  @Test
  void allowsFourthWhoJoinsThreeSiblingsOfHis() {
    ARequest one =
        ARequest.forOne()
            .link("c1", "a", SiblingKind.FULL)
            .link("a", "b", SiblingKind.FULL)
            .link("c", "b", SiblingKind.HALF);

    assertEquals("YES: NOTE R-PLACE-06", ruling(one, roomForMany().fostering("a", "b", "c")));
  }

  @Test
  void twoHalfSiblingsOfOneChildNeedNotBeSiblingsOfEachOther() {
    ARequest one =
        ARequest.forOne()
            .link("c1", "a", SiblingKind.HALF)
            .link("c1", "b", SiblingKind.HALF)
            .link("c1", "c", SiblingKind.HALF);

    assertEquals(
        "WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-05",
        ruling(one, roomForMany().fostering("a", "b", "c")));
  }

  @Test
  void stepbrothersCountOnlyWhereTheAuthoritySaysSo() {
    ARequest pair =
        ARequest.forChildren(
                AChild.called("c1"), AChild.called("c2"), AChild.called("c3"), AChild.called("c4"))
            .link("c1", "c2", SiblingKind.FULL)
            .link("c3", "c4", SiblingKind.FULL)
            .link("c1", "c3", SiblingKind.STEP);
    var stepCounts = new PlacementPolicy(10, 20, 5, 10, 1, 1, true, true, 3);

    assertEquals("WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-05", ruling(pair, roomForMany()));
    assertEquals(
        "YES: NOTE R-PLACE-06",
        ruling(PlacementRules.check(pair.build(), roomForMany().build(), stepCounts)));
  }

  @Test
  void exemptionByTheAuthorityWhereTheCarersLiveCoversTheChildrenItNames() {
    AHome home =
        roomForMany().fostering("a", "b", "c").exemption(ROTHERHAM, THIS_YEAR, "a", "b", "c", "c1");

    assertEquals("YES: NOTE R-PLACE-07", ruling(ARequest.forOne(), home));
  }

  @Test
  void exemptionByAnotherAuthorityIsInvalid() {
    AHome home =
        roomForMany().fostering("a", "b", "c").exemption(SHEFFIELD, THIS_YEAR, "a", "b", "c", "c1");

    assertEquals("WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-05", ruling(ARequest.forOne(), home));
  }

  @Test
  void exemptionDoesNotCoverAChildWhomItDoesNotName() {
    AHome home =
        roomForMany().fostering("a", "b", "c").exemption(ROTHERHAM, THIS_YEAR, "a", "b", "c");

    assertEquals("WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-05", ruling(ARequest.forOne(), home));
  }

  @Test
  void exemptionMustBeInForceWhenThePlacementStarts() {
    AHome home =
        roomForMany().fostering("a", "b", "c").exemption(ROTHERHAM, THIS_YEAR, "a", "b", "c", "c1");

    assertEquals(
        "WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-05",
        ruling(ARequest.forOne().neededFrom(LocalDate.of(2015, 1, 1)), home));
  }

  @Test
  void ownChildrenAndStayingPutDoNotCountAndPrivatelyFosteredDo() {
    AHome home = roomForMany().fostering("a", "b");
    AHome withOthers =
        roomForMany()
            .fostering("a", "b")
            .resident(Resident.Kind.OWN_CHILD, null, 10, Sex.FEMALE, Compatibility.ANY)
            .resident(Resident.Kind.STAYING_PUT, null, 19, Sex.MALE, Compatibility.ANY);
    AHome withPrivate =
        home.resident(Resident.Kind.PRIVATELY_FOSTERED, null, 7, Sex.MALE, Compatibility.ANY);

    assertEquals("YES", ruling(ARequest.forOne(), withOthers));
    assertEquals(
        "WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-05", ruling(ARequest.forOne(), withPrivate));
  }

  @Test
  void parentAndBabyBothLookedAfterCountTwoAndAreNoSiblings() {
    ARequest both =
        ARequest.forChildren(
                AChild.called("mother").aged(16).girl().lookedAfterParent(),
                AChild.called("baby").aged(0))
            .kind(SearchKind.PARENT_AND_CHILD);
    AHome withOne = roomForMany().kinds(SearchKind.PARENT_AND_CHILD).fostering("a");
    AHome withTwo = roomForMany().kinds(SearchKind.PARENT_AND_CHILD).fostering("a", "b");

    assertEquals("YES", ruling(both, withOne));
    assertEquals("WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-05", ruling(both, withTwo));
  }

  /** They use one place of the terms, and count two in the limit. */
  @Test
  void parentAndBabyWhoLiveHereCountTwo() {
    AHome home = AHome.ofFosterCarers().approvedFor(3).fosteringAParentAndChild("m", 17, "b");

    assertEquals("YES", ruling(ARequest.forOne(), home));
    assertEquals(1, PlaceSegment.of(home.build()).count().vacant(), "as many as the limit leaves");
    assertEquals(
        "WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-05", ruling(ARequest.forOne(), home.fostering("a")));
  }

  @Test
  void babyWhoseMotherIsNotLookedAfterCountsOne() {
    ARequest baby =
        ARequest.forChildren(AChild.called("baby").aged(0)).kind(SearchKind.PARENT_AND_CHILD);
    AHome withTwo = roomForMany().kinds(SearchKind.PARENT_AND_CHILD).fostering("a", "b");

    assertEquals("YES", ruling(baby, withTwo));
  }

  @Test
  void emergencyDoesNotLiftTheLimit() {
    assertEquals(
        "WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-05",
        ruling(
            ARequest.forOne().kind(SearchKind.EMERGENCY), roomForMany().fostering("a", "b", "c")));
  }

  @Test
  void limitIsOfFosteringAndNotOfChildrensHomes() {
    AHome home =
        AHome.of(HouseholdKind.CHILDRENS_HOME).approvedFor(6).fostering("a", "b", "c", "d");

    assertEquals("YES", ruling(ARequest.forOne(), home));
  }

  @Test
  void nobodyCountsTwiceInTheirOwnHome() {
    ARequest both = ARequest.forChildren(AChild.called("c1").livingIn("home"), AChild.called("c2"));

    assertEquals(
        "NO: IMPOSSIBLE R-PLACE-02", ruling(both, roomForMany().fostering("c1", "a", "b")));
    assertEquals(DAY, both.build().neededFrom());
  }
}
