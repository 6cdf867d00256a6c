package uk.kith.app.web.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.forecast.ForecastPage.Line;
import uk.kith.placements.engine.published.Suppression;
import uk.kith.sufficiency.api.HomesForecast.Need;
import uk.kith.sufficiency.api.HomesForecast.Reason;
import uk.kith.sufficiency.engine.supply.NeedGroup;
import uk.kith.sufficiency.engine.supply.WhyNotLocal;

/**
 * For whom no home here will be found, and why: by age, by how many brothers and sisters are to
 * live together, by which need, and each kind of need by reason (R-SUFF-09). Means of all futures,
 * since medians of parts do not add up. Pure.
 */
final class UnmetNeeds {

  private static final List<String> AGES = List.of("0", "1-4", "5-9", "10-15", "16-17");
  private static final List<String> TOGETHER =
      List.of("One child", "Two brothers and sisters", "Three or more brothers and sisters");

  private UnmetNeeds() {}

  /** Some of the needs, told together. */
  private record Row(String name, List<Need> needs, double asked, double unmet) {

    static Row of(String name, List<Need> needs, Predicate<Need> isOfThese) {
      List<Need> these = needs.stream().filter(isOfThese).toList();
      return new Row(
          name,
          these,
          these.stream().mapToDouble(need -> need.asked().mean()).sum(),
          these.stream().mapToDouble(need -> need.unmet().mean()).sum());
    }

    double found() {
      return asked - unmet;
    }
  }

  /**
   * Each way of telling children apart adds up to all, so that in each what is small takes another
   * with it (R-SUFF-14).
   */
  static List<Line> groups(List<Need> needs) {
    List<Line> lines = new ArrayList<>();
    lines.addAll(
        way(
            AGES.stream()
                .map(
                    age ->
                        Row.of(
                            "Aged " + lower(ForecastWords.age(age)),
                            needs,
                            need -> need.age().equals(age)))));
    lines.addAll(
        way(
            IntStream.rangeClosed(1, TOGETHER.size())
                .mapToObj(
                    size ->
                        Row.of(TOGETHER.get(size - 1), needs, need -> need.together() == size))));
    lines.addAll(
        way(
            Arrays.stream(NeedGroup.values())
                .map(
                    group ->
                        Row.of(
                            Numbers.sentence(ForecastWords.need(group)),
                            needs,
                            need -> need.need() == group))));
    return lines;
  }

  private static List<Line> way(Stream<Row> all) {
    List<Row> rows = all.filter(row -> Math.round(row.asked()) != 0).toList();
    boolean[] asked = hidden(rows, Row::asked);
    boolean[] unmet = hidden(rows, Row::unmet);
    boolean[] found = hidden(rows, Row::found);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      lines.add(line(rows.get(i), asked[i], unmet[i] || found[i]));
    }
    return lines;
  }

  private static boolean[] hidden(List<Row> rows, ToDoubleFunction<Row> number) {
    return Suppression.inSum(
        rows.stream().mapToInt(row -> (int) Math.round(number.applyAsDouble(row))).toArray());
  }

  /**
   * @param asked whether how many were asked for is hidden, by itself or for the sake of another
   * @param unmet whether how many are short is
   */
  private static Line line(Row row, boolean asked, boolean unmet) {
    return new Line(
        row.name(),
        List.of(
            asked && !Suppression.isSmall(Math.round(row.asked()))
                ? ForecastList.WITHHELD
                : HomesPartMaker.count(row.asked()),
            shortBy(row, unmet),
            asked || unmet
                ? ForecastList.WITHHELD
                : Math.round(100 * row.unmet() / row.asked()) + "%",
            reasons(row.needs()).entrySet().stream()
                .filter(each -> each.getValue() >= HomesPartMaker.WORTH_A_ROW)
                .max(Map.Entry.comparingByValue())
                .map(each -> ForecastWords.why(each.getKey()))
                .orElse("")));
  }

  private static String shortBy(Row row, boolean hidden) {
    boolean smallFound = Suppression.isSmall(Math.round(row.found()));
    if (hidden && !smallFound && !Suppression.isSmall(Math.round(row.unmet()))) {
      return ForecastList.WITHHELD;
    }
    return Math.round(row.unmet()) == 0
        ? HomesPartMaker.count(0)
        : HomesPartMaker.besideSmall(row.asked(), row.unmet(), row.found());
  }

  /** Those reasons that come up, the commonest first. */
  private static List<WhyNotLocal> told(List<Need> needs) {
    return reasons(needs).entrySet().stream()
        .filter(each -> each.getValue() >= HomesPartMaker.WORTH_A_ROW)
        .sorted(Map.Entry.<WhyNotLocal, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  static List<String> heads(List<Need> needs) {
    return Stream.concat(
            Stream.of("Short, mean"), told(needs).stream().map(ForecastWords::shortWhy))
        .toList();
  }

  static List<Line> lines(List<Need> needs) {
    List<WhyNotLocal> told = told(needs);
    List<Line> lines = new ArrayList<>();
    for (Need need : needs) {
      if (need.unmet().mean() >= HomesPartMaker.WORTH_A_ROW) {
        Map<WhyNotLocal, Double> reasons = reasons(List.of(need));
        List<String> cells = new ArrayList<>(List.of(HomesPartMaker.count(need.unmet().mean())));
        double[] numbers =
            told.stream()
                .mapToDouble(why -> Objects.requireNonNullElse(reasons.get(why), 0.0))
                .toArray();
        boolean[] hidden =
            Suppression.inSum(
                Arrays.stream(numbers).mapToInt(number -> (int) Math.round(number)).toArray());
        for (int i = 0; i < numbers.length; i++) {
          boolean beside = hidden[i] && !Suppression.isSmall(Math.round(numbers[i]));
          cells.add(beside ? ForecastList.WITHHELD : HomesPartMaker.count(numbers[i]));
        }
        lines.add(new Line(HomesPartMaker.name(need), cells));
      }
    }
    return lines;
  }

  private static Map<WhyNotLocal, Double> reasons(List<Need> needs) {
    Map<WhyNotLocal, Double> reasons = new EnumMap<>(WhyNotLocal.class);
    for (Need need : needs) {
      for (Reason reason : need.reasons()) {
        reasons.merge(reason.why(), reason.mean(), Double::sum);
      }
    }
    return reasons;
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
  }
}
