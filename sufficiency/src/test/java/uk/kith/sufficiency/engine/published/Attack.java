package uk.kith.sufficiency.engine.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.sufficiency.engine.Indicator.Unit;

/**
 * Somebody who has every file and page of a day and knows what kinds of children, exits, cases and
 * households there can be, and what each adds to every number; nothing of the method is used.
 */
final class Attack {

  private final Map<String, @Nullable Integer> told;
  private final List<Map<String, @Nullable Integer>> kinds;

  /**
   * @param kinds the tables of one thing of each kind alone
   */
  Attack(PublishedDay day, List<PublishedDay> kinds) {
    told = numbers(day);
    this.kinds = kinds.stream().map(Attack::numbers).toList();
  }

  /** Every count of a day by name; null where it is withheld. */
  static Map<String, @Nullable Integer> numbers(PublishedDay day) {
    Map<String, @Nullable Integer> numbers = new LinkedHashMap<>();
    for (Published each : day.figures()) {
      String id = each.figure().id();
      if (each.figure().unit() == Unit.WEEKS) {
        continue;
      }
      numbers.put(id + " numerator", each.numerator());
      if (each.figure().unit() == Unit.PERCENT) {
        numbers.put(id + " denominator", each.denominator());
        numbers.put(id + " not known", each.notKnown());
      } else if (each.figure().unit() == Unit.COUNT) {
        numbers.put(id + " less", each.less());
        numbers.put(id + " value", each.value());
      }
      for (Published.Left left : each.excluded()) {
        numbers.put(id + " " + left.reason(), left.count());
      }
    }
    numbers.put("need", day.need());
    numbers.put("not said", day.notSaid());
    for (PublishedGap gap : day.gaps()) {
      numbers.put(gap.id() + " need", gap.need());
      numbers.put(gap.id() + " not said", gap.notSaid());
    }
    day.ages().forEach(each -> numbers.put("aged " + each.age(), each.children()));
    for (PublishedHome home : day.homes()) {
      numbers.put(home.home() + " in area", home.inArea());
      numbers.put(home.home() + " outside", home.outside());
      numbers.put(home.home() + " not known", home.notKnown());
      numbers.put(home.home() + " all", home.all());
    }
    return numbers;
  }

  /** Each withheld number that is pinned to one whole number. */
  List<String> pinned() {
    List<String> shown = told.keySet().stream().filter(name -> told.get(name) != null).toList();
    Simplex simplex =
        Simplex.of(
            shown.stream().map(name -> factors(name, sign(name))).toArray(double[][]::new),
            shown.stream().mapToDouble(name -> Math.abs(value(told, name))).toArray());
    List<String> pinned = new ArrayList<>();
    for (String name : told.keySet()) {
      if (told.get(name) == null) {
        double most = Math.floor(simplex.most(factors(name, 1)) + 1e-6);
        double least = Math.ceil(-simplex.most(factors(name, -1)) - 1e-6);
        if (most - least < 1) {
          pinned.add(name + " is " + most);
        }
      }
    }
    return pinned;
  }

  private int sign(String name) {
    return value(told, name) < 0 ? -1 : 1;
  }

  private double[] factors(String name, int sign) {
    return kinds.stream().mapToDouble(kind -> sign * value(kind, name)).toArray();
  }

  private static int value(Map<String, @Nullable Integer> numbers, String name) {
    Integer value = numbers.get(name);
    return value == null ? 0 : value;
  }
}
