package uk.kith.app.web.permanence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Count;
import uk.kith.app.web.component.Figure;
import uk.kith.app.web.list.ListPage;
import uk.kith.court.api.PermanenceCounts;
import uk.kith.court.api.PermanenceFilter.Gap;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.engine.guardianship.ExitShares;
import uk.kith.court.engine.permanence.Route;

/**
 * The register of permanence in the words of the page.
 *
 * @param marks of each row of the list, in its order
 * @param routes how many children had each route considered at all
 * @param notPlaced children in care whom no figure and no route counts
 */
public record PermanencePage(
    ListPage list,
    List<List<RouteMarks.Mark>> marks,
    List<Count> counts,
    String total,
    List<Figure> figures,
    List<RouteCount> routes,
    NotPlacedPart notPlaced) {

  public static final List<Column> ROUTE_COLUMNS =
      List.of(
          Column.of("Route"),
          Column.number("Considered at all"),
          Column.number("Share"),
          Column.number("Pursued"));

  /** The column of the list in which the marks stand. */
  public static final int MARKS = 2;

  /** A route and for how many children it was looked at. */
  public record RouteCount(String name, String considered, String share, String pursued) {}

  static PermanencePage of(
      ListPage list, List<PermanenceView> shown, PermanenceCounts counts, NotPlacedPart notPlaced) {
    LocalDate asOf = counts.asOf();
    return new PermanencePage(
        list,
        shown.stream().map(RouteMarks::of).toList(),
        List.of(
            new Count(
                Numbers.count(counts.withoutPlan()),
                "past the second review with no plan",
                PermanenceList.href(Gap.NO_PLAN)),
            new Count(
                Numbers.count(counts.withBlanks()),
                "with blank routes after it",
                PermanenceList.href(Gap.BLANK_ROUTES)),
            new Count(
                Numbers.count(never(counts, Route.SPECIAL_GUARDIANSHIP)),
                "special guardianship never considered",
                PermanenceList.href(Gap.GUARDIANSHIP_NEVER_CONSIDERED)),
            new Count(
                Numbers.count(never(counts, Route.CHILD_ARRANGEMENTS)),
                "child arrangements never considered",
                PermanenceList.href(Gap.ARRANGEMENTS_NEVER_CONSIDERED)),
            new Count(
                Numbers.count(counts.endsNotApproved()),
                "left care in twelve months without the approval it needs",
                PermanenceList.href(Gap.END_NOT_APPROVED))),
        Numbers.many(counts.lookedAfter(), "child", "children")
            + " looked after on "
            + Dates.day(asOf)
            + ", short breaks apart",
        figures(counts),
        Arrays.stream(Route.values()).map(route -> line(counts, route)).toList(),
        notPlaced);
  }

  private static List<Figure> figures(PermanenceCounts counts) {
    ExitShares shares = counts.shares();
    List<Figure> figures = new ArrayList<>();
    figures.add(share("Left care by special guardianship", shares.guardianship(), shares.exits()));
    figures.add(share("Left care by child arrangements", shares.arrangements(), shares.exits()));
    figures.add(
        new Figure(
            "Weeks in care until a plan",
            counts.medianWeeksToPlan().isPresent()
                ? Numbers.count(counts.medianWeeksToPlan().getAsInt())
                : null,
            "half of the children have a plan by then; those who still wait count"));
    return figures;
  }

  private static Figure share(String name, long part, long exits) {
    return new Figure(
        name,
        exits == 0 ? null : Numbers.percent(part, exits),
        Numbers.count(part)
            + " of "
            + Numbers.many(exits, "child", "children")
            + " who left care in twelve months (R-SGO-12)");
  }

  private static long never(PermanenceCounts counts, Route route) {
    return counts.lookedAfter() - considered(counts, route);
  }

  private static long considered(PermanenceCounts counts, Route route) {
    return Optional.ofNullable(counts.considered().get(route)).orElse(0L);
  }

  private static RouteCount line(PermanenceCounts counts, Route route) {
    long considered = considered(counts, route);
    return new RouteCount(
        route.words(),
        Numbers.count(considered),
        counts.lookedAfter() == 0 ? "" : Numbers.percent(considered, counts.lookedAfter()),
        Numbers.count(Optional.ofNullable(counts.pursued().get(route)).orElse(0L)));
  }
}
