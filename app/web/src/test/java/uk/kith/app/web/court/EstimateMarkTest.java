package uk.kith.app.web.court;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.PlanningEstimate;

class EstimateMarkTest {

  private static final LocalDate ISSUED = LocalDate.of(2014, 9, 1);

  /** 8 px a week from x 8: weeks 11 and 3 days, 19, and 26 and 1 day after the issue. */
  @Test
  void isDrawnBelowTheWeeksAndSaidInWords() {
    EstimateMark mark =
        mark(LocalDate.of(2014, 11, 20), LocalDate.of(2015, 1, 12), LocalDate.of(2015, 3, 3));

    assertEquals(
        "Planning estimate 12 Jan 2015 (between 20 Nov 2014 and 3 Mar 2015)", mark.words());
    assertEquals(8 + 91, mark.from());
    assertEquals(8 + 19 * 8, mark.middle());
    assertEquals(8 + 209, mark.to());
    assertFalse(mark.beyond());
  }

  @Test
  void whatRunsOffTheScaleEndsInAnArrowAndHasNoDot() {
    EstimateMark mark = mark(ISSUED.plusWeeks(30), ISSUED.plusWeeks(44), ISSUED.plusWeeks(60));

    assertTrue(mark.beyond());
    assertEquals(-1, mark.middle());
    assertEquals(8 + WeekBar.WEEKS * 8, mark.to());
  }

  @Test
  void withoutAnEstimateTheDrawingIsAsLowAsBefore() {
    assertNull(EstimateMark.of(ISSUED, null));
    assertEquals(18, WeekBar.of(ISSUED, ISSUED.plusDays(181), null, null, ISSUED).height());
  }

  private static EstimateMark mark(LocalDate p10, LocalDate p50, LocalDate p90) {
    return requireNonNull(
        EstimateMark.of(ISSUED, new PlanningEstimate(p10, p50, p90, "a basis", false)));
  }
}
