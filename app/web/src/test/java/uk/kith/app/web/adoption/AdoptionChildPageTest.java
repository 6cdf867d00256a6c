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
            List.of(),
            due,
            List.of(),
            List.of(),
            next),
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
