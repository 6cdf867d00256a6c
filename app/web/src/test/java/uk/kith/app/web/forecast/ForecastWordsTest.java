package uk.kith.app.web.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
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
