package uk.kith.court.engine.direction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Which step of the timeline the words of a direction seem to order (R-COURT-22). */
class PurposeTest {

  private static @Nullable Purpose ofAuthority(String text) {
    return Purpose.proposedBy(Assignee.LOCAL_AUTHORITY, text);
  }

  @Test
  void whatIsToBeFiledNamesTheStep() {
    assertEquals(Purpose.ASSESSMENT_REPORT, ofAuthority("File the parenting assessment of Ms A"));
    assertEquals(Purpose.ASSESSMENT_REPORT, ofAuthority("LA to file and serve assessments"));
    assertEquals(Purpose.FINAL_EVIDENCE, ofAuthority("File its final evidence and care plan"));
    assertEquals(
        Purpose.FINAL_EVIDENCE, ofAuthority("File the final care plan after the assessment"));
  }

  @Test
  void whatIsFiledAboutAPaperOrSomethingElseIsNoStep() {
    assertNull(ofAuthority("File the response to the parenting assessment"));
    assertNull(ofAuthority("File the bundle"));
    assertNull(ofAuthority("Attend the parenting assessment"));
    assertNull(ofAuthority("File the guardian's analysis"));
  }

  /** A parent's or the guardian's paper is no step of the authority, whatever it is called. */
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "LOCAL_AUTHORITY")
  void whatOthersFileIsNoStep(Assignee other) {
    assertNull(Purpose.proposedBy(other, "File the parenting assessment of Ms A"));
    assertNull(Purpose.proposedBy(other, "File and serve final evidence"));
  }
}
