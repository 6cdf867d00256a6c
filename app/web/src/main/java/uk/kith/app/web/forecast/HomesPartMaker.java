package uk.kith.app.web.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.forecast.ForecastPage.Line;
import uk.kith.placements.engine.published.Suppression;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastResult.Point;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.HomesForecast;
import uk.kith.sufficiency.api.HomesForecast.Amount;
import uk.kith.sufficiency.api.HomesForecast.Need;
import uk.kith.sufficiency.api.HomesForecast.Reason;
import uk.kith.sufficiency.engine.supply.NeedGroup;

/** Makes the part of a forecast that tells where homes fall short; pure functions. */
final class HomesPartMaker {

  /** Of fewer nobody plans a home. */
  static final double WORTH_A_ROW = .5;

  private static final int MOST_ROWS = 12;
  private static final int YEAR = 12;

  private HomesPartMaker() {}

  static HomesPart of(ForecastView view, HomesForecast homes, List<Point> outside) {
    List<Need> drawn =
        homes.needs().stream()
            .filter(need -> need.unmet().mean() >= WORTH_A_ROW)
            .limit(MOST_ROWS)
            .toList();
    double most = drawn.stream().mapToDouble(need -> need.asked().p50()).max().orElse(1);
    return new HomesPart(
        finding(view, homes),
        drawn.stream().map(need -> line(need, Math.max(1, most))).toList(),
        others(homes, drawn),
        outside(view, homes, outside),
        homes.kinds().stream().map(HomesPartMaker::kind).toList(),
        reasons(homes.reasons()),
        UnmetNeeds.groups(homes.needs()),
        UnmetNeeds.heads(homes.needs()),
        UnmetNeeds.lines(homes.needs()));
  }

  /** "Homes here will be missing 120 times in 3 years (8 in 10: 90 to 150)". */
  private static String finding(ForecastView view, HomesForecast homes) {
    double unmet = homes.kinds().stream().mapToDouble(kind -> kind.unmet().mean()).sum();
    double asked = homes.kinds().stream().mapToDouble(kind -> kind.asked().mean()).sum();
    String months = months(view.horizonMonths());
    if (unmet < WORTH_A_ROW) {
      return "Homes in the area are enough for those who will need one in the next " + months + ".";
    }
    String first =
        "In the next "
            + months
            + " a home will be looked for about "
            + Numbers.count(Math.round(asked))
            + " times, and about "
            + Numbers.count(Math.round(unmet))
            + " times none in the area will be found.";
    return homes.needs().isEmpty()
        ? first
        : first + " Most are missing for " + lower(name(homes.needs().get(0))) + ".";
  }

  static String months(int months) {
    return months % YEAR == 0 && months > YEAR
        ? Numbers.words(months / YEAR, "year")
        : Numbers.many(months, "month");
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
  }

  private static String others(HomesForecast homes, List<Need> drawn) {
    double rest =
        homes.needs().stream()
            .filter(need -> !drawn.contains(need))
            .mapToDouble(need -> need.unmet().mean())
            .sum();
    return rest < WORTH_A_ROW
        ? "For all other kinds of need a home is found nearly always."
        : "For all other kinds of need together none is found about "
            + Numbers.count(Math.round(rest))
            + " times.";
  }

  private static NeedLine line(Need need, double most) {
    double asked = need.asked().p50();
    double lacking = Math.min(need.unmet().p50(), asked);
    int local = (int) Math.round((asked - lacking) / most * (NeedLine.WIDTH - NeedLine.APART));
    int from = local == 0 ? 0 : local + NeedLine.APART;
    int width = (int) Math.round(lacking / most * (NeedLine.WIDTH - NeedLine.APART));
    return new NeedLine(
        name(need),
        count(asked),
        besideSmall(asked, asked - lacking, lacking),
        lacking == 0 ? "none" : besideSmall(asked, lacking, asked - lacking),
        range(need.unmet()),
        need.reasons().isEmpty() ? "" : ForecastWords.why(need.reasons().get(0).why()),
        local,
        from,
        Math.min(width, NeedLine.WIDTH - from));
  }

  /** "Foster carers for children aged 10 to 15, high needs". */
  static String name(Need need) {
    return ForecastWords.kind(need.kind())
        + " for "
        + switch (need.together()) {
          case 1 -> "one child aged ";
          case 2 -> "two brothers and sisters, one aged ";
          default -> "three or more brothers and sisters, one aged ";
        }
        + lower(ForecastWords.age(need.age()))
        + (need.need() == null
            ? need.highNeed() ? ", high needs" : ""
            : need.need() == NeedGroup.USUAL ? "" : ", " + ForecastWords.need(need.need()));
  }

  private static Line kind(HomesForecast.Kind kind) {
    return new Line(
        ForecastWords.kind(kind.kind()),
        List.of(
            count(kind.homes().get(0).p50()),
            count(kind.places().get(0).p50()),
            count(kind.free().get(0).p50()),
            count(kind.asked().p50()),
            range(kind.asked()),
            count(kind.unmet().p50()),
            range(kind.unmet())));
  }

  private static List<Line> outside(ForecastView view, HomesForecast homes, List<Point> outside) {
    List<Line> lines = new ArrayList<>();
    List<Integer> months = SegmentLines.looked(view);
    lines.add(line("For lack of a local home", homes.forLackOfHome(), months));
    lines.add(line("By plan, or with relatives or adopters", homes.byPlan(), months));
    List<String> cells = new ArrayList<>();
    for (int month : months) {
      cells.add(count(rest(homes, outside, month)));
      cells.add("mean");
    }
    lines.add(new Line("Outside for other reasons, or nobody recorded why", cells));
    return lines;
  }

  private static double rest(HomesForecast homes, List<Point> outside, int month) {
    return Math.max(
        0,
        ForecastResult.at(outside, month).mean()
            - ForecastResult.at(homes.forLackOfHome(), month).mean()
            - ForecastResult.at(homes.byPlan(), month).mean());
  }

  private static Line line(String name, List<Point> points, List<Integer> months) {
    List<String> cells = new ArrayList<>();
    for (int month : months) {
      Point point = ForecastResult.at(points, month);
      cells.add(count(point.p50()));
      cells.add(count(point.p10()) + " to " + count(point.p90()));
    }
    return new Line(name, cells);
  }

  private static List<Line> reasons(List<Reason> reasons) {
    double all = reasons.stream().mapToDouble(Reason::mean).sum();
    return reasons.stream()
        .filter(reason -> reason.mean() >= WORTH_A_ROW)
        .map(
            reason ->
                new Line(
                    Numbers.sentence(ForecastWords.why(reason.why())),
                    List.of(count(reason.mean()), Math.round(100 * reason.mean() / all) + "%")))
        .toList();
  }

  private static String range(Amount amount) {
    return count(amount.p10()) + " to " + count(amount.p90());
  }

  /** A part whose other part is small would tell it by what is left of the whole. */
  static String besideSmall(double whole, double part, double other) {
    return Suppression.isSmall(Math.round(other)) && !Suppression.isSmall(Math.round(part))
        ? "over " + Numbers.count(Math.max(0, Math.round(whole) - 5))
        : count(part);
  }

  /** Numbers of 1 to 4 are not told one by one (R-SUFF-14): pages are printed and handed on. */
  static String count(double number) {
    long rounded = Math.round(number);
    return Suppression.isSmall(rounded) ? "under 5" : Numbers.count(rounded);
  }
}
