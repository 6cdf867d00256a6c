package uk.kith.sufficiency.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastResult.Point;
import uk.kith.sufficiency.api.FutureChange;
import uk.kith.sufficiency.api.HomesForecast;
import uk.kith.sufficiency.api.HomesForecast.Amount;
import uk.kith.sufficiency.api.HomesForecast.Need;
import uk.kith.sufficiency.api.HomesForecast.Reason;
import uk.kith.sufficiency.engine.forecast.Spread;
import uk.kith.sufficiency.engine.forecast.SupplySeen;
import uk.kith.sufficiency.engine.forecast.SupplySeen.Changed;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.simulation.Difference;
import uk.kith.sufficiency.engine.supply.NeedGroup;
import uk.kith.sufficiency.engine.supply.Segment;
import uk.kith.sufficiency.engine.supply.Sought;
import uk.kith.sufficiency.engine.supply.WhyNotLocal;

/** From what was counted of homes to what is shown; pure. */
final class HomesResults {

  private HomesResults() {}

  static HomesForecast of(LocalDate asOf, int months, Spread seen) {
    List<HomesForecast.Kind> kinds = new ArrayList<>();
    for (Sought kind : Sought.values()) {
      kinds.add(
          new HomesForecast.Kind(
              kind,
              points(asOf, months, seen, month -> SupplySeen.homes(kind, month)),
              points(asOf, months, seen, month -> SupplySeen.places(kind, month)),
              points(asOf, months, seen, month -> SupplySeen.free(kind, month)),
              amount(seen, SupplySeen.asked(kind)),
              amount(seen, SupplySeen.unmet(kind))));
    }
    List<Need> needs = new ArrayList<>();
    for (Segment segment : SupplySeen.segments()) {
      if (seen.seen().containsKey(SupplySeen.asked(segment))) {
        needs.add(
            new Need(
                segment.sought(),
                ForecastResults.AGES.get(segment.age()),
                segment.together(),
                segment.need() != NeedGroup.USUAL,
                segment.need(),
                amount(seen, SupplySeen.asked(segment)),
                amount(seen, SupplySeen.unmet(segment)),
                reasons(seen, why -> SupplySeen.unmet(segment, why))));
      }
    }
    needs.sort(Comparator.comparingDouble((Need need) -> -need.unmet().mean()));
    return new HomesForecast(
        points(asOf, months, seen, SupplySeen::byPlan),
        points(asOf, months, seen, SupplySeen::lacking),
        kinds,
        needs,
        reasons(seen, SupplySeen::unmet),
        lived(months, seen));
  }

  /** Nothing where some block was counted before these months were. */
  private static List<HomesForecast.Lived> lived(int months, Spread seen) {
    List<HomesForecast.Lived> lived = new ArrayList<>();
    if (seen.mean(SupplySeen.MONTHS_COUNTED) < 1) {
      return lived;
    }
    for (int end : SupplySeen.years(months)) {
      for (Home home : Home.values()) {
        String key = SupplySeen.childMonths(home, end);
        if (seen.seen().containsKey(key)) {
          lived.add(
              new HomesForecast.Lived(
                  end,
                  home,
                  seen.quantile(key, .1),
                  seen.quantile(key, .5),
                  seen.quantile(key, .9),
                  seen.mean(key)));
        }
      }
    }
    return lived;
  }

  private static List<Reason> reasons(Spread seen, Function<WhyNotLocal, String> key) {
    return Arrays.stream(WhyNotLocal.values())
        .map(why -> new Reason(why, seen.mean(key.apply(why))))
        .filter(reason -> reason.mean() > 0)
        .sorted(Comparator.comparingDouble(reason -> -reason.mean()))
        .toList();
  }

  private static Amount amount(Spread seen, String key) {
    return new Amount(
        seen.quantile(key, .1), seen.quantile(key, .5), seen.quantile(key, .9), seen.mean(key));
  }

  private static List<Point> points(
      LocalDate asOf, int months, Spread seen, IntFunction<String> key) {
    List<Point> points = new ArrayList<>();
    for (int month = 0; month <= months; month++) {
      String what = key.apply(month);
      points.add(
          new Point(
              month,
              ForecastTimes.day(asOf, month),
              seen.quantile(what, .025),
              seen.quantile(what, .1),
              seen.quantile(what, .25),
              seen.quantile(what, .5),
              seen.quantile(what, .75),
              seen.quantile(what, .9),
              seen.quantile(what, .975),
              seen.mean(what)));
    }
    return points;
  }

  /** Of each terms of a question. */
  static List<FutureChange> changes(int months, int terms, Spread seen) {
    List<FutureChange> changes = new ArrayList<>();
    for (int which = 0; which < terms; which++) {
      List<FutureChange.Month> ends = new ArrayList<>();
      List<FutureChange.Flow> flows = new ArrayList<>();
      for (int month : SupplySeen.ends(months)) {
        ends.add(month(which, month, seen));
        flows.addAll(flows(which, month, seen));
      }
      List<FutureChange.ChildMonths> lived = new ArrayList<>();
      for (Home home : Home.values()) {
        String key = SupplySeen.changedMonths(which, home);
        if (seen.seen().containsKey(key)) {
          lived.add(new FutureChange.ChildMonths(home, seen.mean(key)));
        }
      }
      changes.add(new FutureChange(ends, lived, flows));
    }
    return changes;
  }

  private static FutureChange.Month month(int which, int month, Spread seen) {
    return new FutureChange.Month(
        month,
        change(which, Changed.LOOKED_AFTER, month, seen),
        change(which, Changed.LOCAL, month, seen),
        change(which, Changed.OUTSIDE, month, seen),
        change(which, Changed.LACKING, month, seen));
  }

  private static List<FutureChange.Flow> flows(int which, int month, Spread seen) {
    List<FutureChange.Flow> flows = new ArrayList<>();
    flows.add(
        new FutureChange.Flow(
            ForecastResult.CAME, month, change(SupplySeen.changedCame(which, month), seen)));
    for (Exit exit : Exit.values()) {
      flows.add(
          new FutureChange.Flow(
              exit.name(), month, change(SupplySeen.changedLeft(which, exit, month), seen)));
    }
    return flows;
  }

  private static FutureChange.Change change(int which, Changed what, int month, Spread seen) {
    return change(SupplySeen.change(which, what, month), seen);
  }

  private static FutureChange.Change change(String key, Spread seen) {
    int[] values = seen.values(key);
    Difference difference = Difference.of(new int[values.length], values);
    return new FutureChange.Change(
        difference.mean(),
        difference.error(),
        difference.low80(),
        seen.quantile(key, .5),
        difference.high80());
  }
}
