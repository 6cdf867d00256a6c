package uk.kith.app.web.courtlists;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.courtlists.CourtDuePage.Line;
import uk.kith.app.web.permanence.PermanenceList;
import uk.kith.app.web.permanence.ReviewList;
import uk.kith.court.api.DirectionFilter.When;
import uk.kith.court.api.PermanenceFilter;

/** What is due before the court, part by part and line by line, for its page and its file alike. */
final class CourtDueParts {

  static final String REVIEWS = "reviews";

  private CourtDueParts() {}

  /**
   * What belongs to one list.
   *
   * @param of a thing of it: "direction"
   * @param none what stands there when nothing is due
   * @param href of the list
   */
  record Part(
      String id,
      String heading,
      String of,
      String none,
      String href,
      String link,
      List<Line> lines) {}

  /**
   * @param steps with which rows of next steps are changed
   */
  static List<Part> of(CourtDue due, NextSteps steps) {
    LocalDate today = due.today();
    return List.of(
        part(
            "unrecorded",
            "Hearings that are over, and nothing is recorded",
            "hearing",
            "Of every hearing that is over it is recorded what became of it.",
            HearingDays.unrecorded(),
            "As a list",
            due.unrecorded().stream().map(line -> CourtDueLines.over(line, today))),
        part(
            "hearings",
            "Hearings this week",
            "hearing",
            "No hearing is listed for this week.",
            "/court/hearings",
            "The hearing list, to be printed",
            due.hearings().stream().map(line -> CourtDueLines.hearing(line, today))),
        part(
            "limits",
            "Limits that have passed, or pass by Sunday",
            "limit",
            "No limit of open proceedings has passed or passes by Sunday.",
            "/court",
            "All children in proceedings",
            due.limits().stream().map(limit -> CourtDueLines.limit(limit, steps, today))),
        part(
            "directions",
            "Directions late, or due by Sunday",
            "direction",
            "No direction is late or due by Sunday.",
            DirectionList.href(When.SOON),
            "All of them",
            due.directions().stream().map(line -> CourtDueLines.direction(line, today))),
        part(
            "orders",
            "Orders that ran out, or end in the next four weeks",
            "order",
            "No order ran out in the last four weeks without another, and none ends in the next.",
            EndingOrderList.ADDRESS,
            "Orders that end, and those that ran out",
            due.ending().stream().map(order -> CourtDueLines.ends(order, today))),
        part(
            "placement-orders",
            "Placement orders to apply for, or to revoke",
            "application",
            "No application for a placement order, or to revoke one, is late or due by"
                + " Sunday.",
            PlacementOrderList.ADDRESS,
            "All placement orders",
            due.placementOrders().stream()
                .flatMap(order -> Stream.ofNullable(CourtDueLines.placementOrder(order, today)))),
        part(
            "in-court",
            "Other next steps of children in proceedings",
            "step",
            "No other step that is the authority’s is late or due by Sunday.",
            "/court",
            "All children in proceedings",
            due.waiting().stream().map(each -> CourtDueLines.waiting(each, steps, today))),
        part(
            "before-court",
            "Steps before the court",
            "step",
            "No step is late or due by Sunday.",
            "/pre-proceedings?sort=NEXT",
            "All pre-proceedings, the next step first",
            due.steps().stream()
                .flatMap(line -> Stream.ofNullable(CourtDueLines.step(line, due.briefs(), today)))),
        part(
            "guardianship",
            "Special guardianship and child arrangements",
            "step",
            "Nothing is late or due by Sunday.",
            "/guardianship",
            "All open cases",
            due.tasks().stream()
                .flatMap(view -> Stream.ofNullable(CourtDueLines.task(view, due.briefs(), today)))),
        part(
            REVIEWS,
            "Reviews",
            "review",
            "No review is late or due by Sunday.",
            ReviewList.ADDRESS,
            "All reviews",
            due.reviews().stream()
                .flatMap(review -> Stream.ofNullable(CourtDueLines.review(review, today)))),
        part(
            "concerns",
            "Concerns of reviewing officers",
            "answer",
            "No answer is late or due by Sunday.",
            PermanenceList.href(PermanenceFilter.Gap.CONCERN),
            "All open concerns",
            due.concerns().stream()
                .flatMap(view -> Stream.ofNullable(CourtDueLines.concern(view, today)))),
        part(
            "agreed",
            "What was agreed that somebody does",
            "agreed step",
            "Nothing that was agreed is late or due by Sunday.",
            "/meetings",
            "Meetings",
            due.agreed().stream()
                .flatMap(
                    action ->
                        Stream.ofNullable(
                            CourtDueLines.agreed(action, due.briefs(), steps, today)))));
  }

  private static Part part(
      String id,
      String heading,
      String of,
      String none,
      String href,
      String link,
      Stream<Line> lines) {
    return new Part(id, heading, of, none, href, link, lines.toList());
  }
}
