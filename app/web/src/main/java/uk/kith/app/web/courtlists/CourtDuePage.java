package uk.kith.app.web.courtlists;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.courtlists.StepsInCourt.Waiting;
import uk.kith.app.web.permanence.PermanenceList;
import uk.kith.app.web.permanence.ReviewList;
import uk.kith.court.api.DirectionFilter.When;
import uk.kith.court.api.DirectionLine;
import uk.kith.court.api.EndingOrders.EndingOrder;
import uk.kith.court.api.GuardianshipView;
import uk.kith.court.api.HearingLine;
import uk.kith.court.api.PermanenceFilter;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.api.PlacementOrderLine;
import uk.kith.court.api.PreProceedingsLine;
import uk.kith.court.api.ReviewLine;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.api.ChildBrief;

/**
 * What a court officer has in a week: hearings, directions, placement orders to apply for or to
 * revoke, other steps of children in proceedings, steps before the court, cases towards special
 * guardianship and child arrangements, reviews, and answers to reviewing officers, each with what
 * is late or due by Sunday. Of a long list the page shows its beginning, and leads to the list.
 *
 * @param week "Monday 29 September 2014 to Sunday 5 October 2014"
 */
public record CourtDuePage(String week, List<Group> groups) {

  /** So many lines of each list. */
  static final int SHOWN = 10;

  public static final List<Column> COLUMNS =
      List.of(Column.of("Who"), Column.of("What"), Column.of("When"), Column.of("Whose, or where"));

  /**
   * What belongs to one list.
   *
   * @param href of the whole list
   */
  public record Group(
      String id, String heading, String says, String href, String link, List<Line> lines) {

    /** Where nothing of somebody's is due that is said, and not that nothing is. */
    private Group asAsked(@Nullable String only) {
      return only == null || !lines.isEmpty()
          ? this
          : new Group(id, heading, "Nothing here is " + only + ".", href, link, lines);
    }

    private Group without(@Nullable String leftOut) {
      return leftOut == null
          ? this
          : new Group(id, heading, says + " " + leftOut + ".", href, link, lines);
    }
  }

  /**
   * Something with a day.
   *
   * @param number of the case or the child; null when there is none
   * @param late how late it is; null when it is not
   * @param whose null when nobody can say
   */
  public record Line(
      String who,
      @Nullable String number,
      String href,
      String what,
      String when,
      @Nullable Tag late,
      @Nullable String due,
      String whose) {}

  /** The Sunday of the week of a day. */
  static LocalDate sunday(LocalDate today) {
    return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }

  /**
   * @param unrecorded hearings that are over and of which nobody recorded what became
   * @param ending orders that end by themselves, the first to end first
   * @param placementOrders to be applied for, or to be revoked, by Sunday or before
   * @param waiting dated next steps of children in proceedings that stand in no other group
   * @param concerns of reviewing officers, of which an answer is late or due by Sunday
   * @param reviews that are late or due by Sunday
   * @param agreed next steps and actions of meetings that are late or due by Sunday
   * @param briefs of the children who are named
   * @param only whose alone is asked for, in words; null for everybody's
   * @param leftOut what of reviews is not told; null when all is
   */
  static CourtDuePage of(
      List<HearingLine> unrecorded,
      List<HearingLine> hearings,
      List<DirectionLine> directions,
      List<EndingOrder> ending,
      List<PlacementOrderLine> placementOrders,
      List<Waiting> waiting,
      List<PreProceedingsLine> steps,
      List<GuardianshipView> tasks,
      List<ReviewLine> reviews,
      List<PermanenceView> concerns,
      List<ActionView> agreed,
      Map<ChildId, ChildBrief> briefs,
      @Nullable String only,
      @Nullable String leftOut,
      LocalDate today) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new CourtDuePage(
        HearingsPage.weekday(monday) + " to " + HearingsPage.weekday(sunday(today)),
        List.of(
                group(
                    "unrecorded",
                    "Hearings that are over, and nothing is recorded",
                    "hearing",
                    unrecorded.size(),
                    "Of every hearing that is over it is recorded what became of it.",
                    HearingDays.unrecorded(),
                    "As a list",
                    unrecorded.stream().map(line -> CourtDueLines.over(line, today))),
                group(
                    "hearings",
                    "Hearings this week",
                    "hearing",
                    hearings.size(),
                    "No hearing is listed for this week.",
                    "/court/hearings",
                    "The hearing list, to be printed",
                    hearings.stream().map(line -> CourtDueLines.hearing(line, today))),
                group(
                    "directions",
                    "Directions late, or due by Sunday",
                    "direction",
                    directions.size(),
                    "No direction is late or due by Sunday.",
                    DirectionList.href(When.SOON),
                    "All of them",
                    directions.stream().map(line -> CourtDueLines.direction(line, today))),
                group(
                    "orders",
                    "Orders that end in the next four weeks",
                    "order",
                    ending.size(),
                    "No order ends by itself in the next four weeks.",
                    EndingOrderList.ADDRESS,
                    "Orders that end, and those that ran out",
                    ending.stream().map(order -> CourtDueLines.ends(order, today))),
                group(
                    "placement-orders",
                    "Placement orders to apply for, or to revoke",
                    "application",
                    placementOrders.size(),
                    "No application for a placement order, or to revoke one, is late or due by"
                        + " Sunday.",
                    PlacementOrderList.ADDRESS,
                    "All placement orders",
                    placementOrders.stream()
                        .flatMap(
                            order ->
                                Stream.ofNullable(CourtDueLines.placementOrder(order, today)))),
                group(
                    "in-court",
                    "Other next steps of children in proceedings",
                    "step",
                    waiting.size(),
                    "No other step that is the authority’s is late or due by Sunday.",
                    "/court",
                    "All children in proceedings",
                    waiting.stream().map(each -> CourtDueLines.waiting(each, today))),
                group(
                    "before-court",
                    "Steps before the court",
                    "step",
                    steps.size(),
                    "No step is late or due by Sunday.",
                    "/pre-proceedings?sort=NEXT",
                    "All pre-proceedings, the next step first",
                    steps.stream()
                        .flatMap(
                            line -> Stream.ofNullable(CourtDueLines.step(line, briefs, today)))),
                group(
                    "guardianship",
                    "Special guardianship and child arrangements",
                    "step",
                    tasks.size(),
                    "Nothing is late or due by Sunday.",
                    "/guardianship",
                    "All open cases",
                    tasks.stream()
                        .flatMap(
                            view -> Stream.ofNullable(CourtDueLines.task(view, briefs, today)))),
                group(
                    "reviews",
                    "Reviews",
                    "review",
                    reviews.size(),
                    "No review is late or due by Sunday.",
                    ReviewList.ADDRESS,
                    "All reviews",
                    reviews.stream()
                        .flatMap(review -> Stream.ofNullable(CourtDueLines.review(review, today)))),
                group(
                    "concerns",
                    "Concerns of reviewing officers",
                    "answer",
                    concerns.size(),
                    "No answer is late or due by Sunday.",
                    PermanenceList.href(PermanenceFilter.Gap.CONCERN),
                    "All open concerns",
                    concerns.stream()
                        .flatMap(view -> Stream.ofNullable(CourtDueLines.concern(view, today)))),
                group(
                    "agreed",
                    "What was agreed that somebody does",
                    "agreed step",
                    agreed.size(),
                    "Nothing that was agreed is late or due by Sunday.",
                    "/meetings",
                    "Meetings",
                    agreed.stream()
                        .flatMap(
                            action ->
                                Stream.ofNullable(CourtDueLines.agreed(action, briefs, today)))))
            .stream()
            .map(
                group -> group.asAsked(only).without(group.id().equals("reviews") ? leftOut : null))
            .toList());
  }

  private static Group group(
      String id,
      String heading,
      String of,
      long count,
      String none,
      String href,
      String link,
      Stream<Line> lines) {
    return new Group(
        id,
        heading,
        count == 0
            ? none
            : Numbers.many(count, of)
                + (count > SHOWN ? ", of which the first " + SHOWN + " stand here." : "."),
        href,
        link,
        lines.limit(SHOWN).toList());
  }
}
