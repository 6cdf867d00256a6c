package uk.kith.app.web.courtlists;

import java.util.List;
import java.util.Locale;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Count;
import uk.kith.app.web.component.Figure;
import uk.kith.app.web.list.ListPage;
import uk.kith.court.api.ComplianceView;
import uk.kith.court.api.DirectionFilter.When;
import uk.kith.court.api.DirectionWorklist.Counts;
import uk.kith.court.engine.direction.Compliance;

/**
 * The worklist of directions, and how many the authority met on time (R-COURT-24).
 *
 * @param teams of the year, one line for each
 */
public record DirectionsPage(
    ListPage list, List<Count> counts, String total, List<Figure> figures, List<TeamLine> teams) {

  public static final List<Column> TEAM_COLUMNS =
      List.of(
          Column.of("Team"),
          Column.number("Fell due"),
          Column.number("Met on time"),
          Column.number("Share"));

  /** How a team met its directions. */
  public record TeamLine(String team, String due, String onTime, String share) {}

  /**
   * @param compliance of the quarter and of the year
   */
  static DirectionsPage of(ListPage list, Counts counts, List<ComplianceView> compliance) {
    ComplianceView quarter = compliance.get(0);
    ComplianceView year = compliance.get(1);
    return new DirectionsPage(
        list,
        List.of(
            new Count(Numbers.count(counts.late()), "late", DirectionList.href(When.LATE)),
            new Count(
                Numbers.count(counts.thisWeek()),
                "due this week",
                DirectionList.href(When.THIS_WEEK))),
        "in open cases, whoever has to do it, as of " + Dates.day(year.asOf()),
        List.of(
            figure("Met on time, last three months", quarter),
            figure("Met on time, last twelve months", year)),
        year.teams().stream()
            .map(each -> line(each.team() == null ? "Not known" : each.team(), each.counted()))
            .toList());
  }

  private static Figure figure(String name, ComplianceView counted) {
    Compliance whole = counted.whole();
    return new Figure(
        name,
        whole.due() == 0 ? null : Numbers.percent(whole.onTime(), whole.due()),
        String.format(
            Locale.UK,
            "%s of %s to the authority that fell due from %s to %s",
            Numbers.count(whole.onTime()),
            Numbers.many(whole.due(), "direction"),
            Dates.day(counted.from()),
            Dates.day(counted.to())));
  }

  private static TeamLine line(String team, Compliance counted) {
    return new TeamLine(
        team,
        Numbers.count(counted.due()),
        Numbers.count(counted.onTime()),
        Numbers.percent(counted.onTime(), counted.due()));
  }
}
