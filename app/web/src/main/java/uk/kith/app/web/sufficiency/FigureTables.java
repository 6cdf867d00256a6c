package uk.kith.app.web.sufficiency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.published.Suppression;
import uk.kith.placements.engine.vacancy.PlaceCount;
import uk.kith.placements.engine.vacancy.PlaceCounts;
import uk.kith.sufficiency.api.StatementContent.Table;
import uk.kith.sufficiency.engine.published.PublishedDay;

/**
 * The figures of a day as tables of a document that leaves the authority (R-SUFF-14). Children are
 * counted by one thing at a time, and those left out of a figure are not told: what one table
 * withholds no other tells.
 */
public final class FigureTables {

  private FigureTables() {}

  /** "398 children were looked after", or that so few are withheld. */
  public static String lookedAfter(PublishedDay day) {
    return day.figures().stream()
        .filter(each -> each.figure().id().equals("looked-after-rate"))
        .findFirst()
        .map(
            told ->
                (told.numerator() == null
                        ? "Fewer than 5 children"
                        : Numbers.many(told.numerator(), "child", "children"))
                    + " were looked after on "
                    + Dates.day(day.on())
                    + ", series of short breaks left out (R-SUFF-02).")
        .orElse("");
  }

  /** By national definitions. */
  public static Table figures(PublishedDay day) {
    return new Table(
        "Figures by national definitions",
        "Counted on "
            + Dates.day(day.on())
            + " or over the time that stands beside each, by the rules named.",
        List.of("Figure", "Value", "Made of", "Counted", "Rule"),
        day.figures().stream()
            .map(
                each ->
                    List.of(
                        each.figure().name(),
                        IndicatorWords.value(each),
                        IndicatorWords.madeOf(each),
                        IndicatorWords.when(each.figure(), day.on()),
                        each.figure().rule().value()))
            .toList());
  }

  /** Children by band of age. */
  public static Table ages(PublishedDay day) {
    return new Table(
        "Children by age",
        source(day.on(), "R-SUFF-02"),
        List.of("Age", "Children"),
        day.ages().stream()
            .map(each -> List.of(each.age().words(), text(each.children())))
            .toList());
  }

  /** Children by kind of home. */
  public static Table kinds(PublishedDay day) {
    return new Table(
        "Children by kind of home",
        source(day.on(), "R-SUFF-12"),
        List.of("Kind of home", "Children"),
        day.homes().stream()
            .flatMap(
                each ->
                    each.home() == null
                        ? Stream.empty()
                        : Stream.of(List.of(IndicatorWords.home(each.home()), text(each.all()))))
            .toList());
  }

  private static String source(LocalDate asOf, String rule) {
    return "On " + Dates.day(asOf) + ", series of short breaks left out (" + rule + ").";
  }

  /**
   * Places by kind of home. Where few children live in a kind, how many do is withheld with the
   * vacant places, which would tell it; totals are left out for the same reason.
   */
  public static Table places(LocalDate asOf, PlaceCounts counts) {
    List<HouseholdKind> kinds = List.copyOf(counts.kinds().keySet());
    List<PlaceCount> places = List.copyOf(counts.kinds().values());
    boolean[] withheld = Suppression.inSum(places.stream().mapToInt(PlaceCount::filled).toArray());
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      PlaceCount each = places.get(i);
      rows.add(
          List.of(
              Words.kind(kinds.get(i)),
              text(each.homes()),
              text(each.approved()),
              text(withheld[i] ? null : Integer.valueOf(each.filled())),
              text(withheld[i] ? null : Integer.valueOf(each.vacant())),
              text(each.notAvailable())));
    }
    return new Table(
        "Homes and places",
        "Homes on the register on "
            + Dates.day(asOf)
            + ", in the area and outside, own and of others (R-PLACE-35). Adopters are not among"
            + " them.",
        List.of("Kind of home", "Homes", "Places approved", "Filled", "Vacant", "Not available"),
        rows);
  }

  /** Where homes are short, by need. */
  public static Table gaps(PublishedDay day) {
    return new Table(
        "Where homes are short",
        "On "
            + Dates.day(day.on())
            + ": children who live outside for lack of a local home, less vacant places of foster"
            + " carers in the area (R-SUFF-09). A place counts wherever it suits, so rows do not"
            + " add up.",
        List.of(
            "Kind of need",
            "Needed",
            "Vacant here",
            "Needed less vacant",
            "Outside, reason not said"),
        day.gaps().stream()
            .map(
                gap ->
                    List.of(
                        gap.name(),
                        text(gap.need()),
                        text(gap.vacant()),
                        text(gap.gap()),
                        text(gap.notSaid())))
            .toList());
  }

  private static String text(@Nullable Integer count) {
    if (count == null) {
      return IndicatorWords.WITHHELD;
    }
    return count < 0 ? "−" + Numbers.count(-count) : Numbers.count(count);
  }
}
