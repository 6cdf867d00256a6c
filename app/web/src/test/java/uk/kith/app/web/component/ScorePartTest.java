package uk.kith.app.web.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** A part of a score as it is drawn. */
class ScorePartTest {

  /** An authority may give a part no weight at all: it is told, and drawn as nothing. */
  @Test
  void aPartWithoutWeightIsToldAndDrawnAsNothing() {
    ScorePart part = new ScorePart("Heritage", 0, 0, 0, "Not known");
    assertEquals("0 of 0", part.pointsInWords());
    assertEquals(0, part.trackWidth());
  }

  @Test
  void noPartIsMoreThanItsWeight() {
    assertThrows(IllegalArgumentException.class, () -> new ScorePart("Need", 0, 0, 1, "High"));
  }
}
