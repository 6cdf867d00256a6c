package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** R-COURT-09: 8 px a week, and what lasts longer than the scale is not drawn as if it ended. */
class WeekBarTest {

  private static final LocalDate ISSUED = LocalDate.of(2014, 1, 6);

  private static WeekBar after(int weeks) {
    return WeekBar.of(ISSUED, ISSUED.plusDays(181), null, null, ISSUED.plusWeeks(weeks));
  }

  @Test
  void weeksThatGoOnAfterTheScaleEndInAnArrowInsideTheDrawing() {
    assertFalse(after(41).further(), "the last week of the scale");
    for (int weeks : new int[] {42, 80}) {
      assertTrue(after(weeks).further(), weeks + " weeks");
      assertEquals(after(41).beyond(), after(weeks).beyond(), weeks + " weeks");
    }
    assertEquals("336,2 344,9 336,16", after(80).arrow());
    assertEquals(344, after(80).width());
    assertEquals("M320 15l4 -12M326 15l4 -12", after(80).cut());
  }
}
