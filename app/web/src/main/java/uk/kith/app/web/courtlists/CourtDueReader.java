package uk.kith.app.web.courtlists;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.audit.EdgeAudit;
import uk.kith.app.web.action.RuleStep;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.courtlists.StepsInCourt.Told;
import uk.kith.app.web.courtlists.StepsInCourt.Waiting;
import uk.kith.app.web.list.Whose;
import uk.kith.app.web.meeting.Agenda;
import uk.kith.court.api.ConcernView;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.CourtFilter;
import uk.kith.court.api.CourtLimit;
import uk.kith.court.api.DirectionFilter;
import uk.kith.court.api.DirectionLine;
import uk.kith.court.api.DirectionSort;
import uk.kith.court.api.DirectionWorklist;
import uk.kith.court.api.EndingOrders;
import uk.kith.court.api.EndingOrders.EndingOrder;
import uk.kith.court.api.GuardianshipCases;
import uk.kith.court.api.GuardianshipView;
import uk.kith.court.api.HearingLine;
import uk.kith.court.api.HearingList;
import uk.kith.court.api.PermanenceFilter;
import uk.kith.court.api.PermanenceRegister;
import uk.kith.court.api.PermanenceSort;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.api.PlacementOrderLine;
import uk.kith.court.api.PlacementOrderSort;
import uk.kith.court.api.PlacementOrders;
import uk.kith.court.api.PlacementOrders.Which;
import uk.kith.court.api.PreProceedingsFilter;
import uk.kith.court.api.PreProceedingsLine;
import uk.kith.court.api.PreProceedingsRegister;
import uk.kith.court.api.PreProceedingsSort;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.ReviewCalendar;
import uk.kith.court.api.ReviewFilter;
import uk.kith.court.api.ReviewLine;
import uk.kith.court.api.ReviewSort;
import uk.kith.court.engine.gateway.NextStep;
import uk.kith.court.engine.guardianship.CaseTask;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Actions;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;

/**
 * Reads what is due before the court: everybody's, mine, or that of a team. The lists are read, and
 * no file of them goes out: what is given out as a file is audited by its own name.
 */
@RequestScoped
public class CourtDueReader {

  private static final CourtWhose ALL = new CourtWhose(new Whose(null, null, null));

  @Inject HearingList hearings;
  @Inject DirectionWorklist directions;
  @Inject EndingOrders orders;
  @Inject PreProceedingsRegister before;
  @Inject PlacementOrders placementOrders;
  @Inject GuardianshipCases cases;
  @Inject StepsInCourt inCourt;
  @Inject ProceedingsRegister register;
  @Inject PermanenceRegister permanence;
  @Inject ReviewCalendar reviews;
  @Inject Actions actions;
  @Inject Children children;
  @Inject CurrentActor actor;
  @Inject EdgeAudit audit;

  /** Whose is asked for in the address. */
  Whose asked(Form form, LocalDate today) {
    return Whose.asked(form, actor.get().name(), () -> children.teams(actor.get().name(), today));
  }

  /** For a file that goes out; audited with the count of its lines. */
  public CourtDue export(Form form, LocalDate today) {
    CourtDue due = of(asked(form, today), today);
    audit.record(
        actor.get(),
        "court-due-exported",
        Map.of("asOf", today.toString(), "count", Integer.toString(due.size())));
    return due;
  }

  CourtDue of(Whose asked, LocalDate today) {
    CourtWhose whose = new CourtWhose(asked);
    LocalDate sunday = CourtDue.sunday(today);
    List<HearingLine> unrecorded = hearings.unrecorded(CourtFilter.ALL, today);
    List<PlacementOrderLine> ordered = placementOrders(placementOrders, ALL, today);
    List<PreProceedingsLine> steps = steps(asked, today);
    List<GuardianshipView> tasks =
        cases.listOpen(today).stream().filter(view -> isDue(view.next(), today)).toList();
    List<ActionView> agreed = actions.dueBy(sunday, today);
    Map<ChildId, ChildBrief> briefs = briefs(steps, tasks, agreed, today);
    List<Waiting> waiting =
        inCourt.dueBy(
            sunday,
            new Told(
                ordered.stream().map(line -> line.child().id()).toList(),
                tasks.stream().map(GuardianshipView::child).toList(),
                unrecorded.stream().map(line -> line.of().id()).toList()),
            today);
    return new CourtDue(
        today,
        mine(unrecorded, HearingLine::of, whose),
        mine(
            hearings.between(HearingDays.week(today), CourtFilter.ALL, today),
            HearingLine::of,
            whose),
        mine(register.limitsBy(sunday, today), CourtLimit::of, whose),
        soon(directions, whose, today),
        mine(
            orders.between(
                new DateRange(
                    EndingOrderList.When.RAN_OUT.period(today).first(),
                    EndingOrderList.When.SOON.period(today).last()),
                CourtFilter.ALL,
                today),
            EndingOrder::of,
            whose),
        ordered.stream().filter(line -> whose.isOf(line.child())).toList(),
        mine(waiting, Waiting::of, whose),
        steps,
        tasks.stream().filter(view -> whose.isOf(briefs.get(view.child()))).toList(),
        reviews(whose, sunday, today),
        concerns(permanence, whose, today),
        agreed.stream().filter(action -> whose.isOf(action, briefs.get(action.child()))).toList(),
        briefs);
  }

  private List<PreProceedingsLine> steps(Whose asked, LocalDate today) {
    return Agenda.read(
            page ->
                before.list(
                    new PreProceedingsFilter(
                        PreProceedingsFilter.Which.OPEN, asked.worker(), asked.teams(), null),
                    Sort.ascending(PreProceedingsSort.NEXT),
                    today,
                    page,
                    Page.MAX_SIZE))
        .stream()
        .filter(line -> isDue(line.standing().next(), today))
        .toList();
  }

  private List<ReviewLine> reviews(CourtWhose whose, LocalDate sunday, LocalDate today) {
    return Agenda.read(
            page ->
                reviews.list(
                    new ReviewFilter(false, sunday, null, null),
                    ReviewSort.USUAL,
                    today,
                    page,
                    Page.MAX_SIZE))
        .stream()
        .filter(line -> line.review().noneAfter() == null)
        .filter(whose::isOf)
        .toList();
  }

  private Map<ChildId, ChildBrief> briefs(
      List<PreProceedingsLine> steps,
      List<GuardianshipView> tasks,
      List<ActionView> agreed,
      LocalDate today) {
    return children
        .brief(
            Stream.of(
                    steps.stream().flatMap(line -> line.children().stream()),
                    tasks.stream().map(GuardianshipView::child),
                    agreed.stream().map(ActionView::child))
                .flatMap(ids -> ids)
                .distinct()
                .toList(),
            today)
        .stream()
        .collect(toMap(ChildBrief::id, child -> child));
  }

  /** All of them, as a list is read. */
  static List<DirectionLine> soon(DirectionWorklist directions, CourtWhose whose, LocalDate today) {
    return mine(
        Agenda.read(
            page ->
                directions.list(
                    DirectionFilter.of(DirectionFilter.When.SOON),
                    DirectionSort.USUAL,
                    today,
                    page,
                    Page.MAX_SIZE)),
        DirectionLine::of,
        whose);
  }

  /** Those to be applied for or to be revoked by Sunday, the longest overdue first. */
  static List<PlacementOrderLine> placementOrders(
      PlacementOrders orders, CourtWhose whose, LocalDate today) {
    return Stream.of(Which.TO_APPLY, Which.TO_BE_REVOKED)
        .flatMap(
            which ->
                Agenda.read(
                    page ->
                        orders.list(
                            new PlacementOrders.Filter(which, null),
                            PlacementOrderSort.USUAL,
                            today,
                            page,
                            Page.MAX_SIZE))
                    .stream())
        .filter(line -> isBySunday(by(line), today))
        .filter(line -> whose.isOf(line.child()))
        .sorted(
            Comparator.comparing(CourtDueReader::by, Comparator.nullsLast(naturalOrder()))
                .thenComparing(line -> line.child().id().value()))
        .toList();
  }

  /** Whose answer is late or due by Sunday, the longest late first. */
  static List<PermanenceView> concerns(
      PermanenceRegister permanence, CourtWhose whose, LocalDate today) {
    return Agenda.read(
            page ->
                permanence.list(
                    new PermanenceFilter(PermanenceFilter.Gap.CONCERN, null, null),
                    PermanenceSort.USUAL,
                    today,
                    page,
                    Page.MAX_SIZE))
        .stream()
        .filter(view -> isBySunday(answerDue(view), today))
        .filter(view -> whose.isOf(view.child()))
        .sorted(
            Comparator.comparing(CourtDueReader::answerDue, Comparator.nullsLast(naturalOrder()))
                .thenComparing(view -> view.child().id().value()))
        .toList();
  }

  static @Nullable LocalDate answerDue(PermanenceView view) {
    ConcernView concern = view.openConcern();
    return concern == null ? null : concern.now().answerDue();
  }

  static @Nullable LocalDate by(PlacementOrderLine line) {
    RuleStep next = PlacementOrderList.next(line);
    return next == null ? null : next.by();
  }

  private static <T> List<T> mine(List<T> lines, Function<T, CourtCase> of, CourtWhose whose) {
    return lines.stream().filter(line -> whose.isOf(of.apply(line))).toList();
  }

  private static boolean isDue(@Nullable NextStep next, LocalDate today) {
    return next != null && isBySunday(next.by(), today);
  }

  private static boolean isDue(@Nullable CaseTask next, LocalDate today) {
    return next != null && isBySunday(next.dueOn(), today);
  }

  private static boolean isBySunday(@Nullable LocalDate day, LocalDate today) {
    return day != null && !day.isAfter(CourtDue.sunday(today));
  }
}
