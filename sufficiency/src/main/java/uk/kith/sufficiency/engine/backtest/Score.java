package uk.kith.sufficiency.engine.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import uk.kith.sufficiency.engine.backtest.BackTest.Item;

/**
 * How earlier forecasts of one number so many months ahead did, over all days on which they would
 * have been made.
 *
 * @param forecasts how many there are
 * @param mape mean error over what came true
 * @param mapeNoChange the same of "no change"
 * @param mapeConstantRate the same of constant rates
 * @param mase mean of the scaled errors; below 1 it did better than the usual change
 * @param held80 how many came true within the 80 % interval
 * @param held95 within the 95 % interval
 * @param crps mean, in children
 * @param crpsNoChange mean error of "no change", in children: its CRPS, as it tells no uncertainty
 * @param crpsConstantRate mean error of constant rates, in children
 */
public record Score(
    String series,
    int months,
    int forecasts,
    double mape,
    double mapeNoChange,
    double mapeConstantRate,
    double mase,
    int held80,
    int held95,
    double crps,
    double crpsNoChange,
    double crpsConstantRate) {

  /** By series and months ahead; empty where there is no forecast. */
  public static List<Score> of(List<Item> items) {
    List<Score> scores = new ArrayList<>();
    for (String series : BackTest.SERIES) {
      for (int months : BackTest.HORIZONS) {
        List<Item> these =
            items.stream()
                .filter(item -> item.series().equals(series) && item.months() == months)
                .toList();
        if (!these.isEmpty()) {
          scores.add(score(series, months, these));
        }
      }
    }
    return scores;
  }

  private static Score score(String series, int months, List<Item> items) {
    return new Score(
        series,
        months,
        items.size(),
        mean(items, item -> item.error() / Math.max(1, item.actual())),
        mean(items, item -> noChange(item) / Math.max(1, item.actual())),
        mean(items, item -> constantRate(item) / Math.max(1, item.actual())),
        mean(items, Item::mase),
        (int) items.stream().filter(Item::held80).count(),
        (int) items.stream().filter(Item::held95).count(),
        mean(items, Item::crps),
        mean(items, Score::noChange),
        mean(items, Score::constantRate));
  }

  private static double noChange(Item item) {
    return Math.abs(item.noChange() - item.actual());
  }

  private static double constantRate(Item item) {
    return Math.abs(item.constantRate() - item.actual());
  }

  private static double mean(List<Item> items, ToDoubleFunction<Item> of) {
    return items.stream().mapToDouble(of).average().orElse(0);
  }
}
