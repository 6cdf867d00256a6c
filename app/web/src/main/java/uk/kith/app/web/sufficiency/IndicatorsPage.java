package uk.kith.app.web.sufficiency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Figure;
import uk.kith.app.web.component.Form;
import uk.kith.sufficiency.api.IndicatorReport;
import uk.kith.sufficiency.api.IndicatorSeries;
import uk.kith.sufficiency.engine.Gap;
import uk.kith.sufficiency.engine.HomeCount;
import uk.kith.sufficiency.engine.Indicator;
import uk.kith.sufficiency.engine.IndicatorDays;

/**
 * Every figure of a day with what it was made of and how it went, what homes lack, and children by
 * kind of home; a pure function of the counts.
 *
 * @param day "30 September 2014"
 * @param asOf the same as addresses have it
 */
public record IndicatorsPage(
    String day,
    String asOf,
    Form form,
    String finding,
    List<Figure> top,
    List<Group> groups,
    List<GapLine> needs,
    List<GapLine> districts,
    List<HomeLine> homes) {

  public static final List<Column> HOME_COLUMNS =
      List.of(
          Column.of("Kind of home"),
          Column.number("In the area"),
          Column.number("Outside"),
          Column.number("Not known"),
          Column.number("All"));

  public static final List<Column> POINT_COLUMNS =
      List.of(
          Column.of("On"),
          Column.number("Figure"),
          Column.of("Made of"),
          Column.number("Not known"));

  /** Figures that belong together. */
  public record Group(String id, String heading, String lead, List<Line> lines) {}

  /**
   * A figure.
   *
   * @param made "175 of 398 children"
   * @param beside what is not known and who is left out, one sentence each
   * @param href the children behind the numerator; null when there is none, or not for this reader
   * @param over what the drawing shows in words
   */
  public record Line(
      String id,
      String name,
      String value,
      String made,
      String when,
      List<String> beside,
      String definition,
      String rule,
      @Nullable String href,
      @Nullable String link,
      String over,
      FigureChart chart,
      List<PointLine> points) {}

  /** The figure on a day. */
  public record PointLine(String on, String value, String made, String notKnown) {}

  /** Children of a kind of home. */
  public record HomeLine(String home, String inArea, String outside, String notKnown, String all) {}

  private record Part(String id, String heading, String lead, Set<String> rules) {}

  private static final List<Part> PARTS =
      List.of(
          new Part(
              "where",
              "Where children live",
              "On the day, and at the end of each quarter.",
              Set.of("R-SUFF-02", "R-SUFF-03", "R-SUFF-04", "R-SUFF-16")),
          new Part(
              "settled",
              "How settled they are",
              "To the day, and to each 31 March.",
              Set.of("R-SUFF-05", "R-SUFF-06")),
          new Part(
              "carers",
              "Carers won and lost",
              "In the twelve months to the day, and to each 31 March.",
              Set.of("R-SUFF-08")),
          new Part(
              "court",
              "Court, and how care ends",
              "Court: in the quarter of the day so far, and in each quarter before. Leaving care: in"
                  + " the twelve months to the day, and to each 31 March.",
              Set.of("R-SUFF-13", "R-SGO-12")));

  /**
   * @param openable figures of which this reader may see the children; none for who may see no
   *     child
   */
  static IndicatorsPage of(
      IndicatorReport report,
      List<IndicatorSeries> series,
      List<Gap> gaps,
      List<HomeCount> homes,
      List<String> openable,
      Form form) {
    Map<String, IndicatorSeries> byId =
        series.stream().collect(Collectors.toMap(IndicatorSeries::id, Function.identity()));
    LocalDate asOf = report.asOf();
    List<Group> groups = new ArrayList<>();
    for (Part part : PARTS) {
      groups.add(
          new Group(
              part.id(),
              part.heading(),
              part.lead(),
              report.items().stream()
                  .filter(each -> part.rules().contains(each.rule().value()))
                  .map(
                      each ->
                          line(
                              each,
                              Objects.requireNonNull(byId.get(each.id())),
                              openable.contains(each.id()),
                              asOf))
                  .toList()));
    }
    int most = gaps.stream().mapToInt(gap -> gap.need() + gap.notSaid()).max().orElse(0);
    return new IndicatorsPage(
        Dates.day(asOf),
        asOf.toString(),
        form,
        finding(gaps),
        top(report.items()),
        groups,
        GapLine.of(gaps.stream().filter(gap -> gap.by() != Gap.By.DISTRICT).toList(), most),
        GapLine.of(gaps.stream().filter(gap -> gap.by() == Gap.By.DISTRICT).toList(), most),
        homes(homes));
  }

  private static List<Figure> top(List<Indicator> items) {
    List<Figure> figures = new ArrayList<>();
    for (Indicator each : items) {
      switch (each.id()) {
        case "looked-after-rate" ->
            figures.add(
                new Figure(
                    "Looked after", Numbers.count(each.numerator()), IndicatorWords.value(each)));
        case "placed-outside-share",
            "placed-outside-and-over-20-miles-share",
            "three-or-more-placements-share" ->
            figures.add(
                new Figure(
                    each.name(),
                    each.value() == null ? null : IndicatorWords.value(each),
                    IndicatorWords.madeOf(each)
                        + (each.notKnown() == 0
                            ? ""
                            : "; not known of " + Numbers.count(each.notKnown()))));
        default -> {
          // In its group.
        }
      }
    }
    return figures;
  }

  private static Line line(Indicator each, IndicatorSeries series, boolean opens, LocalDate asOf) {
    List<String> beside = new ArrayList<>();
    if (each.notKnown() > 0) {
      beside.add("Not known of " + Numbers.count(each.notKnown()) + ", who stay in the whole.");
    }
    each.excluded().stream()
        .filter(excluded -> excluded.count() > 0)
        .forEach(excluded -> beside.add("Not counted: " + IndicatorWords.leftOut(excluded) + "."));
    boolean linked = opens && each.numerator() > 0;
    return new Line(
        each.id(),
        each.name(),
        Numbers.sentence(IndicatorWords.value(each)),
        IndicatorWords.madeOf(each),
        IndicatorWords.when(each, asOf),
        beside,
        each.definition(),
        each.rule().value(),
        linked ? "/sufficiency/indicators/" + each.id() + "/" + asOf + "/children" : null,
        linked ? "See the children behind this figure" : null,
        over(each),
        FigureChart.of(series),
        series.points().stream()
            .map(
                point ->
                    new PointLine(
                        Dates.day(point.on()),
                        IndicatorWords.value(point.figure()),
                        IndicatorWords.madeOf(point.figure()),
                        Numbers.count(point.figure().notKnown())))
            .toList());
  }

  private static String over(Indicator each) {
    boolean yearly = IndicatorDays.of(each) == IndicatorDays.MARCHES;
    String unit =
        switch (each.unit()) {
          case PERCENT -> "Percent";
          case PER_10_000 -> "Per 10,000 children";
          case WEEKS -> "Weeks";
          case COUNT -> "Households, more or fewer";
        };
    return unit + (yearly ? ", at 31 March" : ", at the end of each quarter");
  }

  /** R-SUFF-09: what is lacking most, in a sentence; and first what cannot be told. */
  private static String finding(List<Gap> gaps) {
    Gap worst = null;
    for (Gap gap : gaps) {
      if (gap.by() != Gap.By.DISTRICT && (worst == null || gap.gap() > worst.gap())) {
        worst = gap;
      }
    }
    int need = sum(gaps, Gap::need);
    int notSaid = sum(gaps, Gap::notSaid);
    String untold =
        notSaid == 0
            ? ""
            : "Of "
                + Numbers.many(notSaid, "child who lives", "children who live")
                + " outside nobody recorded why, so what is short is told from the least to the"
                + " most. ";
    if (worst == null || worst.gap() <= 0) {
      return notSaid > 0 ? untold : "For no kind of need are local homes short on this day.";
    }
    return untold
        + Numbers.many(need, "child lives", "children live")
        + " outside for lack of a local home. Most is lacking for this kind of need: "
        + Words.within(worst.name())
        + ", short by "
        + Numbers.many(worst.gap(), "place")
        + (notSaid > 0 ? " at least." : ".");
  }

  private static int sum(List<Gap> gaps, ToIntFunction<Gap> count) {
    return gaps.stream().filter(gap -> gap.by() == Gap.By.AGE).mapToInt(count).sum();
  }

  private static List<HomeLine> homes(List<HomeCount> counts) {
    List<HomeLine> lines = new ArrayList<>();
    int inArea = 0;
    int outside = 0;
    int notKnown = 0;
    for (HomeCount each : counts) {
      lines.add(
          home(IndicatorWords.home(each.home()), each.inArea(), each.outside(), each.notKnown()));
      inArea += each.inArea();
      outside += each.outside();
      notKnown += each.notKnown();
    }
    lines.add(home("All", inArea, outside, notKnown));
    return lines;
  }

  private static HomeLine home(String name, int inArea, int outside, int notKnown) {
    return new HomeLine(
        name,
        Numbers.count(inArea),
        Numbers.count(outside),
        Numbers.count(notKnown),
        Numbers.count(inArea + outside + notKnown));
  }
}
