package uk.kith.app.web.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.kith.sufficiency.api.CourtChanges;
import uk.kith.sufficiency.api.ForecastResult.Point;

/** R-SUFF-14: a heading tells no difference from a number that is withheld. */
class ForecastWordsTest {

  private static final Point LAST =
      new Point(36, LocalDate.of(2017, 9, 30), 170, 187, 200, 208, 220, 235, 250, 209);

  @Test
  void whatIsToldOfTodayIsToldByHowMuchItChanges() {
    assertEquals(
        "Out of borough: up by 33, to 208", ForecastWords.change("Out of borough", 175L, LAST));
    assertEquals(
        "Out of borough: down by 12, to 208", ForecastWords.change("Out of borough", 220L, LAST));
    assertEquals(
        "Out of borough: about the same, 208", ForecastWords.change("Out of borough", 208L, LAST));
  }

  @Test
  void whereTodayIsWithheldTheHeadingSaysAboutHowManyAlone() {
    assertEquals("Out of borough: about 208", ForecastWords.change("Out of borough", null, LAST));
  }

  @Test
  void ofDatesInCourtThatChangedNoSmallNumberIsTold() {
    assertEquals(null, ForecastWords.courtChanges(new CourtChanges(0)));
    for (int few = 1; few <= 4; few++) {
      assertEquals(
          "Dates of cases in court were recorded or changed under 5 times since this forecast’s"
              + " baseline was taken, and it does not know of them. Make another forecast to take"
              + " them in.",
          ForecastWords.courtChanges(new CourtChanges(few)));
    }
    assertTrue(
        String.valueOf(ForecastWords.courtChanges(new CourtChanges(1200)))
            .contains("changed 1,200 times since"));
    assertEquals(new CourtChanges(true, null), new CourtChanges(4).published());
    assertEquals(new CourtChanges(5), new CourtChanges(5).published());
    assertEquals(new CourtChanges(false, 0), new CourtChanges(0).published());
  }

  /** The page is printed and handed on. */
  @Test
  void ofWhoIsLeftOutNoSmallNumberIsTold() {
    assertEquals(
        "under 5 placements in series of short breaks, under 5 young people who are 18",
        ForecastWords.leftOut(1, 4));
    assertEquals(
        "5 placements in series of short breaks, 6 young people who are 18",
        ForecastWords.leftOut(5, 6));
  }
}
