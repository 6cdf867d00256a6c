package uk.kith.app.web.courtlists;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.courtlists.StepsInCourt.Waiting;
import uk.kith.court.api.CourtLimit;
import uk.kith.court.api.DirectionLine;
import uk.kith.court.api.EndingOrders.EndingOrder;
import uk.kith.court.api.GuardianshipView;
import uk.kith.court.api.HearingLine;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.api.PlacementOrderLine;
import uk.kith.court.api.PreProceedingsLine;
import uk.kith.court.api.ReviewLine;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.api.ChildBrief;

/**
 * What a court officer has in a week, each list whole: its page shows the beginning of each, its
 * files all of them.
 *
 * @param unrecorded hearings that are over and of which nobody recorded what became
 * @param hearings of the week
 * @param limits that have passed, or pass by Sunday, in proceedings that are open
 * @param directions late or due by Sunday
 * @param ending orders that end by themselves, the first to end first, and those that did and were
 *     followed by nothing
 * @param placementOrders to be applied for, or to be revoked, by Sunday or before
 * @param waiting dated next steps of children in proceedings that stand in no other list
 * @param steps before the court that are late or due by Sunday
 * @param tasks of cases towards an order to a carer, the same
 * @param reviews that are late or due by Sunday
 * @param concerns of reviewing officers, of which an answer is late or due by Sunday
 * @param agreed next steps and actions of meetings that are late or due by Sunday
 * @param briefs of the children who are named in steps, tasks and what was agreed
 */
public record CourtDue(
    LocalDate today,
    List<HearingLine> unrecorded,
    List<HearingLine> hearings,
    List<CourtLimit> limits,
    List<DirectionLine> directions,
    List<EndingOrder> ending,
    List<PlacementOrderLine> placementOrders,
    List<Waiting> waiting,
    List<PreProceedingsLine> steps,
    List<GuardianshipView> tasks,
    List<ReviewLine> reviews,
    List<PermanenceView> concerns,
    List<ActionView> agreed,
    Map<ChildId, ChildBrief> briefs) {

  /** What a child waits for by a day. */
  public record Step(ChildId child, LocalDate by) {}

  /** Children in proceedings whose next steps stand in rows. */
  List<ChildId> inRows() {
    return CaseWords.children(
        Stream.concat(waiting.stream().map(Waiting::of), limits.stream().map(CourtLimit::of)));
  }

  /** Next steps that have a day and no list of a calendar's own. */
  public List<Step> nextSteps() {
    return Stream.of(
            limits.stream()
                .flatMap(
                    each ->
                        each.of().children().stream()
                            .flatMap(child -> step(child.id(), each.limit()))),
            waiting.stream()
                .flatMap(
                    each ->
                        each.of().children().stream()
                            .flatMap(child -> step(child.id(), each.next().by()))),
            placementOrders.stream()
                .flatMap(line -> step(line.child().id(), CourtDueReader.by(line))),
            tasks.stream()
                .flatMap(
                    view -> step(view.child(), view.next() == null ? null : view.next().dueOn())),
            concerns.stream()
                .flatMap(view -> step(view.child().id(), CourtDueReader.answerDue(view))))
        .flatMap(all -> all)
        .toList();
  }

  private static Stream<Step> step(ChildId child, @Nullable LocalDate by) {
    return by == null ? Stream.empty() : Stream.of(new Step(child, by));
  }

  /** How many things are due. */
  int size() {
    return Stream.of(
            unrecorded,
            hearings,
            limits,
            directions,
            ending,
            placementOrders,
            waiting,
            steps,
            tasks,
            reviews,
            concerns,
            agreed)
        .mapToInt(List::size)
        .sum();
  }

  /** The Sunday of the week of a day. */
  static LocalDate sunday(LocalDate today) {
    return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }
}
