package uk.kith.matching.engine.fairness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.ChildSnapshot;

/**
 * A child of a search, as the report counts it: groups and numbers, and nothing by which anybody
 * knows who it is.
 *
 * @param values absent where there is none: no best score without a home, nothing taken without a
 *     choice. Shares are 0 or 1
 */
public record FairnessCase(Map<Characteristic, String> groups, Map<Measured, Double> values) {

  /** Where the first, the second and the third home would stand without heritage. */
  private static final List<Measured> PLACES =
      List.of(Measured.FIRST_WITHOUT, Measured.SECOND_WITHOUT, Measured.THIRD_WITHOUT);

  public FairnessCase {
    groups = Map.copyOf(groups);
    values = Map.copyOf(values);
  }

  /**
   * A home that was possible, as it was shown.
   *
   * @param group homes of a lower number come before all others, whatever their score
   * @param points 0 to 1000
   * @param heritage those of them for heritage
   */
  public record Offered(int group, int points, int heritage) {}

  /**
   * The children of a search.
   *
   * @param asOf the day of the ages
   * @param offered every home that was possible, in the order shown
   * @param daysWaited null when it is not known when the search began
   * @param firstTaken null while no home is chosen
   */
  public static List<FairnessCase> of(
      List<ChildSnapshot> children,
      LocalDate asOf,
      List<Offered> offered,
      @Nullable Integer daysWaited,
      @Nullable Boolean firstTaken) {
    Map<Measured, Double> values = new EnumMap<>(Measured.class);
    values.put(Measured.OFFERED, (double) offered.size());
    if (!offered.isEmpty()) {
      Offered first = offered.get(0);
      values.put(
          Measured.BEST_SCORE,
          (double) offered.stream().mapToInt(Offered::points).max().orElseThrow());
      values.put(
          Measured.HERITAGE_SHARE,
          first.points() == 0 ? 0.0 : 100.0 * first.heritage() / first.points());
      List<Integer> places = placesWithoutHeritage(offered);
      for (int shown = 0; shown < Math.min(PLACES.size(), places.size()); shown++) {
        values.put(PLACES.get(shown), (double) places.get(shown));
      }
      values.put(Measured.FIRST_BY_HERITAGE, isFirstByHeritage(offered) ? 1.0 : 0.0);
    }
    if (daysWaited != null) {
      values.put(Measured.DAYS_WAITED, (double) daysWaited);
    }
    if (firstTaken != null) {
      values.put(Measured.FIRST_TAKEN, firstTaken ? 1.0 : 0.0);
    }
    List<FairnessCase> cases = new ArrayList<>();
    for (ChildSnapshot child : children) {
      Map<Characteristic, String> groups = new EnumMap<>(Characteristic.class);
      for (Characteristic each : Characteristic.values()) {
        groups.put(each, each.group(child, child.birth().ageOn(asOf), children.size()));
      }
      cases.add(new FairnessCase(groups, values));
    }
    return cases;
  }

  /**
   * The place of each home, from 1, if nobody had points for heritage, in the order shown. Homes of
   * a lower number of group come first all the same, and those that would be equal keep their
   * order.
   */
  static List<Integer> placesWithoutHeritage(List<Offered> offered) {
    List<Integer> order =
        IntStream.range(0, offered.size())
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer home) -> offered.get(home).group())
                    .thenComparingInt(
                        home -> offered.get(home).heritage() - offered.get(home).points()))
            .toList();
    List<Integer> places = new ArrayList<>(Collections.nCopies(offered.size(), 0));
    for (int place = 0; place < order.size(); place++) {
      places.set(order.get(place), place + 1);
    }
    return places;
  }

  /**
   * Whether another home would come first if nobody had points for heritage. Homes that would be
   * equal then keep their order.
   */
  static boolean isFirstByHeritage(List<Offered> offered) {
    Offered first = offered.get(0);
    return offered.stream()
        .filter(each -> each.group() == first.group())
        .anyMatch(each -> each.points() - each.heritage() > first.points() - first.heritage());
  }
}
