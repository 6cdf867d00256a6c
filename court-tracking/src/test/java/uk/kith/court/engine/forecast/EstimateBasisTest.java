package uk.kith.court.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EstimateBasisTest {

  private static String words(int concluded, int atCourt, int comparable, int national) {
    return new EstimateBasis(concluded, atCourt, comparable, national, false, "Cafcass").words();
  }

  /** More may be comparable than have concluded, for open cases once stood there too. */
  @Test
  void saysWhatIsCountedAndWhatTheNationalFiguresCountFor() {
    assertEquals(
        "Planning estimate from 210 cases of the authority, open ones too, that once stood where"
            + " this one stands; 190 cases have concluded in all, 12 at this court. National"
            + " figures (Cafcass) count for 4 per cent of it.",
        words(190, 12, 210, 4));
  }

  /**
   * None at this court is what is counted where no court is recorded; no weight is next to none.
   */
  @Test
  void saysNothingOfACourtWithoutCasesAndNoNoughtPerCent() {
    assertEquals(
        "Planning estimate from 210 cases of the authority, open ones too, that once stood where"
            + " this one stands; 190 cases have concluded in all. National figures (Cafcass) count"
            + " for less than 1 per cent of it.",
        words(190, 0, 210, 0));
  }
}
