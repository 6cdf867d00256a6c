package uk.kith.app.web.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.forecast.ForecastPage.Drawn;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastResult.Kind;
import uk.kith.sufficiency.api.ForecastResult.Point;
import uk.kith.sufficiency.api.PublishedForecast;

/** R-SUFF-03: who is placed for adoption, and whose place is not known, stand apart. */
class ForecastFansTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);

  @Test
  void allStandApartAndThoseThatAreComparedOnOneScale() {
    ForecastFans fans = fans(20, 12);
    assertEquals(
        List.of(
            "In Rotherham: about the same, 200",
            "Out of borough: about the same, 100",
            "All looked after: about the same, 320",
            "Place not known: about the same, 20",
            "Placed for adoption: about the same, 12"),
        fans.drawn().stream().map(Drawn::heading).toList());
    assertEquals(List.of(), fans.others());
    assertEquals(fans.drawn().get(0).wide().rows(), fans.drawn().get(1).wide().rows());
    assertEquals(fans.drawn().get(3).wide().rows(), fans.drawn().get(4).wide().rows());
  }

  @Test
  void nobodyIsSaidAndNotDrawn() {
    ForecastFans fans = fans(0, 12);
    assertEquals(4, fans.drawn().size());
    assertEquals(List.of("Place not known: nobody, in any of the futures."), fans.others());
  }

  /** R-SUFF-14: lines can be measured. */
  @Test
  void fewAreNotDrawn() {
    ForecastFans fans = fans(20, 4);
    assertEquals(4, fans.drawn().size());
    assertEquals(
        List.of("Placed for adoption: not drawn, as there will be few children at times."),
        fans.others());
  }

  private static ForecastFans fans(double notKnown, double adopters) {
    ForecastResult result =
        new ForecastResult(
            new ForecastResult.AllSeries(
                points(320), points(200), points(100), points(notKnown), points(31)),
            List.of(new ForecastResult.Segment(Kind.HOME, "ADOPTION", points(adopters))),
            List.of(),
            null,
            List.of());
    return ForecastFans.of(DAY, new PublishedForecast(result, List.of(), List.of()), "Rotherham");
  }

  private static List<Point> points(double number) {
    return IntStream.rangeClosed(0, 12)
        .mapToObj(
            month ->
                new Point(
                    month,
                    DAY.plusMonths(month),
                    number,
                    number,
                    number,
                    number,
                    number,
                    number,
                    number,
                    number))
        .toList();
  }
}
