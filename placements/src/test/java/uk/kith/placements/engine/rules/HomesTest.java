package uk.kith.placements.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.rules.Rulings.ruling;
import static uk.kith.placements.engine.rules.Rulings.verdict;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.AChild;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.ARequest;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Registration.Status;
import uk.kith.placements.engine.Verdict.Possible;

/** R-PLACE-26, -27, -28, -33, -41: children's homes and supported accommodation, by date. */
class HomesTest {

  private static ARequest aged(int years, LocalDate needed) {
    return ARequest.forChildren(AChild.called("c1").bornOn(needed.minusYears(years)))
        .neededFrom(needed);
  }

  private static AHome supported(Status status) {
    return AHome.of(HouseholdKind.SUPPORTED).registration(null, status);
  }

  @Test
  void supportedAccommodationIsFromSixteen() {
    assertEquals(
        "NO: IMPOSSIBLE R-PLACE-33",
        ruling(aged(15, LocalDate.of(2014, 9, 30)), supported(Status.NOT_KNOWN)));
    assertEquals("YES", ruling(aged(16, LocalDate.of(2014, 9, 30)), supported(Status.NOT_KNOWN)));
  }

  @Test
  void under16IsBarredByLawFrom9September2021() {
    String before = ruling(aged(15, LocalDate.of(2021, 9, 8)), supported(Status.NONE));
    var after = verdict(aged(15, LocalDate.of(2021, 9, 9)), supported(Status.NONE));

    assertEquals("NO: IMPOSSIBLE R-PLACE-33", before);
    assertEquals("NO: IMPOSSIBLE R-PLACE-26, IMPOSSIBLE R-PLACE-33", ruling(after));
    assertTrue(after.findings().get(0).hardBlock());
    assertFalse(after.findings().get(1).hardBlock());
  }

  @Test
  void registrationIsNeededFrom28October2023() {
    LocalDate from = LocalDate.of(2023, 10, 28);

    assertEquals("YES", ruling(aged(16, from.minusDays(1)), supported(Status.NONE)));
    assertEquals("NO: IMPOSSIBLE R-PLACE-27", ruling(aged(16, from), supported(Status.NONE)));
    assertEquals("YES", ruling(aged(16, from), supported(Status.REGISTERED)));
    assertEquals("YES", ruling(aged(16, from), supported(Status.EXCEPTED)));
    assertEquals("NO: IMPOSSIBLE R-PLACE-27", ruling(aged(17, from), supported(Status.NOT_KNOWN)));
  }

  /** SI 2023/416: made by 27 October 2023 it counts; nobody's day passes silently. */
  @Test
  void anApplicationCountsWhereItWasMadeBeforeRegistrationBegan() {
    ARequest request = aged(17, LocalDate.of(2026, 3, 2));
    AHome flat = AHome.of(HouseholdKind.SUPPORTED);
    LocalDate began = LocalDate.of(2023, 10, 28);
    assertEquals("YES: NOTE R-PLACE-27", ruling(request, flat.appliedOn(began.minusDays(1))));
    var late = verdict(request, flat.appliedOn(began));
    assertEquals("NO: IMPOSSIBLE R-PLACE-27", ruling(late));
    assertTrue(late.findings().get(0).hardBlock());
    var notKnown = verdict(request, flat.appliedOn(null));
    assertEquals("NO: IMPOSSIBLE R-PLACE-27", ruling(notKnown));
    assertFalse(notKnown.findings().get(0).hardBlock());
  }

  @Test
  void unregisteredIsAHardBlockAndNotKnownIsNot() {
    ARequest request = aged(17, LocalDate.of(2024, 1, 1));

    assertTrue(verdict(request, supported(Status.NONE)).findings().get(0).hardBlock());
    assertFalse(verdict(request, supported(Status.NOT_KNOWN)).findings().get(0).hardBlock());
  }

  @Test
  void childrensHomeWithoutRegistrationTakesNobody() {
    AHome home = AHome.of(HouseholdKind.CHILDRENS_HOME);

    assertEquals("YES", ruling(ARequest.forOne(), home));
    assertEquals(
        "NO: IMPOSSIBLE R-PLACE-28",
        ruling(ARequest.forOne(), home.registration("SC1", Status.NONE)));
    assertEquals(
        "NO: IMPOSSIBLE R-PLACE-28",
        ruling(ARequest.forOne(), home.registration(null, Status.REGISTERED)));
    assertEquals(
        "NO: IMPOSSIBLE R-PLACE-28",
        ruling(ARequest.forOne(), home.registration("SC1", Status.APPLIED)));
  }

  @Test
  void registrationOfAChildrensHomeMayBeExceptedByAPersonWithAReason() {
    Finding finding =
        verdict(
                ARequest.forOne(),
                AHome.of(HouseholdKind.CHILDRENS_HOME).registration(null, Status.NONE))
            .findings()
            .get(0);

    assertFalse(finding.hardBlock());
  }

  @Test
  void childFallsWithinTheStatementOfPurpose() {
    AHome home = AHome.of(HouseholdKind.CHILDRENS_HOME).ages(12, 17);

    assertEquals("NO: IMPOSSIBLE R-PLACE-41", ruling(ARequest.forOne(), home));
    assertEquals("YES", ruling(ARequest.forChildren(AChild.called("c1").aged(12)), home));
  }

  @Test
  void noYearIsBridgedInAStatementOfPurpose() {
    assertEquals(
        "NO: IMPOSSIBLE R-PLACE-41",
        ruling(
            ARequest.forChildren(AChild.called("c1").aged(11)),
            AHome.of(HouseholdKind.CHILDRENS_HOME).ages(12, 17)));
  }

  @Test
  void statementOfPurposeIsCitedAsOfTheDay() {
    AHome boysOnly = AHome.of(HouseholdKind.CHILDRENS_HOME).only(Sex.FEMALE);

    assertEquals(
        "Children’s Homes Regulations 2001, regulation 4",
        verdict(ARequest.forOne(), boysOnly).findings().get(0).source());
    assertEquals(
        "Children’s Homes Regulations 2015, regulation 16",
        verdict(ARequest.forOne().neededFrom(LocalDate.of(2015, 4, 1)), boysOnly)
            .findings()
            .get(0)
            .source());
  }

  /**
   * R-PLACE-41: told as a question, and the home stays possible; disability is none (R-MATCH-02).
   */
  @Test
  void needsBeyondWhatTheHomeSaysAreAQuestionForIt() {
    AHome home =
        AHome.of(HouseholdKind.CHILDRENS_HOME)
            .skill(NeedKind.BEHAVIOUR, NeedLevel.SOME)
            .skill(NeedKind.HEALTH, NeedLevel.HIGH)
            .skill(NeedKind.DISABILITY, NeedLevel.NONE);
    ARequest request =
        ARequest.forChildren(
            AChild.called("c1")
                .needing(NeedKind.BEHAVIOUR, NeedLevel.HIGH)
                .needing(NeedKind.HEALTH, NeedLevel.HIGH)
                .needing(NeedKind.EDUCATION, NeedLevel.HIGH)
                .needing(NeedKind.DISABILITY, NeedLevel.HIGH));

    assertEquals(
        List.of(
            "R-PLACE-41 More is needed than the home says that it can meet: behaviour (high; the"
                + " home says some). Ask whether he falls within its statement of"
                + " purpose."),
        verdict(request, home).objections().stream()
            .filter(objection -> objection.rule().value().equals("R-PLACE-41"))
            .map(objection -> objection.rule().value() + " " + objection.finding().text())
            .toList());
    assertEquals(Possible.YES, verdict(request, home).possible());
    assertEquals(
        List.of(),
        verdict(request, AHome.ofFosterCarers().skill(NeedKind.BEHAVIOUR, NeedLevel.NONE))
            .objections()
            .stream()
            .filter(objection -> objection.rule().value().equals("R-PLACE-41"))
            .toList(),
        "carers have terms of approval");
  }

  @Test
  void homeMustSayWhenItsStatementOfPurposeIsNotRecorded() {
    assertEquals(
        "WITH_APPROVAL: NEEDS_APPROVAL R-PLACE-41",
        ruling(ARequest.forOne(), AHome.of(HouseholdKind.CHILDRENS_HOME).withoutApproval()));
  }

  /** CA 1989 s22C(2), (3): a home of a parent is for the parent's children alone. */
  @Test
  void aParentsHomeIsForItsOwnChildrenAlone() {
    AHome parent = AHome.of(HouseholdKind.PARENT).connectedTo("c1");
    assertEquals("YES", ruling(aged(9, LocalDate.of(2014, 9, 30)), parent));
    AHome ofOthers = AHome.of(HouseholdKind.PARENT).connectedTo("c2");
    assertEquals("NO: IMPOSSIBLE R-PLACE-02", ruling(aged(9, LocalDate.of(2014, 9, 30)), ofOthers));
    assertFalse(ofOthers.build().isOpenTo(parent.build().connectedTo()));
    assertTrue(parent.build().isOpenTo(parent.build().connectedTo()));
    assertTrue(AHome.ofFosterCarers().build().isOpenTo(parent.build().connectedTo()));
  }
}
