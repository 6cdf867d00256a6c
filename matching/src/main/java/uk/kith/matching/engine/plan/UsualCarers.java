package uk.kith.matching.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;

/**
 * What several more homes of each kind that is often recruited would do for everybody who waits
 * (R-MATCH-22). The kinds are few, coarse and fixed, so that nobody can single out a child by
 * asking about a home that suits it alone. Exact, as {@link OneMoreCarer} is.
 */
public final class UsualCarers {

  /**
   * How many homes of a kind are asked about: as many as a question may add. They are never for
   * fewer than five children: of one home with one place "1 to 4" would tell that it is one
   * (R-SUFF-14).
   */
  public static final List<Integer> HOMES = List.of(CarerProfile.MOST_HOMES);

  private UsualCarers() {}

  /**
   * What so many homes of a kind would reach.
   *
   * @param gain of each aim for all who wait
   * @param exact both plans are proven best; else nothing is sure
   */
  public record Line(CarerProfile profile, int homes, Objective gain, boolean exact) {}

  /** The kinds, those for the youngest children first; all of them in the authority's area. */
  public static List<CarerProfile> in(LocalAuthority area) {
    return List.of(
        of(HouseholdKind.FOSTER, 0, 4, 1, NeedLevel.SOME, area),
        of(HouseholdKind.FOSTER, 5, 10, 2, NeedLevel.SOME, area),
        of(HouseholdKind.FOSTER, 11, 17, 1, NeedLevel.SOME, area),
        of(HouseholdKind.FOSTER, 11, 17, 1, NeedLevel.HIGH, area),
        of(HouseholdKind.FOSTER, 0, 17, 3, NeedLevel.SOME, area),
        of(HouseholdKind.CHILDRENS_HOME, 10, 17, 4, NeedLevel.HIGH, area),
        of(HouseholdKind.SUPPORTED, 16, 17, 4, NeedLevel.SOME, area));
  }

  private static CarerProfile of(
      HouseholdKind kind, int from, int to, int places, NeedLevel level, LocalAuthority area) {
    Map<NeedKind, NeedLevel> all =
        Arrays.stream(NeedKind.values()).collect(Collectors.toMap(need -> need, need -> level));
    return new CarerProfile(kind, new AgeRange(from, to), places, places, all, area);
  }

  /**
   * @param patience for each question anew
   * @return of each kind a line for each number of homes
   */
  public static List<Line> worth(
      OneMoreCarer question,
      OneMoreCarer.Facts facts,
      LocalAuthority area,
      Supplier<Watch> patience) {
    List<Line> lines = new ArrayList<>();
    for (CarerProfile profile : in(area)) {
      for (int homes : HOMES) {
        OneMoreCarer.Worth worth =
            question.of(profile, homes, facts, child -> true, patience.get());
        lines.add(new Line(profile, homes, worth.gain(), worth.exact()));
      }
    }
    return lines;
  }
}
