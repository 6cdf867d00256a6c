package uk.kith.app.web.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.forecast.Fan.Past;
import uk.kith.app.web.forecast.Fan.Scale;
import uk.kith.sufficiency.api.ForecastResult.Point;

/** Where things stand on a fan. */
class FanTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);

  @Test
  void scalesAreRoundAndHoldEverything() {
    assertEquals(new Scale(-24, 36, 100, 300, 50), Scale.of(-24, 36, 130, 274));
    assertEquals(new Scale(0, 12, 0, 5, 1), Scale.of(0, 12, 0, 4.5));
    assertEquals(new Scale(0, 12, 7, 8, 1), Scale.of(0, 12, 7, 7));
  }

  @Test
  void theWidestBandGoesRoundFromTheUpperEdgeBackAlongTheLower() {
    Fan fan = fan(List.of());
    // From x 42 to 445 and y 330 (100) to 30 (200).
    assertEquals("42.0,180.0 445.0,30.0 445.0,330.0 42.0,180.0", fan.band().get(0));
    assertEquals("42.0,180.0 445.0,150.0", fan.median());
    assertNull(fan.recorded());
  }

  @Test
  void labelsStandUpwardFromTheMedianAndNeverLeaveTheDrawing() {
    Fan fan = fan(List.of());
    assertEquals("160 median", fan.labels().get(0).text());
    assertEquals(155, fan.labels().get(0).y());
    assertEquals("95%: 100–200", fan.labels().get(3).text());
    assertEquals(155 - 54, fan.labels().get(3).y());
    assertTrue(fan.labels().stream().allMatch(label -> label.y() > 20));
  }

  @Test
  void whatWasRecordedEndsAtTheDivider() {
    Fan fan =
        Fan.of(
            true,
            Fan.Colours.LOCAL,
            new Scale(-12, 12, 100, 200, 20),
            DAY,
            List.of(new Past(-12, 120), new Past(0, 150)),
            points(),
            "");
    assertEquals("42.0,270.0 243.5,180.0", fan.recorded());
    assertEquals(243.5, fan.divider());
    assertEquals("Sep 2013", fan.columns().get(0).label());
  }

  private static Fan fan(List<Past> past) {
    return Fan.of(true, Fan.Colours.LOCAL, new Scale(0, 12, 100, 200, 20), DAY, past, points(), "");
  }

  private static List<Point> points() {
    return List.of(
        new Point(0, DAY, 150, 150, 150, 150, 150, 150, 150, 150),
        new Point(12, DAY.plusYears(1), 100, 120, 140, 160, 170, 190, 200, 158));
  }
}
