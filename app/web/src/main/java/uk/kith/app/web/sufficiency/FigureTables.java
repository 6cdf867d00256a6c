package uk.kith.app.web.sufficiency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.sufficiency.IndicatorFiles.CountRow;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.placements.engine.vacancy.PlaceBand;
import uk.kith.placements.engine.vacancy.PlaceCount;
import uk.kith.placements.engine.vacancy.PlaceCounts;
import uk.kith.sufficiency.api.IndicatorReport;
import uk.kith.sufficiency.api.StatementContent.Table;
import uk.kith.sufficiency.engine.Gap;
import uk.kith.sufficiency.engine.HomeCount;
import uk.kith.sufficiency.engine.Indicator;
import uk.kith.sufficiency.engine.Published;
import uk.kith.sufficiency.engine.Suppression;

/**
 * The figures of a day as tables of a document that leaves the authority (R-SUFF-14). Children are
 * counted by one thing at a time, and those left out of a figure are not told: what one table
 * withholds no other tells.
 */
public final class FigureTables {

  private FigureTables() {}

  /** "398 children were looked after", or that so few are withheld. */
  public static String lookedAfter(IndicatorReport report) {
    return report.items().stream()
        .filter(each -> each.id().equals("looked-after-rate"))
        .map(Published::of)
        .findFirst()
        .map(
            told ->
                (told.numerator() == null
                        ? "Fewer than 5 children"
                        : Numbers.many(told.numerator(), "child", "children"))
                    + " were looked after on "
                    + Dates.day(report.asOf())
                    + ", series of short breaks left out (R-SUFF-02).")
        .orElse("");
  }

  /** By national definitions. */
  public static Table figures(IndicatorReport report) {
    return new Table(
        "Figures by national definitions",
        "Counted on "
            + Dates.day(report.asOf())
            + " or over the time that stands beside each, by the rules named.",
        List.of("Figure", "Value", "Made of", "Counted", "Rule"),
        report.items().stream()
            .map(
                each ->
                    List.of(
                        each.name(),
                        value(Published.of(each)),
                        madeOf(Published.of(each)),
                        IndicatorWords.when(each, report.asOf()),
                        each.rule().value()))
            .toList());
  }

  private static String value(Published told) {
    Indicator figure = told.figure();
    return told.value() == null && figure.value() != null
        ? IndicatorFiles.WITHHELD
        : IndicatorWords.value(figure);
  }

  private static String madeOf(Published told) {
    Indicator figure = told.figure();
    boolean hidden =
        told.numerator() == null
            || (told.denominator() == null && figure.denominator() != null)
            || (told.less() == null && figure.less() != null);
    return hidden ? IndicatorFiles.WITHHELD : IndicatorWords.madeOf(figure);
  }

  /** Children by band of age. */
  public static Table ages(LocalDate asOf, Collection<CountedChild> children) {
    Map<PlaceBand, Integer> counts = new EnumMap<>(PlaceBand.class);
    children.stream()
        .filter(child -> !child.who().shortBreaks())
        .forEach(child -> counts.merge(PlaceBand.of(child.who().age()), 1, Integer::sum));
    return byOne(
        "Children by age",
        asOf,
        "R-SUFF-02",
        "Age",
        Arrays.stream(PlaceBand.values()).map(PlaceBand::words).toList(),
        Arrays.stream(PlaceBand.values()).mapToInt(band -> counts.getOrDefault(band, 0)).toArray());
  }

  /** Children by kind of home. */
  public static Table kinds(LocalDate asOf, List<HomeCount> homes) {
    return byOne(
        "Children by kind of home",
        asOf,
        "R-SUFF-12",
        "Kind of home",
        homes.stream().map(each -> IndicatorWords.home(each.home())).toList(),
        homes.stream().mapToInt(HomeCount::all).toArray());
  }

  private static Table byOne(
      String name, LocalDate asOf, String rule, String head, List<String> names, int[] counts) {
    boolean[] withheld = Suppression.inSum(counts);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      rows.add(List.of(names.get(i), text(withheld[i] ? null : Integer.valueOf(counts[i]))));
    }
    return new Table(name, source(asOf, rule), List.of(head, "Children"), rows);
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
  public static Table gaps(LocalDate asOf, List<Gap> gaps) {
    return new Table(
        "Where homes are short",
        "On "
            + Dates.day(asOf)
            + ": children who live outside for lack of a local home, less vacant places of foster"
            + " carers in the area (R-SUFF-09). A place counts wherever it suits, so rows do not"
            + " add up.",
        List.of(
            "Kind of need",
            "Needed",
            "Vacant here",
            "Needed less vacant",
            "Outside, reason not said"),
        IndicatorFiles.published(gaps).stream().map(FigureTables::row).toList());
  }

  private static List<String> row(CountRow row) {
    return Stream.concat(Stream.of(row.name()), row.counts().stream().map(FigureTables::text))
        .toList();
  }

  private static String text(@Nullable Integer count) {
    if (count == null) {
      return IndicatorFiles.WITHHELD;
    }
    return count < 0 ? "−" + Numbers.count(-count) : Numbers.count(count);
  }
}
