package uk.kith.court.engine.direction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** Which step of the timeline the words of a direction seem to order (R-COURT-22). */
class PurposeTest {

  @Test
  void whatIsToBeFiledNamesTheStep() {
    assertEquals(
        Purpose.ASSESSMENT_REPORT, Purpose.proposedBy("File the parenting assessment of Ms A"));
    assertEquals(Purpose.ASSESSMENT_REPORT, Purpose.proposedBy("LA to file and serve assessments"));
    assertEquals(
        Purpose.FINAL_EVIDENCE, Purpose.proposedBy("File its final evidence and care plan"));
    assertEquals(
        Purpose.FINAL_EVIDENCE,
        Purpose.proposedBy("File the final care plan after the assessment"));
  }

  @Test
  void whatIsFiledAboutAPaperOrSomethingElseIsNoStep() {
    assertNull(Purpose.proposedBy("File the response to the parenting assessment"));
    assertNull(Purpose.proposedBy("File the bundle"));
    assertNull(Purpose.proposedBy("Attend the parenting assessment"));
    assertNull(Purpose.proposedBy("File the guardian's analysis"));
  }
}
