package uk.kith.app.web.courtlists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.list.ListPage;
import uk.kith.court.engine.hearing.DelayCause;
import uk.kith.court.engine.hearing.DelayFigures;
import uk.kith.court.engine.hearing.DelayFigures.Quarter;
import uk.kith.court.engine.hearing.DelayFigures.ReasonTally;
import uk.kith.court.engine.hearing.DelayFigures.Tally;

/**
 * Delay by the court's recorded reason, over time (R-COURT-21).
 *
 * @param finding what the drawing shows, in a sentence
 * @param quarters what is drawn, as a table; the latest first
 */
public record DelaysPage(
    String finding,
    List<DelayChart> charts,
    List<QuarterLine> quarters,
    List<ReasonLine> reasons,
    ListPage list) {

  public static final List<Column> QUARTER_COLUMNS = quarterColumns();

  public static final List<Column> REASON_COLUMNS =
      List.of(
          Column.of("Court’s reason"),
          Column.of("Whose"),
          Column.of("Hearings put off in each quarter"),
          Column.number("Hearings put off"),
          Column.number("Days of delay"));

  /** A quarter; one cell for each cause, in their order. */
  public record QuarterLine(String quarter, List<CauseCell> causes) {}

  /**
   * A cause in a quarter: "3 hearings, 61 days".
   *
   * @param label its name where rows stack on narrow pages
   */
  public record CauseCell(String label, String text) {}

  /**
   * What a reason cost in the two years.
   *
   * @param href the hearings that it put off
   */
  public record ReasonLine(
      String reason,
      String href,
      String whose,
      QuarterBars quarters,
      String hearings,
      String days) {}

  private static List<Column> quarterColumns() {
    List<Column> columns = new ArrayList<>(List.of(Column.of("Quarter")));
    Arrays.stream(DelayCause.values()).forEach(cause -> columns.add(Column.of(cause.words())));
    return List.copyOf(columns);
  }

  static DelaysPage of(DelayFigures figures, ListPage list) {
    List<QuarterLine> quarters = new ArrayList<>();
    for (Quarter quarter : figures.quarters()) {
      quarters.add(
          0,
          new QuarterLine(
              DelayChart.words(quarter),
              Arrays.stream(DelayCause.values())
                  .map(cause -> new CauseCell(label(cause), words(quarter.of(cause))))
                  .toList()));
    }
    return new DelaysPage(
        finding(figures),
        DelayChart.of(figures),
        quarters,
        figures.reasons().stream().map(each -> line(each, figures)).toList(),
        list);
  }

  private static String finding(DelayFigures figures) {
    int all = figures.reasons().stream().mapToInt(each -> each.tally().hearings()).sum();
    long days = figures.reasons().stream().mapToLong(each -> each.tally().days()).sum();
    int own =
        figures.reasons().stream()
            .filter(each -> each.reason().isAuthoritys())
            .mapToInt(each -> each.tally().hearings())
            .sum();
    if (all == 0) {
      return "No hearing was put off in the last two years.";
    }
    return Numbers.many(all, "hearing was", "hearings were")
        + " put off in the last two years, with "
        + Numbers.many(days, "day")
        + " of delay; "
        + Numbers.count(own)
        + (own == 1 ? " was" : " were")
        + " the authority’s own.";
  }

  private static String label(DelayCause cause) {
    return switch (cause) {
      case AUTHORITY -> "Our own";
      case PARTIES -> "Parties";
      case COURT -> "The court’s";
      case OTHER -> "Other";
    };
  }

  private static String words(Tally tally) {
    return tally.hearings() == 0
        ? "None"
        : Numbers.many(tally.hearings(), "hearing") + ", " + Numbers.many(tally.days(), "day");
  }

  private static ReasonLine line(ReasonTally each, DelayFigures figures) {
    return new ReasonLine(
        DelayList.words(each.reason()),
        DelayList.href(each.reason()),
        DelayCause.of(each.reason()).words(),
        QuarterBars.of(each, figures),
        Numbers.count(each.tally().hearings()),
        Numbers.count(each.tally().days()));
  }
}
