package uk.kith.app.web.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.forecast.ForecastPage.Line;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.FutureChange;
import uk.kith.sufficiency.api.HomesForecast;
import uk.kith.sufficiency.api.PublishedForecast;
import uk.kith.sufficiency.api.ScenarioView;
import uk.kith.sufficiency.api.StatementContent.Part;
import uk.kith.sufficiency.api.StatementContent.Table;

/**
 * Where homes will fall short, and what scenarios change, as parts of a document that leaves the
 * authority (R-SUFF-09, R-SUFF-14, R-SUFF-15). Pure.
 */
public final class ShortageTables {

  private ShortageTables() {}

  /** Where homes will fall short; null when the forecast places nobody in homes. */
  public static @Nullable Part shortages(ForecastView view, ForecastResult whole) {
    ForecastResult result = PublishedForecast.future(whole);
    HomesForecast homes = result.homes();
    if (homes == null) {
      return null;
    }
    HomesPart part = HomesPartMaker.of(view, homes, result.series().outOfBorough());
    List<Table> tables = new ArrayList<>();
    if (!part.needs().isEmpty()) {
      tables.add(
          new Table(
              "Needs for which no home here will be found",
              ForecastTables.source(view, "R-SUFF-09"),
              List.of(
                  "Kind of need",
                  "Needed",
                  "Found here",
                  "Short",
                  "80% range",
                  "Most often because"),
              part.needs().stream()
                  .map(
                      need ->
                          List.of(
                              need.name(),
                              need.needed(),
                              need.found(),
                              need.shortBy(),
                              need.range(),
                              need.reason()))
                  .toList()));
    }
    tables.add(
        new Table(
            "Homes looked for, by kind",
            ForecastTables.source(view, "R-SUFF-09"),
            List.of("Kind of home", "Looked for", "80% range", "Short", "80% range"),
            part.kinds().stream()
                .map(
                    line -> {
                      List<String> cells = new ArrayList<>(List.of(line.name()));
                      cells.addAll(line.cells().subList(3, line.cells().size()));
                      return List.copyOf(cells);
                    })
                .toList()));
    if (!part.groups().isEmpty()) {
      tables.add(
          lines(
              view,
              "Needs by age, brothers and sisters, and need",
              "Children",
              HomesPart.GROUP_HEADS,
              part.groups()));
    }
    if (!part.unmet().isEmpty()) {
      tables.add(
          lines(
              view,
              "Homes that will be missing, by need and reason",
              "Kind of need",
              part.unmetHeads(),
              part.unmet()));
    }
    if (!part.reasons().isEmpty()) {
      tables.add(
          lines(
              view,
              "Why none was found here",
              "Reason",
              List.of("Children, mean", "Share"),
              part.reasons()));
    }
    return new Part("Where homes will fall short", List.of(part.finding(), part.others()), tables);
  }

  private static Table lines(
      ForecastView view, String name, String first, List<String> heads, List<Line> lines) {
    return new Table(
        name,
        ForecastTables.source(view, "R-SUFF-09"),
        Stream.concat(Stream.of(first), heads.stream()).toList(),
        lines.stream()
            .map(line -> Stream.concat(Stream.of(line.name()), line.cells().stream()).toList())
            .toList());
  }

  /** Saved scenarios that are answered, side by side; null when none is. */
  public static @Nullable Table scenarios(List<ScenarioView> scenarios) {
    List<List<String>> rows = new ArrayList<>();
    for (ScenarioView scenario : scenarios) {
      ForecastView view = scenario.forecast();
      ForecastResult result = view == null ? null : view.result();
      if (view != null && result != null && !result.changes().isEmpty()) {
        FutureChange.Month last = result.changes().get(0).last();
        rows.add(
            List.of(
                scenario.name(),
                ScenarioWords.says(scenario.terms()),
                Dates.day(view.baseline().asOf()),
                ForecastWords.month(view.baseline().asOf(), last.month()),
                ScenarioWords.change(last.local()),
                ScenarioWords.change(last.outOfBorough()),
                ScenarioWords.change(last.forLackOfHome()),
                ScenarioWords.change(last.lookedAfter())));
      }
    }
    return rows.isEmpty()
        ? null
        : new Table(
            "What would be different",
            "Each scenario less the future as now, future by future by the same chance: the mean,"
                + " and where 8 in 10 futures lie (R-SUFF-15).",
            List.of(
                "Scenario",
                "What it changes",
                "From records of",
                "At the end of",
                "Children here",
                "Outside",
                "For lack of a home",
                "Looked after"),
            rows);
  }
}
