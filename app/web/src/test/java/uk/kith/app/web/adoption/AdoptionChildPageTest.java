package uk.kith.app.web.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.matching.api.AdoptionChildView;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.engine.adoption.AdoptionDue;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.Milestone;

/**
 * Who seeks a family is told what is to be considered before (R-PERM-17), and of the rest of the
 * way to permanence nothing.
 */
class AdoptionChildPageTest {

  private static Finding finding(String rule, String text) {
    return Finding.of(RuleId.of(rule), Severity.WARNING, text, "CA 1989");
  }

  private static AdoptionChildPage page(
      AdoptionStage stage,
      List<AdoptionDue> due,
      List<AdoptionStep> next,
      boolean withFamily,
      Finding... permanence) {
    return page(stage, List.of(), List.of(), due, next, withFamily, permanence);
  }

  private static AdoptionChildPage page(
      AdoptionStage stage,
      List<AdoptionChildView.Day> milestones,
      List<AdoptionChildView.Day> earlier,
      List<AdoptionDue> due,
      List<AdoptionStep> next,
      boolean withFamily,
      Finding... permanence) {
    AdoptionLine line =
        AnAdoptionLine.of(1)
            .at(stage)
            .next("It is to be decided")
            .saying(finding("R-ADOPT-08", "Together or apart?"))
            .made();
    return AdoptionChildPage.of(
        new AdoptionChildView(
            line,
            LocalDate.of(2014, 9, 30),
            List.of(line.child()),
            null,
            null,
            milestones,
            earlier,
            due,
            List.of(),
            List.of(),
            next,
            null,
            List.of(),
            line.findings()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(permanence),
        withFamily,
        false);
  }

  @Test
  void earlyPermanenceStandsBesideWhatAdoptionFinds() {
    AdoptionChildPage page =
        page(
            AdoptionStage.CONSIDERED,
            List.of(),
            List.of(),
            false,
            finding("R-PERM-04", "No plan stands."),
            finding("R-PERM-17", "Relatives and friends first."));
    assertEquals(
        List.of("R-ADOPT-08 Together or apart?", "R-PERM-17 Relatives and friends first."),
        page.findings().stream().map(AdoptionChildPageTest::told).toList());
  }

  /** A child of whom nobody said anything of adoption is on no way to it. */
  @Test
  void ofAChildOfWhomNothingIsRecordedNothingIsAwaited() {
    AdoptionChildPage page = page(AdoptionStage.CONSIDERED, List.of(), List.of(), false);
    assertEquals("Adoption is not considered", page.stage().text());
    assertEquals(List.of("On the way to adoption"), page.facts().stream().map(Fact::name).toList());
    AdoptionChildPage considered =
        page(
            AdoptionStage.CONSIDERED,
            List.of(new AdoptionChildView.Day(Milestone.CONSIDERED, LocalDate.of(2014, 9, 1))),
            List.of(),
            List.of(),
            List.of(),
            false);
    assertEquals("Adoption considered", considered.stage().text());
  }

  /** R-DATA-03: also once the decision was reversed, or another family is linked. */
  @ParameterizedTest
  @EnumSource(
      value = AdoptionStage.class,
      names = {"DISRUPTED", "REVERSED", "LINKED", "MATCHED"})
  void whereTheChildLivesIsAskedUntilItIsSaid(AdoptionStage stage) {
    List<AdoptionDue> missing =
        List.of(
            new AdoptionDue(
                RuleId.of("R-DATA-03"),
                "It is recorded where the child lives",
                new DueDate(LocalDate.of(2014, 3, 3), false)));
    assertEquals("3 March 2014", page(stage, missing, List.of(), true).homeMissing());
    assertNull(
        page(stage, missing, List.of(), false).homeMissing(), "left no family by the record");
    assertNull(page(stage, List.of(), List.of(), true).homeMissing());
  }

  /** R-ADOPT-28: match and move with the family that the child left stay in the way so far. */
  @Test
  void theWayWithAnEarlierFamilyStaysInTheWaySoFar() {
    AdoptionChildPage page =
        page(
            AdoptionStage.MATCHED,
            List.of(
                day(Milestone.ORDERED, "2013-10-31"),
                day(Milestone.MATCHED, "2014-09-29"),
                day(Milestone.DISRUPTED, "2014-09-22")),
            List.of(day(Milestone.MATCHED, "2013-12-23"), day(Milestone.PLACED, "2014-01-12")),
            List.of(),
            List.of(),
            false);
    assertEquals(
        List.of(
            Fact.of("Placement order made", "31 October 2013"),
            Fact.of("Match decided, with an earlier family", "23 December 2013"),
            Fact.of("Placed for adoption, with an earlier family", "12 January 2014"),
            Fact.of("Match decided", "29 September 2014"),
            Fact.of("Placement for adoption disrupted", "22 September 2014")),
        page.milestones());
  }

  private static AdoptionChildView.Day day(Milestone milestone, String on) {
    return new AdoptionChildView.Day(milestone, LocalDate.parse(on));
  }

  /** R-ADOPT-28: whom the register has elsewhere already, nobody has to move. */
  @Test
  void aDisruptionAsksForAHomeWhileTheRegisterHasTheChildWithTheFamily() {
    List<AdoptionStep> next = List.of(AdoptionStep.DISRUPTED);
    assertTrue(page(AdoptionStage.PLACED, List.of(), next, true).disrupts());
    assertFalse(page(AdoptionStage.DISRUPTED, List.of(), next, false).disrupts());
  }

  private static String told(FindingView finding) {
    return finding.rule() + " " + finding.text();
  }

  /** What is refused for want of an answer names the answers as the form does, not their codes. */
  @ParameterizedTest
  @EnumSource(AdoptionStep.class)
  void theAnswersOfAStepAreSaidInWords(AdoptionStep step) {
    String says = AdoptionChildPage.mayAnswer(step);
    for (String code : step.answers()) {
      assertFalse(says.contains("“" + code), says);
    }
    if (!step.answers().isEmpty()) {
      assertEquals(step.answers().size(), says.split(" or ").length, says);
    }
  }

  @Test
  void togetherOrApartIsAskedInWords() {
    assertEquals(
        "Choose the answer: “Brothers and sisters: together” or “Brothers and sisters: apart”",
        AdoptionChildPage.mayAnswer(AdoptionStep.SIBLINGS_DECIDED));
    assertEquals(
        "This step asks for no answer: choose “Nothing is asked”",
        AdoptionChildPage.mayAnswer(AdoptionStep.MATCHED));
  }

  @Test
  void ofAShareItIsSaidWhoIsOfIt() {
    assertEquals("Yes: moved in soon enough", FigurePage.counted(ScorecardPage.Which.A3, true));
    assertEquals(
        "Yes: did not move in soon enough", FigurePage.counted(ScorecardPage.Which.A3, false));
    assertEquals(
        "Yes: waited less than three months for the match",
        FigurePage.counted(ScorecardPage.Which.A12, false));
  }
}
