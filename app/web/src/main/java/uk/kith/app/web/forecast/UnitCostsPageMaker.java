package uk.kith.app.web.forecast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pounds;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.forecast.UnitCostsPage.Line;
import uk.kith.sufficiency.api.UnitCosts;
import uk.kith.sufficiency.api.UnitCosts.SetCost;
import uk.kith.sufficiency.api.UnitCosts.UnitCost;
import uk.kith.sufficiency.engine.history.Home;

/** Makes the page of unit costs; pure functions. */
final class UnitCostsPageMaker {

  static final String ADDRESS = ForecastPageMaker.ADDRESS + "/unit-costs";

  private static final String NOTHING = "";

  private UnitCostsPageMaker() {}

  /**
   * @param set the newest first
   * @param known by which costs are reckoned now; recorded fees come before what is set
   */
  static UnitCostsPage page(List<SetCost> set, List<UnitCost> known, Form form, boolean maySet) {
    return new UnitCostsPage(
        lines(set, known),
        set.stream().filter(each -> each.until() != null).map(UnitCostsPageMaker::line).toList(),
        RecruitmentPageMaker.kinds(form),
        maySet);
  }

  static List<Line> lines(List<SetCost> set, List<UnitCost> known) {
    return UnitCosts.KINDS.stream()
        .map(
            home -> {
              SetCost now =
                  set.stream()
                      .filter(each -> each.home() == home && each.until() == null)
                      .findFirst()
                      .orElse(null);
              UnitCost fees = find(home, known);
              return now != null && fees == null ? line(now) : line(home, fees, now);
            })
        .toList();
  }

  private static Line line(SetCost cost) {
    return new Line(
        ForecastWords.home(cost.home().name()),
        Pounds.text(cost.lowPence()),
        Pounds.text(cost.highPence()),
        cost.source().isEmpty() ? "not said" : cost.source(),
        Dates.moment(cost.since())
            + (cost.until() == null ? "" : " to " + Dates.moment(cost.until())),
        cost.by());
  }

  /** Recorded fees come first; what is set beside them is told. */
  private static Line line(Home home, @Nullable UnitCost fees, @Nullable SetCost now) {
    String name = ForecastWords.home(home.name());
    return fees == null
        ? new Line(name, "not known", "not known", "fewer than 5 recorded fees", NOTHING, NOTHING)
        : new Line(
            name,
            Pounds.text(fees.lowPence()),
            Pounds.text(fees.highPence()),
            Numbers.many(fees.fees(), "recorded fee")
                + ", at least half of them in between"
                + (now == null
                    ? NOTHING
                    : "; what is set, "
                        + Pounds.text(now.lowPence())
                        + " to "
                        + Pounds.text(now.highPence())
                        + ", is not taken while five or more are recorded"),
            NOTHING,
            NOTHING);
  }

  private static @Nullable UnitCost find(Home home, List<UnitCost> known) {
    return known.stream()
        .filter(each -> each.home() == home && !each.set())
        .findFirst()
        .orElse(null);
  }
}
