package uk.kith.placements.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.engine.rules.Rulings.ruling;
import static uk.kith.placements.engine.rules.Rulings.verdict;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.AChild;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.ARequest;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.SuitabilityInDoubt;

/** R-PLACE-11 to -14 and -56: terms that fail, who may change them, and emergencies. */
class TermsOfApprovalTest {

  private static ARequest emergencyOn(int year, int month, int day) {
    LocalDate needed = LocalDate.of(year, month, day);
    return ARequest.forChildren(AChild.called("c1").bornOn(needed.minusYears(9)))
        .kind(SearchKind.EMERGENCY)
        .neededFrom(needed);
  }

  @Test
  void refusesChildOfNineWhereApprovedToFour() {
    var verdict = verdict(ARequest.forOne(), AHome.ofFosterCarers().ages(0, 4));

    assertEquals("NO: IMPOSSIBLE R-PLACE-11", ruling(verdict));
    assertEquals("Approved for children aged 0 to 4; he is 9.", verdict.findings().get(0).text());
  }

  @Test
  void oneYearOutsideTheTermsMayBeChanged() {
    assertEquals(
        "WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-11",
        ruling(ARequest.forOne(), AHome.ofFosterCarers().ages(0, 8)));
    assertEquals(
        "NO: IMPOSSIBLE R-PLACE-11", ruling(ARequest.forOne(), AHome.ofFosterCarers().ages(0, 7)));
  }

  @Test
  void bothEndsOfAnAgeRangeAreAllowed() {
    assertEquals("YES", ruling(ARequest.forOne(), AHome.ofFosterCarers().ages(9, 12)));
    assertEquals("YES", ruling(ARequest.forOne(), AHome.ofFosterCarers().ages(5, 9)));
  }

  @Test
  void ageIsThatOfTheDayOnWhichTheHomeIsNeeded() {
    // Five on 1 October 2014: still four on 30 September.
    ARequest almostFive =
        ARequest.forChildren(AChild.called("c1").bornOn(LocalDate.of(2009, 10, 1)));
    AHome upToFour = AHome.ofFosterCarers().ages(0, 4);

    assertEquals("YES", ruling(almostFive, upToFour));
    assertEquals(
        "WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-11",
        ruling(almostFive.neededFrom(LocalDate.of(2014, 10, 1)), upToFour));
  }

  @Test
  void refusesThreeWhenApprovedForOne() {
    // A place more than the number of the terms: the terms bind.
    AHome home = AHome.ofFosterCarers().approvedFor(1).withPlaces(4);

    assertEquals("WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-11", ruling(ARequest.forSiblings(2), home));
    assertEquals("NO: IMPOSSIBLE R-PLACE-11", ruling(ARequest.forSiblings(3), home));
  }

  @Test
  void refusesGirlWhereApprovedForBoys() {
    assertEquals(
        "NO: IMPOSSIBLE R-PLACE-11",
        ruling(
            ARequest.forChildren(AChild.called("c1").girl()),
            AHome.ofFosterCarers().only(Sex.MALE)));
  }

  @Test
  void sexNotKnownIsAskedAndNotGuessed() {
    assertEquals(
        "WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-11",
        ruling(
            ARequest.forChildren(AChild.called("c1").sex(Sex.UNKNOWN)),
            AHome.ofFosterCarers().only(Sex.MALE)));
  }

  @Test
  void kindOfPlacementIsATerm() {
    AHome respite = AHome.ofFosterCarers().kinds(SearchKind.RESPITE);

    assertEquals("NO: IMPOSSIBLE R-PLACE-11", ruling(ARequest.forOne(), respite));
    assertEquals("YES", ruling(ARequest.forOne().kind(SearchKind.RESPITE), respite));
  }

  @Test
  void approvalForShortTermCoversAnEmergency() {
    assertEquals(
        "YES",
        ruling(
            ARequest.forOne().kind(SearchKind.EMERGENCY),
            AHome.ofFosterCarers().kinds(SearchKind.SHORT_TERM)));
  }

  @Test
  void approvalForNamedChildrenIsForThemAlone() {
    AHome home = AHome.ofFosterCarers().namedChildren("c1");

    assertEquals("YES", ruling(ARequest.forOne(), home));
    assertEquals("NO: IMPOSSIBLE R-PLACE-11", ruling(ARequest.forSiblings(2), home));
  }

  @Test
  void connectedPersonsAreForThoseTheyAreConnectedWith() {
    AHome home = AHome.of(HouseholdKind.CONNECTED_PERSON).connectedTo("c1");

    assertEquals("YES", ruling(ARequest.forOne(), home));
    assertEquals(
        "NO: IMPOSSIBLE R-PLACE-11", ruling(ARequest.forChildren(AChild.called("stranger")), home));
  }

  @Test
  void everyTermThatFailsIsTold() {
    AHome home = AHome.ofFosterCarers().ages(0, 4).only(Sex.FEMALE).kinds(SearchKind.LONG_TERM);

    assertEquals(
        "Approved for children aged 0 to 4; he is 9. Approved for girls; he is a boy."
            + " Approved for long-term placements; the search is for short-term placements.",
        verdict(ARequest.forOne(), home).findings().get(0).text());
  }

  @Test
  void emergencyOutsideTheTermsLastsSixWorkingDays() {
    // Tuesday 30 September 2014: 1, 2, 3, 6, 7, 8 October.
    var verdict = verdict(emergencyOn(2014, 9, 30), AHome.ofFosterCarers().ages(0, 4));

    assertEquals("WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-13, NOTE R-PLACE-11", ruling(verdict));
    assertEquals(
        List.of(LocalDate.of(2014, 9, 30), LocalDate.of(2014, 10, 8)),
        verdict.findings().get(0).dates());
  }

  @Test
  void temporaryLawOf2020IsChosenByTheDayOfThePlacement() {
    AHome home = AHome.ofFosterCarers().ages(0, 4);
    String six = "WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-13, NOTE R-PLACE-11";
    String relaxed = "YES: NOTE R-PLACE-11, NOTE R-PLACE-56";

    assertEquals(six, ruling(emergencyOn(2020, 4, 23), home));
    assertEquals(relaxed, ruling(emergencyOn(2020, 4, 24), home));
    assertEquals(relaxed, ruling(emergencyOn(2020, 6, 1), home));
    assertEquals(relaxed, ruling(emergencyOn(2020, 9, 25), home));
    assertEquals(six, ruling(emergencyOn(2020, 9, 26), home));
    assertEquals(six, ruling(emergencyOn(2021, 6, 1), home));
  }

  @Test
  void withoutApprovalNobodyFosters() {
    assertEquals(
        "NO: IMPOSSIBLE R-PLACE-11",
        ruling(ARequest.forOne(), AHome.ofFosterCarers().withoutApproval()));
  }

  @Test
  void connectedPersonsMayBeApprovedForSixteenWeeks() {
    AHome home = AHome.of(HouseholdKind.CONNECTED_PERSON).withoutApproval().connectedTo("c1");
    var verdict = verdict(ARequest.forOne(), home);

    assertEquals("WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-14", ruling(verdict));
    // 30 September 2014 + 112 days.
    assertEquals(LocalDate.of(2015, 1, 20), verdict.findings().get(0).dates().get(1));
  }

  @Test
  void connectedPersonsWereApprovedForTwentyFourWeeksIn2020() {
    AHome home = AHome.of(HouseholdKind.CONNECTED_PERSON).withoutApproval().connectedTo("c1");
    LocalDate needed = LocalDate.of(2020, 6, 1);

    assertEquals(
        needed.plusDays(168),
        verdict(ARequest.forOne().neededFrom(needed), home).findings().get(0).dates().get(1));
  }

  @Test
  void agesOfAParentAreNotJudgedByAnApprovalForBabies() {
    ARequest both =
        ARequest.forChildren(
                AChild.called("mother").aged(16).girl().lookedAfterParent(),
                AChild.called("baby").aged(0))
            .kind(SearchKind.PARENT_AND_CHILD);

    assertEquals(
        "YES", ruling(both, AHome.ofFosterCarers().ages(0, 2).kinds(SearchKind.PARENT_AND_CHILD)));
  }

  @Test
  void whoIsKnownAsTheParentOfAnotherIsOne() {
    ARequest both =
        ARequest.forChildren(AChild.called("mother").aged(16).girl(), AChild.called("baby").aged(0))
            .kind(SearchKind.PARENT_AND_CHILD)
            .parent("mother", "baby");

    assertEquals(
        "YES", ruling(both, AHome.ofFosterCarers().ages(0, 2).kinds(SearchKind.PARENT_AND_CHILD)));
  }

  /** R-PLACE-11: a home is needed on 30 September 2014. */
  @Test
  void whoIsDeregisteredTakesNobodyFromThatDay() {
    var verdict =
        verdict(ARequest.forOne(), AHome.ofFosterCarers().approvalEnds(LocalDate.of(2014, 9, 30)));

    assertEquals("NO: IMPOSSIBLE R-PLACE-11", ruling(verdict));
    assertEquals("The approval ended on 30 September 2014.", verdict.findings().get(0).text());
    assertEquals(
        "NO: IMPOSSIBLE R-PLACE-11",
        ruling(
            emergencyOn(2014, 9, 30),
            AHome.ofFosterCarers().approvalEnds(LocalDate.of(2014, 9, 1))),
        "in no emergency either");
    assertEquals(
        "NO: IMPOSSIBLE R-PLACE-11",
        ruling(
            ARequest.forOne(),
            AHome.of(HouseholdKind.CONNECTED_PERSON)
                .withoutApproval()
                .connectedTo("c1")
                .approvalEnds(LocalDate.of(2014, 9, 1))),
        "nor is it given anew to whom it was taken");
  }

  /** R-ADOPT-06: until it is decided otherwise, whatever the terms say. */
  @Test
  void adoptersToldThatTheyAreNotSuitableHaveNoChild() {
    ARequest adoption = ARequest.forOne().kind(SearchKind.ADOPTION);
    AHome adopters = AHome.of(HouseholdKind.ADOPTER).kinds(SearchKind.ADOPTION);
    String before = ruling(adoption, adopters);
    LocalDate told = LocalDate.of(2014, 9, 5);

    var verdict = verdict(adoption, adopters.inDoubt(SuitabilityInDoubt.Step.TOLD, told));

    assertEquals("YES", before);
    assertEquals("NO: IMPOSSIBLE R-ADOPT-06", ruling(verdict));
    assertEquals(
        "The family was told on 5 September 2014 that they are not thought suitable any more, and"
            + " nothing else is decided since.",
        verdict.findings().get(0).text());
    assertEquals(
        "NO: IMPOSSIBLE R-ADOPT-06",
        ruling(adoption, adopters.inDoubt(SuitabilityInDoubt.Step.REFUSED, told)));
  }

  /** R-ADOPT-06: they are approved still, and somebody says why a child comes all the same. */
  @Test
  void adoptersBroughtBackToThePanelNeedAWord() {
    ARequest adoption = ARequest.forOne().kind(SearchKind.ADOPTION);
    AHome adopters =
        AHome.of(HouseholdKind.ADOPTER)
            .kinds(SearchKind.ADOPTION)
            .inDoubt(SuitabilityInDoubt.Step.BROUGHT_BACK, LocalDate.of(2014, 9, 1));

    assertEquals("WITH_APPROVAL: NEEDS_APPROVAL R-ADOPT-06", ruling(adoption, adopters));
  }

  @Test
  void anApprovalThatIsToEndIsTold() {
    var verdict =
        verdict(ARequest.forOne(), AHome.ofFosterCarers().approvalEnds(LocalDate.of(2014, 10, 1)));

    assertEquals("YES: NOTE R-PLACE-11", ruling(verdict));
    assertEquals(
        "The approval ends on 1 October 2014, and no child stays after that.",
        verdict.findings().get(0).text());
  }

  /** R-PLACE-18: 10 June 2014 + 112 days is 30 September. */
  @Test
  void aTemporaryApprovalThatRanOutSpeaksAgainstAndOneThatWillIsTold() {
    LocalDate given = LocalDate.of(2014, 6, 10);
    AHome home = AHome.of(HouseholdKind.CONNECTED_PERSON).connectedTo("c1");
    var running = verdict(ARequest.forOne(), home.temporarilyApproved(given, given.plusDays(112)));

    assertEquals("YES: NOTE R-PLACE-14", ruling(running));
    assertEquals(
        "The temporary approval runs out on 30 September 2014: by then full approval is given, or"
            + " the child lives elsewhere.",
        running.findings().get(0).text());
    var over = verdict(ARequest.forOne(), home.temporarilyApproved(given, given.plusDays(111)));
    assertEquals("NO: IMPOSSIBLE R-PLACE-18", ruling(over));
    assertEquals(
        "The temporary approval ran out on 29 September 2014, and full approval is not recorded.",
        over.findings().get(0).text());
    assertEquals(
        "NO: IMPOSSIBLE R-PLACE-18",
        ruling(ARequest.forOne(), home.withoutApproval()),
        "nor is another given after it");
    assertEquals(
        "YES",
        ruling(
            ARequest.forOne(),
            AHome.of(HouseholdKind.CONNECTED_PERSON)
                .connectedTo("c1")
                .temporarilyApproved(given, null)),
        "open until the outcome of a review (R-PLACE-16)");
  }
}
