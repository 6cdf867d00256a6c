package uk.kith.court.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.gateway.NextStep.What;
import uk.kith.kernel.RuleId;

/** What a way waits for, in words (R-COURT-16: a final hearing wants a day first). */
class NextStepTest {

  private static final Step HEARING = CourtStep.FINAL_HEARING.step();

  @Test
  void aHearingWithoutADayIsToBeListed() {
    assertEquals("Get the final hearing listed", new NextStep(HEARING, null).words());
    assertEquals(Whose.LEGAL, new NextStep(HEARING, null).whose());
  }

  @Test
  void aListedHearingAndWhatIsNoHearingAreSaidAsTheyAre() {
    Step listed = HEARING.withListed(LocalDate.of(2014, 11, 4));
    assertEquals("Final hearing", new NextStep(listed, null).words());
    assertEquals(Whose.COURT, new NextStep(listed, null).whose());
    assertEquals("Final order", new NextStep(CourtStep.FINAL_ORDER.step(), null).words());
  }

  /** R-COURT-22, R-PRE-05: of each of several assessments the same. */
  @Test
  void theRuleOfAStepIsFoundByItsCode() {
    assertEquals(Optional.of(RuleId.of("R-COURT-22")), CourtStep.findRule("REPORT_2"));
    assertEquals(
        Optional.of(RuleId.of("R-PRE-05")),
        CourtStep.findRule(NextStep.step(What.SEND_LETTER).name()));
    assertEquals(Optional.empty(), CourtStep.findRule(CourtStep.SUBMISSION.name()));
    assertEquals(Optional.empty(), CourtStep.findRule("LINK"), "another module knows");
  }
}
