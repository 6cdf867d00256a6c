package uk.kith.app.web.authorities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.authorities.AuthoritiesPage.Shown;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Figure;
import uk.kith.app.web.forecast.ForecastPage.Drawn;
import uk.kith.app.web.forecast.ForecastPage.Line;
import uk.kith.app.web.forecast.YearlyFan;
import uk.kith.app.web.list.TableTools;
import uk.kith.kernel.LocalAuthority;
import uk.kith.sufficiency.api.AuthorityForecast;
import uk.kith.sufficiency.api.AuthorityForecast.Basis;
import uk.kith.sufficiency.api.AuthorityForecast.Beside;
import uk.kith.sufficiency.api.AuthorityForecast.Kind;
import uk.kith.sufficiency.api.AuthorityForecast.Outlook;
import uk.kith.sufficiency.api.AuthorityForecast.Recorded;
import uk.kith.sufficiency.api.AuthorityForecast.Series;
import uk.kith.sufficiency.api.AuthorityForecast.Tested;
import uk.kith.sufficiency.api.AuthorityForecasts.Choices;

/** Makes the page of an authority; pure functions. */
final class AuthoritiesPageMaker {

  static final String ADDRESS = "/sufficiency/authorities";

  private static final String NONE = "–";

  private AuthoritiesPageMaker() {}

  static AuthoritiesPage page(
      @Nullable Choices choices,
      LocalAuthority area,
      int from,
      Optional<AuthorityForecast> forecast,
      boolean mayLoad) {
    Shown shown = forecast.map(AuthoritiesPageMaker::shown).orElse(null);
    return new AuthoritiesPage(
        choices == null
            ? "From the yearly tables of every authority"
            : "From the yearly tables of every authority, 31 March " + from,
        shown == null ? "Any authority" : shown.name(),
        choices == null ? List.of() : areas(choices, area),
        choices == null ? List.of() : years(choices, from),
        mayLoad,
        shown);
  }

  private static List<Choice> areas(Choices choices, LocalAuthority area) {
    List<Choice> all = new ArrayList<>();
    boolean named = choices.areas().stream().anyMatch(each -> each.authority().equals(area));
    if (!named) {
      all.add(Choice.of("", "Choose an authority").chosen(true));
    }
    choices.areas().stream()
        .map(
            each ->
                Choice.of(each.authority().code(), each.name())
                    .chosen(each.authority().equals(area)))
        .forEach(all::add);
    return all;
  }

  private static List<Choice> years(Choices choices, int from) {
    return choices.years().stream()
        .map(year -> Choice.of(year.toString(), "31 March " + year).chosen(year == from))
        .toList();
  }

  static String query(AuthorityForecast forecast) {
    return "?authority=" + forecast.authority().code() + "&from=" + forecast.fromYear();
  }

  private static Shown shown(AuthorityForecast forecast) {
    Series lookedAfter = series(forecast.series(), Kind.LOOKED_AFTER);
    return new Shown(
        forecast.name(),
        lookedAfter.points().isEmpty() ? null : AuthorityWords.finding(forecast, lookedAfter),
        AuthorityWords.warning(forecast),
        figures(forecast),
        drawn(forecast),
        missing(forecast),
        lines(forecast),
        besideHeads(forecast.fromYear()),
        beside(forecast),
        AuthorityWords.beside(forecast.neighbours(), forecast.region()),
        ADDRESS + "/neighbours" + query(forecast),
        AuthorityWords.tested(forecast),
        forecast.basis().tested().stream().map(AuthoritiesPageMaker::tested).toList(),
        rests(forecast),
        AuthorityWords.leftOut(forecast.basis()),
        TableTools.plain(AuthorityFile.list(forecast.fromYear()), query(forecast)));
  }

  static Series series(List<Series> all, Kind kind) {
    return all.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
  }

  private static List<Figure> figures(AuthorityForecast forecast) {
    return forecast.series().stream()
        .map(
            series ->
                new Figure(
                    AuthorityWords.name(series.kind()),
                    now(series, forecast.fromYear()),
                    "on 31 March " + forecast.fromYear()))
        .toList();
  }

  private static @Nullable String now(Series series, int year) {
    return series.recorded().stream()
        .filter(each -> each.year() == year)
        .map(each -> AuthorityWords.value(series.kind(), each.value()))
        .findFirst()
        .orElse(null);
  }

  private static List<Drawn> drawn(AuthorityForecast forecast) {
    return forecast.series().stream()
        .filter(series -> !series.points().isEmpty())
        .map(
            series ->
                YearlyFan.of(
                    AuthorityWords.change(series),
                    series.kind() == Kind.OUTSIDE_SHARE,
                    AuthorityWords.unit(series.kind()),
                    forecast.fromYear(),
                    series))
        .toList();
  }

  private static List<String> missing(AuthorityForecast forecast) {
    return forecast.missing() != null
        ? List.of()
        : forecast.series().stream()
            .filter(series -> series.missing() != null)
            .map(series -> AuthorityWords.name(series.kind()) + ": " + series.missing())
            .toList();
  }

  /** What was published, then what is forecast. */
  private static List<Line> lines(AuthorityForecast forecast) {
    List<Line> lines = new ArrayList<>();
    for (Series series : forecast.series()) {
      Kind kind = series.kind();
      String name = AuthorityWords.name(kind);
      for (Recorded each : series.recorded()) {
        lines.add(
            new Line(
                name,
                List.of(
                    Integer.toString(each.year()),
                    AuthorityWords.value(kind, each.value()),
                    "published",
                    "published")));
      }
      for (Outlook point : series.points()) {
        if (point.month() > 0) {
          lines.add(
              new Line(
                  name,
                  List.of(
                      Integer.toString(point.on().getYear()),
                      AuthorityWords.value(kind, point.p50()),
                      AuthorityWords.range(kind, point.p10(), point.p90()),
                      AuthorityWords.range(kind, point.p2_5(), point.p97_5()))));
        }
      }
    }
    return lines;
  }

  private static List<String> besideHeads(int from) {
    return List.of(
        "Looked after " + from,
        "In " + (from + 3),
        "80% range",
        "Rate per 10,000",
        "In foster care " + from,
        "In " + (from + 3),
        "Share outside " + from,
        "In " + (from + 3),
        "80% range");
  }

  private static List<Line> beside(AuthorityForecast forecast) {
    List<Line> lines = new ArrayList<>();
    int year = forecast.fromYear();
    lines.add(beside(forecast.name(), forecast.series(), year));
    for (Beside each : forecast.neighbours().items()) {
      lines.add(beside(each.name(), each.series(), year));
    }
    return lines;
  }

  private static Line beside(String name, List<Series> all, int year) {
    Series lookedAfter = series(all, Kind.LOOKED_AFTER);
    Series fostering = series(all, Kind.FOSTERING);
    Series share = series(all, Kind.OUTSIDE_SHARE);
    return new Line(
        name,
        List.of(
            known(now(lookedAfter, year)),
            then(lookedAfter),
            band(lookedAfter),
            known(now(series(all, Kind.RATE), year)),
            known(now(fostering, year)),
            then(fostering),
            known(now(share, year)),
            then(share),
            band(share)));
  }

  private static String known(@Nullable String value) {
    return value == null ? NONE : value;
  }

  private static String then(Series series) {
    return series.points().isEmpty()
        ? NONE
        : AuthorityWords.value(series.kind(), AuthorityWords.last(series).p50());
  }

  private static String band(Series series) {
    if (series.points().isEmpty()) {
      return NONE;
    }
    Outlook last = AuthorityWords.last(series);
    return AuthorityWords.range(series.kind(), last.p10(), last.p90());
  }

  private static Line tested(Tested tested) {
    boolean share = tested.kind() == Kind.OUTSIDE_SHARE;
    String unit = share ? " points" : "%";
    return new Line(
        AuthorityWords.name(tested.kind()),
        List.of(
            Integer.toString(tested.horizon()),
            Numbers.count(tested.forecasts()),
            AuthorityWords.decimal(tested.error()) + unit,
            AuthorityWords.decimal(tested.noChange()) + unit,
            AuthorityWords.decimal(tested.coverage80()) + "%",
            AuthorityWords.decimal(tested.coverage95()) + "%",
            Math.round(tested.better()) + "%"));
  }

  private static List<Fact> rests(AuthorityForecast forecast) {
    Basis basis = forecast.basis();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        Fact.of(
            "Tables",
            "children looked after in England by authority, 31 March "
                + basis.firstYear()
                + " to "
                + forecast.fromYear()
                + (basis.lastYear() > forecast.fromYear()
                    ? "; the later years that are loaded are not looked at"
                    : "")));
    facts.add(
        Fact.of(
            "Authorities",
            Numbers.count(basis.authorities())
                + " with a number on 31 March "
                + forecast.fromYear()));
    facts.add(
        Fact.of(
            "Compared with",
            forecast.region() == null ? "all of England" : "its region, " + forecast.region()));
    facts.add(
        Fact.of(
            "People under 18",
            basis.population() == null
                ? "not published by then, so that there is no rate to come"
                : Numbers.count(basis.population())
                    + " in "
                    + basis.populationYear()
                    + ", taken for all years to come"));
    return facts;
  }
}
