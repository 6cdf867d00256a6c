package uk.kith.sufficiency.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.sufficiency.api.BackTestView;
import uk.kith.sufficiency.api.BackTestView.Series;
import uk.kith.sufficiency.api.BaselineView;
import uk.kith.sufficiency.engine.backtest.BackTest;
import uk.kith.sufficiency.engine.backtest.Score;
import uk.kith.sufficiency.engine.forecast.Measured;

/** From the engine's back-test to what is shown; pure. */
final class BackTests {

  private static final double PERCENT = 100;

  private BackTests() {}

  /**
   * @param items null while they are not reckoned
   * @param problem why they could not be reckoned; null when they could
   */
  static BackTestView view(
      BaselineView baseline, @Nullable List<BackTest.Item> items, @Nullable String problem) {
    List<BackTest.Item> made = items == null ? List.of() : items;
    return new BackTestView(
        baseline.id(),
        items != null,
        !made.isEmpty(),
        problem == null ? says(baseline, items != null, made) : problem,
        baseline.recordedFrom(),
        made.stream().map(BackTests::item).toList(),
        Score.of(made).stream().map(BackTests::score).toList(),
        null);
  }

  private static String says(BaselineView baseline, boolean made, List<BackTest.Item> items) {
    if (!made) {
      return "Earlier forecasts have not been held against what came true yet";
    }
    if (!items.isEmpty()) {
      return "Forecasts made on "
          + items.stream().map(BackTest.Item::origin).distinct().count()
          + " days of the past, each with what was recorded by then";
    }
    return baseline.ownRates()
        ? "Less than three years are recorded: two to learn from, and one to see what came true"
        : "Hardly anybody is recorded who left care, so no earlier forecast can be checked";
  }

  private static BackTestView.Item item(BackTest.Item item) {
    return new BackTestView.Item(
        LocalDate.ofEpochDay(item.origin()),
        item.months(),
        series(item.series()),
        item.actual(),
        item.p50(),
        item.noChange(),
        item.constantRate(),
        PERCENT * item.error() / Math.max(1, item.actual()),
        item.mase(),
        item.held80() ? 1 : 0,
        item.held95() ? 1 : 0,
        item.crps());
  }

  private static BackTestView.Score score(Score score) {
    return new BackTestView.Score(
        series(score.series()),
        score.months(),
        score.forecasts(),
        PERCENT * score.mape(),
        PERCENT * score.mapeNoChange(),
        PERCENT * score.mapeConstantRate(),
        score.mase(),
        PERCENT * score.held80() / score.forecasts(),
        PERCENT * score.held95() / score.forecasts(),
        score.crps(),
        score.crpsNoChange(),
        score.crpsConstantRate());
  }

  private static Series series(String key) {
    return key.equals(Measured.LOOKED_AFTER)
        ? Series.LOOKED_AFTER
        : key.equals(Measured.LOCAL) ? Series.LOCAL : Series.OUT_OF_BOROUGH;
  }
}
