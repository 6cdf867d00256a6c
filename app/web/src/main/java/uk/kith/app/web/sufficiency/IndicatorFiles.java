package uk.kith.app.web.sufficiency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.sufficiency.api.FiguresView;
import uk.kith.sufficiency.engine.published.Published;
import uk.kith.sufficiency.engine.published.Published.Left;

/** The figures as files that may leave the authority: small counts are withheld (R-SUFF-14). */
final class IndicatorFiles {

  private static final String NOTHING = "";

  private IndicatorFiles() {}

  /** A figure on a day. */
  record FigureRow(LocalDate on, Published published) {}

  /** A row of a table of counts; null is withheld. */
  record CountRow(String name, List<@Nullable Integer> counts) {}

  /** Of the day, then of the days over time. */
  static List<FigureRow> figures(FiguresView view) {
    LocalDate asOf = view.day().on();
    return Stream.concat(
            view.day().figures().stream().map(each -> new FigureRow(asOf, each)),
            view.series().stream()
                .flatMap(each -> each.points().stream())
                .filter(point -> !point.on().equals(asOf))
                .map(point -> new FigureRow(point.on(), point.figure())))
        .toList();
  }

  static Worklist<FigureRow> figures(LocalDate asOf) {
    return new Worklist<>(
        "Figures of sufficiency",
        "figure",
        "figures",
        "/sufficiency/indicators/figures",
        "",
        "",
        asOf,
        List.of(
            ListColumn.of("As of", "As of"),
            ListColumn.of("Figure", "Figure"),
            ListColumn.of("Rule", "Rule"),
            ListColumn.of("Counted from", "From"),
            ListColumn.of("Unit", "Unit"),
            ListColumn.number("Value", "Value"),
            ListColumn.number("Numerator", "Numerator"),
            ListColumn.number("Less", "Less"),
            ListColumn.number("Denominator", "Denominator"),
            ListColumn.number("Not known", "Not known"),
            ListColumn.of("Left out", "Left out"),
            ListColumn.of("Definition", "Definition")),
        IndicatorFiles::row);
  }

  private static Worklist.Row row(FigureRow row) {
    Published told = row.published();
    var figure = told.figure();
    LocalDate from = figure.from();
    return new Worklist.Row(
        "",
        List.of(
            Cell.of(new Value.Day(row.on())),
            Cell.text(figure.name()),
            Cell.text(figure.rule().value()),
            from == null ? Cell.text(NOTHING) : Cell.of(new Value.Day(from)),
            Cell.text(
                switch (figure.unit()) {
                  case PERCENT -> "percent";
                  case PER_10_000 -> "per 10,000 people under 18";
                  case WEEKS -> "weeks";
                  case COUNT -> "households";
                }),
            told.value() == null && figure.value() == null
                ? Cell.text(IndicatorWords.NOT_KNOWN)
                : count(told.value()),
            count(told.numerator()),
            figure.less() == null ? Cell.text(NOTHING) : count(told.less()),
            figure.denominator() == null ? Cell.text(NOTHING) : count(told.denominator()),
            count(told.notKnown()),
            Cell.text(
                told.excluded().stream()
                    .map(IndicatorFiles::left)
                    .collect(Collectors.joining("; "))),
            Cell.text(figure.definition())));
  }

  private static String left(Left left) {
    return left.reason().replace('-', ' ')
        + ": "
        + (left.count() == null ? IndicatorWords.WITHHELD : left.count().toString());
  }

  private static Cell count(@Nullable Integer count) {
    return count == null ? Cell.text(IndicatorWords.WITHHELD) : Cell.of(Value.count(count));
  }

  static List<CountRow> gaps(FiguresView view) {
    return view.day().gaps().stream()
        .map(
            gap ->
                new CountRow(
                    gap.name(), Arrays.asList(gap.need(), gap.vacant(), gap.gap(), gap.notSaid())))
        .toList();
  }

  static Worklist<CountRow> gaps(LocalDate asOf) {
    return table(
        "Where homes fall short",
        "/sufficiency/indicators/gaps",
        asOf,
        "Kind of need",
        List.of("Needed", "Vacant places here", "Needed less vacant", "Outside, reason not said"));
  }

  /** With totals, the last row and column. */
  static List<CountRow> homes(FiguresView view) {
    return view.day().homes().stream()
        .map(
            home ->
                new CountRow(
                    home.home() == null ? "All" : IndicatorWords.home(home.home()),
                    Arrays.asList(home.inArea(), home.outside(), home.notKnown(), home.all())))
        .toList();
  }

  static Worklist<CountRow> homes(LocalDate asOf) {
    return table(
        "Children by kind of home",
        "/sufficiency/indicators/homes",
        asOf,
        "Kind of home",
        List.of("In the area", "Outside", "Not known", "All"));
  }

  private static Worklist<CountRow> table(
      String heading, String address, LocalDate asOf, String first, List<String> counted) {
    List<ListColumn> columns = new ArrayList<>(List.of(ListColumn.of(first, "Kind")));
    counted.forEach(name -> columns.add(ListColumn.number(name, "Count")));
    return new Worklist<>(
        heading,
        "row",
        "rows",
        address,
        "",
        "",
        asOf,
        columns,
        row ->
            new Worklist.Row(
                "",
                Stream.concat(
                        Stream.of(Cell.text(row.name())),
                        row.counts().stream().map(IndicatorFiles::count))
                    .toList()));
  }
}
