package uk.kith.matching.internal.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AdoptionReaderTest {

  private static final LocalDate ENDED = LocalDate.of(2014, 3, 10);

  /** R-ADOPT-28: it is still to be said how a placement ended that the decision led to. */
  @Test
  void aPlacementSinceTheDecisionIsOfThisTime() {
    assertEquals(
        ENDED,
        AdoptionReader.ofThisTime(ENDED, LocalDate.of(2013, 9, 2), LocalDate.of(2013, 3, 1)));
    assertEquals(ENDED, AdoptionReader.ofThisTime(ENDED, ENDED, ENDED));
    assertEquals(ENDED, AdoptionReader.ofThisTime(ENDED, null, null));
  }

  /** R-ADOPT-28: a child decided for anew does not stand as disrupted since years before. */
  @Test
  void aPlacementThatEndedBeforeTheDecisionOrBeforeCareIsNot() {
    assertNull(AdoptionReader.ofThisTime(ENDED, LocalDate.of(2014, 3, 11), null));
    assertNull(
        AdoptionReader.ofThisTime(ENDED, LocalDate.of(2013, 9, 2), LocalDate.of(2014, 3, 11)));
    assertNull(AdoptionReader.ofThisTime(null, LocalDate.of(2013, 9, 2), null));
  }
}
