package uk.kith.placements.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.rules.Rulings.ruling;
import static uk.kith.placements.engine.rules.Rulings.verdict;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.AChild;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.ARequest;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NotAvailable.Reason;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.placements.engine.SearchKind;

/** R-PLACE-35, -36, -38 and the unit of -39: approved, filled, not available, held. */
class UsablePlacesTest {

  @Test
  void approvedLessFilledIsNotVacancy() {
    AHome home =
        AHome.ofFosterCarers()
            .fostering("a", "b")
            .notAvailable(1, Reason.CARER_ON_BREAK, LocalDate.of(2014, 11, 3));
    var verdict = verdict(ARequest.forOne(), home);

    assertEquals("NO: IMPOSSIBLE R-PLACE-35", ruling(verdict));
    assertEquals(List.of(LocalDate.of(2014, 11, 3)), verdict.findings().get(0).dates());
  }

  @Test
  void onePlaceDoesNotTakeTwo() {
    assertEquals(
        "NO: IMPOSSIBLE R-PLACE-35",
        ruling(ARequest.forSiblings(2), AHome.ofFosterCarers().approvedFor(1)));
  }

  @Test
  void placeThatAReservationHoldsIsNotOfferedAgain() {
    AHome home = AHome.ofFosterCarers().approvedFor(2).fostering("a").reserved(1);

    assertEquals("NO: IMPOSSIBLE R-PLACE-38", ruling(ARequest.forOne(), home));
  }

  @Test
  void otherPlacesBesideAReservationAreOffered() {
    assertEquals("YES", ruling(ARequest.forOne(), AHome.ofFosterCarers().reserved(2)));
  }

  @Test
  void placesKeptForSiblingsAreReleasedForSiblingsOnly() {
    AHome home = AHome.ofFosterCarers().notAvailable(3, Reason.SIBLING_GROUP_ONLY, null);

    assertEquals("WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-36", ruling(ARequest.forSiblings(3), home));
    assertEquals("NO: IMPOSSIBLE R-PLACE-35", ruling(ARequest.forOne(), home));
    assertEquals(
        "NO: IMPOSSIBLE R-PLACE-35",
        ruling(ARequest.forChildren(AChild.called("c1"), AChild.called("stranger")), home));
  }

  @Test
  void aPlaceThatIsFreeByTheDayOnWhichItIsNeededIsOffered() {
    LocalDate needed = ARequest.forOne().build().neededFrom();
    AHome onTheDay = AHome.ofFosterCarers().fostering("a", "b");

    assertEquals(
        "YES: NOTE R-PLACE-37",
        ruling(ARequest.forOne(), onTheDay.notAvailableUntil(1, Reason.CARER_ON_BREAK, needed)));
    AHome aDayLater = AHome.ofFosterCarers().fostering("a", "b");
    var late =
        verdict(
            ARequest.forOne(),
            aDayLater.notAvailableUntil(1, Reason.CARER_ON_BREAK, needed.plusDays(1)));
    assertEquals("NO: IMPOSSIBLE R-PLACE-35", ruling(late));
    assertEquals(List.of(needed.plusDays(1)), late.findings().get(0).dates());
  }

  @Test
  void aPlaceThatIsFreeByThenIsHeldForOneChildOnly() {
    LocalDate soon = ARequest.forOne().build().neededFrom().minusDays(1);
    AHome held =
        AHome.ofFosterCarers().approvedFor(1).notAvailableUntil(1, Reason.OTHER, soon).reserved(1);

    assertEquals("NO: IMPOSSIBLE R-PLACE-38", ruling(ARequest.forOne(), held));
  }

  @Test
  void placesFreeByThenCountWithThoseVacantNow() {
    LocalDate soon = ARequest.forOne().build().neededFrom().minusDays(1);

    assertEquals(
        "YES: NOTE R-PLACE-37",
        ruling(
            ARequest.forSiblings(3),
            AHome.ofFosterCarers().notAvailableUntil(1, Reason.OTHER, soon)));
    assertEquals(
        "NO: IMPOSSIBLE R-PLACE-35",
        ruling(
            ARequest.forSiblings(2),
            AHome.ofFosterCarers()
                .notAvailableUntil(1, Reason.OTHER, soon)
                .notAvailable(2, Reason.OTHER, null)));
  }

  @Test
  void carersAtTheLimitMayTakeOneMoreByExemption() {
    AHome home = AHome.ofFosterCarers().fostering("a", "b");

    assertEquals(
        "WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-05, NOTE R-PLACE-35",
        ruling(ARequest.forSiblings(2), home));
    assertEquals(
        "NO: IMPOSSIBLE R-PLACE-35, NEEDS_APPROVAL R-PLACE-05",
        ruling(ARequest.forSiblings(3), home));
  }

  @Test
  void carersForThreeMayTakeAFourthSiblingByAChangeOfTerms() {
    assertEquals(
        "WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-35, NOTE R-PLACE-06",
        ruling(ARequest.forSiblings(4), AHome.ofFosterCarers()));
  }

  @Test
  void exemptionThatNamesTheChildIsAPlaceToo() {
    AHome home =
        AHome.ofFosterCarers()
            .fostering("a", "b", "c")
            .exemption(
                ARequest.ROTHERHAM, DateRange.from(LocalDate.of(2014, 1, 1)), "a", "b", "c", "c1");

    assertEquals("YES: NOTE R-PLACE-07", ruling(ARequest.forOne(), home));
  }

  @Test
  void parentAndChildUseOnePlace() {
    ARequest both =
        ARequest.forChildren(
                AChild.called("mother").aged(17).girl().lookedAfterParent(),
                AChild.called("baby").aged(0))
            .kind(SearchKind.PARENT_AND_CHILD);

    assertEquals(
        "YES",
        ruling(both, AHome.ofFosterCarers().approvedFor(1).kinds(SearchKind.PARENT_AND_CHILD)));
  }

  /** R-PLACE-39: those who live here use one place too, and leave the others to others. */
  @Test
  void aParentAndChildWhoLiveHereUseOnePlace() {
    AHome home = AHome.ofFosterCarers().approvedFor(2).fosteringAParentAndChild("m", 17, "baby");
    assertEquals(1, home.build().places().filled());
    assertEquals("YES", ruling(ARequest.forOne(), home));
    assertEquals(
        "NO: IMPOSSIBLE R-PLACE-35",
        ruling(
            ARequest.forOne(),
            AHome.ofFosterCarers().approvedFor(1).fosteringAParentAndChild("m", 17, "baby")));
  }

  /** R-PLACE-39: a baby comes to its mother, whose place and room are the last of this home. */
  @Test
  void whoComesToTheOwnParentNeedsNoOtherPlaceAndNoOtherRoom() {
    AHome full =
        AHome.ofFosterCarers().approvedFor(1).ages(0, 17).bedrooms("1").fostering("mother");
    ARequest baby = ARequest.forChildren(AChild.called("baby").aged(0));
    assertEquals("NO: IMPOSSIBLE R-MATCH-16, IMPOSSIBLE R-PLACE-35", ruling(baby, full));
    HouseholdSnapshot home = full.build();
    assertEquals(
        "YES", ruling(PlacementRules.check(baby.build(), home, PlacementPolicy.DEFAULT, 1)));
    ARequest two =
        ARequest.forChildren(AChild.called("baby").aged(0), AChild.called("other").aged(9));
    List<String> told =
        PlacementRules.check(two.build(), home, PlacementPolicy.DEFAULT, 1).objections().stream()
            .map(each -> each.finding().text())
            .toList();
    assertTrue(told.contains("No place is usable now: one approved, one filled."), told.toString());
  }

  @Test
  void theOnePlaceHeldForAParentAndChildIsOneOfTheirs() {
    HouseholdSnapshot home =
        AHome.ofFosterCarers()
            .approvedFor(2)
            .comingAParentAndChild("mother", 17, "baby")
            .coming("other", 9, Sex.MALE, Compatibility.ANY)
            .build();
    List<ChildId> theirs = List.of(AChild.idOf("mother"), AChild.idOf("baby"));
    assertEquals(0, home.places().usableNow());
    assertEquals(1, home.placesHeldFor(theirs));
    assertEquals(1, home.heldForThem(theirs).places().usableNow(), "the other’s stays held");
    assertEquals(2, home.placesOfFostered(), "as the terms count them");
  }

  @Test
  void fullChildrensHomeIsFull() {
    assertEquals(
        "NO: IMPOSSIBLE R-PLACE-35",
        ruling(
            ARequest.forOne(),
            AHome.of(HouseholdKind.CHILDRENS_HOME).approvedFor(2).fostering("a", "b")));
  }
}
