package uk.kith.court.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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
}
