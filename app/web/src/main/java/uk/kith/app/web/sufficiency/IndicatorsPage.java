package uk.kith.app.web.sufficiency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Figure;
import uk.kith.app.web.component.Form;
import uk.kith.sufficiency.api.FiguresView;
import uk.kith.sufficiency.engine.Gap;
import uk.kith.sufficiency.engine.Indicator;
import uk.kith.sufficiency.engine.IndicatorDays;
import uk.kith.sufficiency.engine.published.Published;
import uk.kith.sufficiency.engine.published.PublishedDay;
import uk.kith.sufficiency.engine.published.PublishedGap;
import uk.kith.sufficiency.engine.published.PublishedHome;

/**
 * Every figure of a day with what it was made of and how it went, what homes lack, and children by
 * kind of home; a pure function of the counts.
 *
 * @param day "30 September 2014"
 * @param asOf the same as addresses have it
 * @param madeFrom how far the register reached, in a sentence
 * @param withholds small counts are withheld from the reader
 */
public record IndicatorsPage(
    String day,
    String asOf,
    Form form,
    boolean withholds,
    String madeFrom,
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
   * @param href the records behind the numerator; null when there is none, or not for this reader
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
              "Court: in the quarter of the day so far, and in each quarter before. Leaving care:"
                  + " in the twelve months to the day, and to each 31 March.",
              Set.of("R-SUFF-13", "R-SGO-12")));

  /** What stands behind figures, as addresses and links call it. */
  private static final String CHILDREN = "children";

  private static final String HOUSEHOLDS = "households";

  /**
   * @param openable figures of which this reader may see the children; none for who may see no
   *     child
   * @param approvals likewise of which the households
   */
  static IndicatorsPage of(
      FiguresView view,
      List<String> openable,
      List<String> approvals,
      boolean withholds,
      Form form) {
    Map<String, FiguresView.OverTime> byId =
        view.series().stream()
            .collect(Collectors.toMap(FiguresView.OverTime::id, Function.identity()));
    PublishedDay told = view.day();
    LocalDate asOf = told.on();
    List<Group> groups = new ArrayList<>();
    for (Part part : PARTS) {
      groups.add(
          new Group(
              part.id(),
              part.heading(),
              part.lead(),
              told.figures().stream()
                  .filter(each -> part.rules().contains(each.figure().rule().value()))
                  .map(
                      each ->
                          line(
                              each,
                              Objects.requireNonNull(byId.get(each.figure().id())),
                              openable.contains(each.figure().id())
                                  ? CHILDREN
                                  : approvals.contains(each.figure().id()) ? HOUSEHOLDS : null,
                              asOf))
                  .toList()));
    }
    int most =
        told.gaps().stream()
            .mapToInt(gap -> orNone(gap.need()) + orNone(gap.notSaid()))
            .max()
            .orElse(0);
    return new IndicatorsPage(
        Dates.day(asOf),
        asOf.toString(),
        form,
        withholds,
        IndicatorWords.madeFrom(view.madeFrom()),
        finding(told),
        top(told.figures()),
        groups,
        GapLine.of(told.gaps().stream().filter(gap -> gap.by() != Gap.By.DISTRICT).toList(), most),
        GapLine.of(told.gaps().stream().filter(gap -> gap.by() == Gap.By.DISTRICT).toList(), most),
        told.homes().stream().map(IndicatorsPage::home).toList());
  }

  private static int orNone(@Nullable Integer count) {
    return count == null ? 0 : count;
  }

  private static List<Figure> top(List<Published> items) {
    List<Figure> figures = new ArrayList<>();
    for (Published each : items) {
      switch (each.figure().id()) {
        case "looked-after-rate" ->
            figures.add(
                new Figure(
                    "Looked after",
                    IndicatorWords.count(each.numerator()),
                    IndicatorWords.value(each)));
        case "placed-outside-share",
            "placed-outside-and-over-20-miles-share",
            "three-or-more-placements-share" ->
            figures.add(
                new Figure(
                    each.figure().name(),
                    each.figure().value() == null ? null : IndicatorWords.value(each),
                    IndicatorWords.madeOf(each)
                        + (isNobody(each.notKnown())
                            ? ""
                            : "; not known of " + IndicatorWords.count(each.notKnown()))));
        default -> {
          // In its group.
        }
      }
    }
    return figures;
  }

  private static boolean isNobody(@Nullable Integer count) {
    return count != null && count == 0;
  }

  /**
   * @param opens what of the records behind it this reader may see, {@link #CHILDREN} or {@link
   *     #HOUSEHOLDS}; null where there are none
   */
  private static Line line(
      Published told, FiguresView.OverTime series, @Nullable String opens, LocalDate asOf) {
    Indicator each = told.figure();
    List<String> beside = new ArrayList<>();
    Integer notKnown = told.notKnown();
    if (notKnown == null) {
      beside.add("Of how many it is not known is withheld; they stay in the whole.");
    } else if (notKnown > 0) {
      beside.add("Not known of " + Numbers.count(notKnown) + ", who stay in the whole.");
    }
    told.excluded().stream()
        .map(IndicatorWords::leftOut)
        .filter(Objects::nonNull)
        .forEach(left -> beside.add("Not counted: " + left + "."));
    boolean any = each.numerator() > 0 || Objects.requireNonNullElse(each.less(), 0) > 0;
    boolean linked = opens != null && any;
    return new Line(
        each.id(),
        each.name(),
        Numbers.sentence(IndicatorWords.value(told)),
        IndicatorWords.madeOf(told),
        IndicatorWords.when(each, asOf),
        beside,
        each.definition(),
        each.rule().value(),
        linked ? "/sufficiency/indicators/" + each.id() + "/" + asOf + "/" + opens : null,
        linked ? "See the " + opens + " behind this figure" : null,
        over(each),
        FigureChart.of(series),
        series.points().stream()
            .map(
                point ->
                    new PointLine(
                        Dates.day(point.on()),
                        IndicatorWords.value(point.figure()),
                        IndicatorWords.madeOf(point.figure()),
                        IndicatorWords.count(point.figure().notKnown())))
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
  private static String finding(PublishedDay told) {
    PublishedGap worst = null;
    for (PublishedGap gap : told.gaps()) {
      if (gap.by() != Gap.By.DISTRICT
          && gap.gap() != null
          && (worst == null || gap.gap() > lacking(worst))) {
        worst = gap;
      }
    }
    Integer need = told.need();
    Integer notSaid = told.notSaid();
    String untold = untold(notSaid);
    if (worst == null || lacking(worst) <= 0) {
      boolean all = need != null && told.gaps().stream().allMatch(gap -> gap.need() != null);
      return isNobody(notSaid) && all
          ? "For no kind of need are local homes short on this day."
          : untold;
    }
    return untold
        + (need == null
            ? "How many children live outside for lack of a local home is withheld."
            : Numbers.many(need, "child lives", "children live")
                + " outside for lack of a local home.")
        + " Most is lacking for this kind of need: "
        + Words.within(worst.name())
        + ", short by "
        + Numbers.many(lacking(worst), "place")
        + (isNobody(notSaid) ? "." : " at least.");
  }

  private static int lacking(PublishedGap gap) {
    return orNone(gap.gap());
  }

  private static String untold(@Nullable Integer notSaid) {
    if (isNobody(notSaid)) {
      return "";
    }
    return (notSaid == null
            ? "Of some children who live outside nobody recorded why,"
            : "Of "
                + Numbers.many(notSaid, "child who lives", "children who live")
                + " outside nobody recorded why,")
        + " so what is short is told from the least to the most. ";
  }

  private static HomeLine home(PublishedHome home) {
    return new HomeLine(
        home.home() == null ? "All" : IndicatorWords.home(home.home()),
        IndicatorWords.count(home.inArea()),
        IndicatorWords.count(home.outside()),
        IndicatorWords.count(home.notKnown()),
        IndicatorWords.count(home.all()));
  }
}
