package uk.kith.sufficiency.engine.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.published.Withheld;
import uk.kith.placements.engine.vacancy.PlaceBand;
import uk.kith.sufficiency.engine.Gap;
import uk.kith.sufficiency.engine.HomeCount;

/**
 * All tables of one day as they are told (R-SUFF-14). What is withheld follows from the facts of
 * the day alone, so that every file and page that tells of it withholds the same.
 *
 * @param need children outside for lack of a local home; null when withheld
 * @param notSaid children outside of whom nobody said why; null when withheld
 * @param ages everybody looked after by band of age, short breaks left out
 * @param homes by kind, the last of all kinds together
 */
public record PublishedDay(
    LocalDate on,
    List<Published> figures,
    List<PublishedGap> gaps,
    @Nullable Integer need,
    @Nullable Integer notSaid,
    List<PublishedAge> ages,
    List<PublishedHome> homes) {

  /** Children of a band of age; null is withheld. */
  public record PublishedAge(PlaceBand age, @Nullable Integer children) {}

  public PublishedDay {
    figures = List.copyOf(figures);
    gaps = List.copyOf(gaps);
    ages = List.copyOf(ages);
    homes = List.copyOf(homes);
  }

  /** For who may see the children: nothing is withheld. */
  public static PublishedDay whole(DayTables day) {
    return of(day, Withheld.NOTHING);
  }

  /** For everybody else, and for every file. */
  public static PublishedDay withheld(DayTables day) {
    return of(day, Withheld.of(DayCells.of(day)));
  }

  private static PublishedDay of(DayTables day, Withheld withheld) {
    List<PublishedHome> homes = new ArrayList<>();
    day.homes().forEach(home -> homes.add(PublishedHome.of(home, withheld)));
    homes.add(
        new PublishedHome(
            null,
            PublishedHome.told(withheld, DayCells.INSIDE, sum(day, HomeCount::inArea)),
            PublishedHome.told(withheld, DayCells.OUTSIDE, sum(day, HomeCount::outside)),
            PublishedHome.told(withheld, DayCells.PLACE_NOT_KNOWN, sum(day, HomeCount::notKnown)),
            PublishedHome.told(withheld, DayCells.ALL, sum(day, HomeCount::all))));
    return new PublishedDay(
        day.on(),
        day.figures().stream().map(figure -> Published.of(figure, withheld)).toList(),
        day.gaps().stream().map(gap -> PublishedGap.of(gap, withheld)).toList(),
        PublishedHome.told(withheld, DayCells.NEED, ofAges(day, Gap::need)),
        PublishedHome.told(withheld, DayCells.NOT_SAID, ofAges(day, Gap::notSaid)),
        Arrays.stream(PlaceBand.values()).map(age -> aged(age, day, withheld)).toList(),
        homes);
  }

  private static PublishedAge aged(PlaceBand age, DayTables day, Withheld withheld) {
    long count =
        day.children().stream()
            .filter(child -> !child.who().shortBreaks() && PlaceBand.of(child.who().age()) == age)
            .count();
    return new PublishedAge(age, PublishedHome.told(withheld, DayCells.aged(age), (int) count));
  }

  private static int sum(DayTables day, ToIntFunction<HomeCount> count) {
    return day.homes().stream().mapToInt(count).sum();
  }

  private static int ofAges(DayTables day, ToIntFunction<Gap> count) {
    return day.gaps().stream().filter(gap -> gap.by() == Gap.By.AGE).mapToInt(count).sum();
  }
}
