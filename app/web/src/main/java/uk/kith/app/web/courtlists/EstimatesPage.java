package uk.kith.app.web.courtlists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Column;
import uk.kith.court.api.EstimateCheck.Group;
import uk.kith.court.api.EstimateCheck.Line;
import uk.kith.court.api.EstimateCheck.Outcome;

/**
 * How planning estimates did, in words and as a table.
 *
 * @param finding in a sentence
 * @param how what was compared with what
 * @param lines none when too few estimates can be judged
 */
public record EstimatesPage(String finding, String how, List<Row> lines) {

  public static final List<Column> COLUMNS =
      List.of(
          Column.of("Cases"),
          Column.number("Estimates judged"),
          Column.number("Came within the interval"),
          Column.number("Planning estimate off by"),
          Column.number("Listed day off by"),
          Column.number("Issue and 26 weeks off by"));

  /** Of some of the cases. */
  public record Row(
      String cases,
      String judged,
      String held,
      String estimate,
      String listed,
      String issuePlus26) {}

  static EstimatesPage of(Outcome outcome) {
    String how =
        "On a day of each month from "
            + Dates.day(outcome.firstOrigin())
            + " to "
            + Dates.day(outcome.lastOrigin())
            + " every care case then open was estimated from what was known on that day, and"
            + " compared with the day on which it was disposed of. Cases that are still open cannot"
            + " be judged yet.";
    Line all = line(outcome, Group.ALL);
    if (outcome.tooFew()) {
      return new EstimatesPage(
          "Too few of the authority’s own cases can be judged: "
              + Numbers.many(all.estimates(), "estimate")
              + ", and "
              + Numbers.many(outcome.concluded(), "child’s case", "children’s cases")
              + " concluded in all. How good its planning estimates are is not known.",
          how,
          List.of());
    }
    return new EstimatesPage(
        percent(all.heldPercent())
            + " of cases ended within the interval, where 80% is meant. The middle day was "
            + days(all.estimateDays())
            + " off on average, and issue and 26 weeks "
            + days(all.issuePlus26Days())
            + ". "
            + besideTheListedDay(line(outcome, Group.LISTED)),
        how,
        outcome.lines().stream().map(EstimatesPage::row).toList());
  }

  /** Only where a final hearing was listed is there a listed day to compare with. */
  private static String besideTheListedDay(Line listed) {
    return listed.estimates() == 0
        ? "No estimate that can be judged was made while a final hearing was listed."
        : "Where a final hearing was listed, the middle day was "
            + days(listed.estimateDays())
            + " off and the listed day "
            + days(listed.listedDays())
            + ".";
  }

  private static Line line(Outcome outcome, Group group) {
    return outcome.lines().stream().filter(line -> line.group() == group).findFirst().orElseThrow();
  }

  private static Row row(Line line) {
    return new Row(
        switch (line.group()) {
          case ALL -> "All (where none is listed, issue and 26 weeks stands for the listed day)";
          case LISTED -> "With a final hearing listed";
          case UNLISTED -> "Without one";
        },
        Numbers.count(line.estimates()),
        percent(line.heldPercent()),
        days(line.estimateDays()),
        days(line.listedDays()),
        days(line.issuePlus26Days()));
  }

  private static String percent(@Nullable Double percent) {
    return percent == null ? "None" : Math.round(percent) + "%";
  }

  private static String days(@Nullable Double days) {
    return days == null ? "None" : Numbers.many(Math.round(days), "day");
  }
}
