package uk.kith.app.web.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.forecast.Fan.Past;
import uk.kith.app.web.forecast.Fan.Scale;
import uk.kith.app.web.forecast.ForecastPage.Drawn;
import uk.kith.placements.engine.published.Suppression;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastResult.Point;
import uk.kith.sufficiency.api.PublishedForecast;
import uk.kith.sufficiency.engine.history.Home;

/**
 * The fans of a forecast: in the area and outside on one scale, all looked after, and apart from
 * them those whose place is not known and those placed for adoption (R-SUFF-03). Of few children no
 * fan is drawn: a line can be measured (R-SUFF-14). Pure.
 *
 * @param drawn in the order of the page
 * @param others what is not drawn, in sentences
 */
record ForecastFans(List<Drawn> drawn, List<String> others) {

  private static final double DAYS_A_MONTH = 365.25 / 12;

  /** Months of the past that are drawn. */
  private static final int LOOKS_BACK = 24;

  private record Told(
      String name,
      Fan.Colours colours,
      List<Point> points,
      Function<PublishedForecast.Past, @Nullable Integer> past) {

    @Nullable Long today() {
      return ForecastPageMaker.today(points);
    }

    Point last() {
      return points.get(points.size() - 1);
    }

    boolean isNobody() {
      return points.stream().allMatch(point -> point.p97_5() == 0);
    }

    boolean isFew() {
      return points.stream()
          .anyMatch(
              point ->
                  Suppression.isSmall((long) point.p50())
                      || point.p50() == 0 && Suppression.isSmall((long) point.p97_5()));
    }
  }

  static ForecastFans of(LocalDate asOf, PublishedForecast published, String authority) {
    ForecastResult result = published.result();
    ForecastResult.AllSeries series = result.series();
    List<Drawn> drawn = new ArrayList<>();
    List<String> others = new ArrayList<>();
    List<Told> where =
        List.of(
            new Told(
                "In " + authority,
                Fan.Colours.LOCAL,
                series.local(),
                PublishedForecast.Past::local),
            new Told(
                "Out of borough",
                Fan.Colours.OUTSIDE,
                series.outOfBorough(),
                PublishedForecast.Past::outOfBorough));
    draw(asOf, published, where, drawn);
    Told all =
        new Told(
            "All looked after",
            Fan.Colours.ALL,
            series.lookedAfter(),
            PublishedForecast.Past::lookedAfter);
    draw(asOf, published, List.of(all), drawn);
    List<Told> apart =
        List.of(
            new Told("Place not known", Fan.Colours.NOT_KNOWN, series.notKnown(), past -> null),
            new Told(
                "Placed for adoption",
                Fan.Colours.ADOPTION,
                ForecastPageMaker.home(result, Home.ADOPTION),
                past -> null));
    List<Told> many = new ArrayList<>();
    for (Told each : apart) {
      if (each.points().isEmpty()) {
        continue;
      }
      if (each.isNobody()) {
        others.add(each.name() + ": nobody, in any of the futures.");
      } else if (each.isFew()) {
        others.add(each.name() + ": not drawn, as there will be few children at times.");
      } else {
        many.add(each);
      }
    }
    draw(asOf, published, many, drawn);
    return new ForecastFans(List.copyOf(drawn), List.copyOf(others));
  }

  /** On one scale. */
  private static void draw(
      LocalDate asOf, PublishedForecast published, List<Told> told, List<Drawn> drawn) {
    double least = Double.MAX_VALUE;
    double most = 0;
    double from = 0;
    for (Told each : told) {
      for (Point point : each.points()) {
        least = Math.min(least, point.p2_5());
        most = Math.max(most, point.p97_5());
      }
      for (Past past : past(asOf, published, each.past())) {
        least = Math.min(least, past.number());
        most = Math.max(most, past.number());
        from = Math.min(from, past.month());
      }
    }
    for (Told each : told) {
      Scale scale = Scale.of((int) Math.floor(from), each.last().month(), least, most);
      List<Past> past = past(asOf, published, each.past());
      String heading = ForecastWords.change(each.name(), each.today(), each.last());
      String says = ForecastWords.says(heading, asOf, each.last());
      drawn.add(
          new Drawn(
              heading,
              Fan.of(true, each.colours(), scale, asOf, past, each.points(), says),
              Fan.of(false, each.colours(), scale, asOf, past, each.points(), says)));
    }
  }

  /** What the figures tell of days before. */
  private static List<Past> past(
      LocalDate asOf,
      PublishedForecast published,
      Function<PublishedForecast.Past, @Nullable Integer> of) {
    List<Past> past = new ArrayList<>();
    for (PublishedForecast.Past each : published.past()) {
      Integer number = of.apply(each);
      double month = -ChronoUnit.DAYS.between(each.on(), asOf) / DAYS_A_MONTH;
      if (number != null && month >= -LOOKS_BACK) {
        past.add(new Past(month == 0 ? 0 : month, number));
      }
    }
    return past;
  }
}
