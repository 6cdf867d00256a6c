package uk.kith.app.web.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.JobPage;
import uk.kith.kernel.BaselineId;
import uk.kith.kernel.service.Jobs;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastResult.Point;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.FutureChange;
import uk.kith.sufficiency.api.RecruitWorth;
import uk.kith.sufficiency.api.ScenarioView;
import uk.kith.sufficiency.api.UnitCosts.UnitCost;
import uk.kith.sufficiency.engine.history.Exit;

/** Makes the page of scenarios side by side; pure functions. */
final class ScenarioPageMaker {

  static final String ADDRESS = ForecastPageMaker.ADDRESS + "/scenarios";

  private ScenarioPageMaker() {}

  /**
   * @param asNow the newest of the future as now; null when none is made
   * @param costs by baseline
   */
  static ScenarioPage page(
      List<ScenarioView> scenarios,
      @Nullable ForecastView asNow,
      Map<BaselineId, List<UnitCost>> costs,
      Form form,
      String authority) {
    List<ScenarioPage.Line> lines = new ArrayList<>();
    String finding = null;
    for (ScenarioView scenario : scenarios) {
      lines.add(line(scenario, costs));
      String said = finding(scenario, authority);
      finding = said == null ? finding : said;
    }
    return new ScenarioPage(
        finding,
        asNow == null ? null : asNow(asNow, authority),
        lines,
        ScenarioForm.kinds(form, "kind"),
        ProfileForm.skills(form),
        ProfileForm.isFurtherOpen(form),
        ScenarioForm.kinds(form, "lost-kind"),
        ForecastPageMaker.horizons(36));
  }

  private static ScenarioPage.Line line(
      ScenarioView scenario, Map<BaselineId, List<UnitCost>> costs) {
    ForecastView forecast = scenario.forecast();
    ForecastResult result = forecast == null ? null : forecast.result();
    String says = ScenarioWords.says(scenario.terms());
    String id = scenario.id().toString();
    if (forecast == null || result == null || result.changes().isEmpty()) {
      return new ScenarioPage.Line(
          scenario.name(),
          says,
          id,
          forecast == null ? "not answered yet" : state(forecast),
          forecast == null ? null : ForecastPageMaker.href(forecast),
          "",
          "",
          "",
          "",
          "",
          "",
          List.of(),
          List.of());
    }
    FutureChange change = result.changes().get(0);
    FutureChange.Month last = change.last();
    return new ScenarioPage.Line(
        scenario.name(),
        says,
        id,
        null,
        null,
        end(forecast, last.month()),
        ScenarioWords.change(last.local()),
        ScenarioWords.change(last.outOfBorough()),
        ScenarioWords.change(last.forLackOfHome()),
        ScenarioWords.change(last.lookedAfter()),
        ScenarioWords.cost(
            RecruitWorth.cost(change, costs.getOrDefault(forecast.baseline().id(), List.of()))),
        change.ends().stream().map(each -> "By " + end(forecast, each.month())).toList(),
        flows(change));
  }

  /** Every flow that is told, at the end of each year. */
  private static List<ForecastPage.Line> flows(FutureChange change) {
    List<ForecastPage.Line> lines = new ArrayList<>();
    for (String flow : flowNames()) {
      List<FutureChange.Flow> told = change.flows(flow);
      if (!told.isEmpty()) {
        lines.add(
            new ForecastPage.Line(
                ForecastWords.flow(flow),
                told.stream().map(each -> ScenarioWords.change(each.change())).toList()));
      }
    }
    return lines;
  }

  private static List<String> flowNames() {
    return Stream.concat(
            Stream.of(ForecastResult.CAME), Arrays.stream(Exit.values()).map(Exit::name))
        .toList();
  }

  private static String state(ForecastView forecast) {
    return forecast.status() == Jobs.Status.FAILED
        ? "could not be answered"
        : JobPage.isUnfinished(forecast.status())
            ? "being answered, " + forecast.progress() + "%"
            : "not answered";
  }

  private static String end(ForecastView forecast, int month) {
    LocalDate asOf = forecast.baseline().asOf();
    return ForecastWords.month(asOf, month);
  }

  /** "Eight carers for teenagers: in September 2017 about 5 more children would live here". */
  private static @Nullable String finding(ScenarioView scenario, String authority) {
    ForecastView forecast = scenario.forecast();
    ForecastResult result = forecast == null ? null : forecast.result();
    if (forecast == null || result == null || result.changes().isEmpty()) {
      return null;
    }
    FutureChange.Month last = result.changes().get(0).last();
    FutureChange.Change local = last.local();
    String first = "“" + scenario.name() + "”: in " + end(forecast, last.month()) + " ";
    long about = Math.round(Math.abs(local.mean()));
    if (ScenarioWords.change(local).equals(ScenarioWords.NO_DIFFERENCE) || about == 0) {
      return first
          + "about as many children would live in "
          + authority
          + " as if nothing were done.";
    }
    return first
        + "about "
        + Numbers.many(
            about,
            local.mean() > 0 ? "child more" : "child fewer",
            local.mean() > 0 ? "children more" : "children fewer")
        + " would live in "
        + authority
        + " than if nothing were done (8 in 10 futures: "
        + ScenarioWords.range(local)
        + ").";
  }

  private static @Nullable String asNow(ForecastView view, String authority) {
    ForecastResult result = view.result();
    if (result == null) {
      return null;
    }
    Point local = last(result.series().local());
    Point outside = last(result.series().outOfBorough());
    return "If recent patterns continue, "
        + Numbers.count((long) local.p50())
        + " children (8 in 10: "
        + ForecastWords.range(local)
        + ") will live in "
        + authority
        + " in "
        + ForecastWords.month(view.baseline().asOf(), local)
        + " and "
        + Numbers.count((long) outside.p50())
        + " (8 in 10: "
        + ForecastWords.range(outside)
        + ") outside. Below is what would be different, future by future, by the same chance.";
  }

  private static Point last(List<Point> points) {
    return points.get(points.size() - 1);
  }
}
