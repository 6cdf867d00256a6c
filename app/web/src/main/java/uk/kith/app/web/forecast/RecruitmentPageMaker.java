package uk.kith.app.web.forecast;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.placements.engine.published.PublishedLedger;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.FutureChange;
import uk.kith.sufficiency.api.HomesForecast;
import uk.kith.sufficiency.api.RecruitWorth;
import uk.kith.sufficiency.api.StartForecast;
import uk.kith.sufficiency.api.UnitCosts;
import uk.kith.sufficiency.api.UnitCosts.SetCost;
import uk.kith.sufficiency.api.UnitCosts.UnitCost;

/** Makes the page of what recruiting is worth; pure functions. */
final class RecruitmentPageMaker {

  static final String ADDRESS = ForecastPageMaker.ADDRESS + "/recruitment";

  private RecruitmentPageMaker() {}

  /**
   * @param view null where nothing is made
   * @param set all costs that somebody set
   * @param waiting null for readers who are not told
   * @param ledger as it is published
   * @param mayOpen whether the reader may open the ledger
   */
  static RecruitmentPage page(
      @Nullable ForecastView view,
      List<UnitCost> costs,
      List<SetCost> set,
      @Nullable WaitingPart waiting,
      PublishedLedger ledger,
      boolean mayOpen,
      Form form) {
    ForecastResult result = view == null ? null : view.result();
    List<RecruitWorth> worth =
        view == null || result == null
            ? List.of()
            : RecruitWorth.of(view.question(), result, costs);
    return new RecruitmentPage(
        worth.isEmpty() || view == null ? null : finding(worth.get(0), view),
        view == null ? null : made(view),
        worth.stream()
            .map(each -> line(each, result == null ? null : result.homes(), ledger))
            .toList(),
        waiting,
        mayOpen,
        costs(UnitCostsPageMaker.lines(set, costs)),
        ScenarioForm.kinds(form, "kind"),
        ProfileForm.skills(form),
        ProfileForm.isFurtherOpen(form),
        view == null ? StartForecast.USUAL_HORIZON : view.horizonMonths(),
        ForecastPageMaker.horizons(
            view == null ? StartForecast.USUAL_HORIZON : view.horizonMonths()));
  }

  static List<Choice> kinds(Form form) {
    return form.marked(
        "home",
        UnitCosts.KINDS.stream()
            .map(home -> Choice.of(home.name(), ForecastWords.home(home.name())))
            .toList());
  }

  private static String finding(RecruitWorth best, ForecastView view) {
    FutureChange.Change kept = best.change().last().local();
    String when = ForecastWords.month(view.baseline().asOf(), view.horizonMonths());
    return ScenarioWords.change(kept).equals(ScenarioWords.NO_DIFFERENCE)
        ? "No single home would clearly change how many children live here in " + when + "."
        : "Of single homes, one more "
            + ScenarioWords.profile(best.profile(), 1)
            + " would keep most children here: "
            + decimal(kept.mean())
            + " more in "
            + when
            + ", in the mean of the futures.";
  }

  private static String made(ForecastView view) {
    return Numbers.count(view.replications())
        + " futures from the records of "
        + Dates.day(view.baseline().asOf())
        + ", each run with and without the home, seed "
        + view.seed()
        + ". Values do not add up: each is that of one more home alone, open from that day on.";
  }

  private static RecruitmentPage.Line line(
      RecruitWorth worth, @Nullable HomesForecast homes, PublishedLedger ledger) {
    FutureChange.Change kept = worth.change().last().local();
    return new RecruitmentPage.Line(
        Numbers.sentence(ScenarioWords.profile(worth.profile(), 1)),
        decimal(kept.mean()),
        ScenarioWords.range(kept),
        decimal(worth.fewerOutside().mean()),
        ScenarioWords.cost(worth.cost()),
        RecruitmentWhy.says(worth.profile(), homes, ledger));
  }

  private static String decimal(double number) {
    String text = String.format(Locale.UK, "%.1f", Math.abs(number));
    return number < 0 && !text.equals("0.0") ? "−" + text : text;
  }

  private static List<Fact> costs(List<UnitCostsPage.Line> lines) {
    return lines.stream()
        .map(
            line ->
                Fact.of(
                    line.name(),
                    line.low().equals(line.high())
                        ? line.low()
                        : line.low() + " to " + line.high() + " a week, " + line.source()))
        .toList();
  }
}
