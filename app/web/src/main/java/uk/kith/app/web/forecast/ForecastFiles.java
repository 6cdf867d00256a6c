package uk.kith.app.web.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.forecast.ForecastPage.Line;
import uk.kith.kernel.BaselineId;
import uk.kith.sufficiency.api.ForecastQuestion;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.FutureChange;
import uk.kith.sufficiency.api.FutureChange.Change;
import uk.kith.sufficiency.api.RecruitWorth;
import uk.kith.sufficiency.api.RecruitWorth.CostRange;
import uk.kith.sufficiency.api.ScenarioView;
import uk.kith.sufficiency.api.StatementContent.Table;
import uk.kith.sufficiency.api.UnitCosts.UnitCost;

/** The tables of a forecast, of scenarios and of recruits, as their files hold them; pure. */
final class ForecastFiles {

  /** Which tables of a forecast there are, as addresses name them. */
  static final String TABLES =
      "needs|groups|unmet|outside|kinds|reasons|homes|ages|flows|costs|earlier|learned";

  private static final String NOTHING = "";

  private ForecastFiles() {}

  /** Null where the forecast has no such table, as it places nobody in homes. */
  static @Nullable Table of(String which, ForecastPage page) {
    HomesPart homes = page.shortfall();
    return switch (which) {
      case "homes" ->
          table("Children by kind of home", "Kind of home", page.segmentHeads(), page.homes());
      case "ages" -> table("Children by age", "Age", page.laterHeads(), page.ages());
      case "flows" ->
          table("Coming into care and leaving it", "Flow", page.flowHeads(), page.flows());
      case "costs" ->
          table("What placements will cost", "Kind of home", page.costHeads(), page.costs());
      case "earlier" ->
          table(
              "How good earlier forecasts were",
              "Number",
              ForecastPage.TESTED_HEADS,
              page.tested());
      case "learned" -> table("What it learned", "Estimate of", LearnedLines.HEADS, page.learned());
      case "groups" ->
          homes == null
              ? null
              : table(
                  "Needs by age, brothers and sisters, and need",
                  "Children",
                  HomesPart.GROUP_HEADS,
                  homes.groups());
      case "unmet" ->
          homes == null
              ? null
              : table(
                  "Homes that will be missing, by need and reason",
                  "Kind of need",
                  homes.unmetHeads(),
                  homes.unmet());
      case "needs" -> homes == null ? null : needs(homes);
      case "outside" ->
          homes == null
              ? null
              : table("Why children live outside", "Why", page.laterHeads(), homes.outside());
      case "kinds" ->
          homes == null
              ? null
              : table("Homes by kind", "Kind of home", HomesPart.KIND_HEADS, homes.kinds());
      default ->
          homes == null
              ? null
              : table(
                  "Why no home in the area was found",
                  "What stood most narrowly between",
                  HomesPart.REASON_HEADS,
                  homes.reasons());
    };
  }

  private static Table table(String name, String first, List<String> heads, List<Line> lines) {
    return new Table(
        name,
        NOTHING,
        Stream.concat(Stream.of(first), heads.stream()).toList(),
        lines.stream()
            .map(line -> Stream.concat(Stream.of(line.name()), line.cells().stream()).toList())
            .toList());
  }

  private static Table needs(HomesPart homes) {
    return new Table(
        "Where homes will fall short",
        NOTHING,
        List.of("Kind of need", "Needed", "Found here", "Short", "80% range", "Most often because"),
        homes.needs().stream()
            .map(
                need ->
                    List.of(
                        need.name(),
                        need.needed(),
                        need.found(),
                        need.shortBy(),
                        need.range(),
                        need.reason()))
            .toList());
  }

  /**
   * Those that are answered: each less the future as now.
   *
   * @param costs by baseline
   */
  static Table scenarios(List<ScenarioView> scenarios, Map<BaselineId, List<UnitCost>> costs) {
    List<String> heads =
        new ArrayList<>(List.of("Scenario", "What it changes", "From records of", "At the end of"));
    for (String what : List.of("Children here", "Outside", "For lack of a home", "Looked after")) {
      heads.add(what + ", mean");
      heads.add("80% range");
      heads.add(what + ", standard error of the mean");
    }
    heads.addAll(List.of("Cost of placements from, pounds", "Cost of placements to, pounds"));
    List<List<String>> rows = new ArrayList<>();
    for (ScenarioView scenario : scenarios) {
      ForecastView view = scenario.forecast();
      ForecastResult result = view == null ? null : view.result();
      if (view != null && result != null && !result.changes().isEmpty()) {
        FutureChange change = result.changes().get(0);
        FutureChange.Month last = change.last();
        List<String> cells = new ArrayList<>();
        cells.add(scenario.name());
        cells.add(ScenarioWords.says(scenario.terms()));
        cells.add(Dates.day(view.baseline().asOf()));
        cells.add(ForecastWords.month(view.baseline().asOf(), last.month()));
        for (Change each :
            Arrays.asList(
                last.local(), last.outOfBorough(), last.forLackOfHome(), last.lookedAfter())) {
          add(cells, each);
        }
        add(cells, RecruitWorth.cost(change, costs.getOrDefault(view.baseline().id(), List.of())));
        rows.add(cells);
      }
    }
    return new Table("Scenarios beside the future as now", NOTHING, heads, rows);
  }

  /** One more home of each kind. */
  static Table recruits(ForecastQuestion question, ForecastResult result, List<UnitCost> costs) {
    return new Table(
        "What one more home is worth",
        NOTHING,
        List.of(
            "One more",
            "Children kept here, mean",
            "80% range",
            "Children kept here, standard error of the mean",
            "Fewer outside, mean",
            "80% range",
            "Fewer outside, standard error of the mean",
            "Cost of placements from, pounds",
            "Cost of placements to, pounds"),
        RecruitWorth.of(question, result, costs).stream()
            .map(
                worth -> {
                  List<String> cells = new ArrayList<>();
                  cells.add(Numbers.sentence(ScenarioWords.profile(worth.profile(), 1)));
                  add(cells, worth.change().last().local());
                  add(cells, worth.fewerOutside());
                  add(cells, worth.cost());
                  return List.copyOf(cells);
                })
            .toList());
  }

  private static void add(List<String> cells, Change change) {
    cells.add(number(change.mean(), 2));
    cells.add(number(change.p10(), 0) + " to " + number(change.p90(), 0));
    cells.add(number(change.error(), 2));
  }

  private static void add(List<String> cells, @Nullable CostRange cost) {
    cells.add(cost == null ? "not known" : number(cost.low(), 0));
    cells.add(cost == null ? "not known" : number(cost.high(), 0));
  }

  private static String number(double number, int places) {
    return String.format(Locale.UK, "%." + places + "f", number == 0 ? 0 : number);
  }

  /** What a week costs. */
  static Table costs(List<UnitCostsPage.Line> lines) {
    return new Table(
        "What a week costs",
        NOTHING,
        List.of(
            "Kind of home",
            "A week at the least, pounds",
            "A week at the most, pounds",
            "Source",
            "Since",
            "Set by"),
        lines.stream()
            .map(
                line ->
                    List.of(
                        line.name(),
                        line.low(),
                        line.high(),
                        line.source(),
                        line.since(),
                        line.by()))
            .toList());
  }
}
