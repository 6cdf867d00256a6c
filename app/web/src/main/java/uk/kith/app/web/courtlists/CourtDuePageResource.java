package uk.kith.app.web.courtlists;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toMap;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.action.RuleStep;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.courtlists.StepsInCourt.Told;
import uk.kith.app.web.courtlists.StepsInCourt.Waiting;
import uk.kith.app.web.list.Whose;
import uk.kith.app.web.meeting.Agenda;
import uk.kith.app.web.permanence.NextReview;
import uk.kith.court.api.ConcernView;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.CourtFilter;
import uk.kith.court.api.DirectionFilter;
import uk.kith.court.api.DirectionLine;
import uk.kith.court.api.DirectionSort;
import uk.kith.court.api.DirectionWorklist;
import uk.kith.court.api.EndingOrders;
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
import uk.kith.court.api.ReviewCalendar;
import uk.kith.court.api.ReviewFilter;
import uk.kith.court.api.ReviewLine;
import uk.kith.court.api.ReviewSort;
import uk.kith.court.engine.gateway.NextStep;
import uk.kith.court.engine.guardianship.CaseTask;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Actions;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;

/** What is due before the court this week: everybody's, mine, or that of a team. */
@Path(CourtDuePageResource.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class CourtDuePageResource {

  public static final String ADDRESS = "/court/due";

  /** As links from other pages name it. */
  public static final String HEADING = "What is due before the court";

  private static final CourtWhose ALL = new CourtWhose(new Whose(null, null, null));

  @Inject Pages pages;
  @Inject AccessPolicy access;
  @Inject HearingList hearings;
  @Inject DirectionWorklist directions;
  @Inject EndingOrders orders;
  @Inject PreProceedingsRegister before;
  @Inject PlacementOrders placementOrders;
  @Inject GuardianshipCases cases;
  @Inject StepsInCourt inCourt;
  @Inject PermanenceRegister permanence;
  @Inject ReviewCalendar reviews;
  @Inject Actions actions;
  @Inject Children children;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(@Context UriInfo address) {
    LocalDate today = businessDate.today();
    Form form = Form.of(address.getQueryParameters());
    String me = actor.get().name();
    Whose asked = Whose.asked(form, me, () -> children.teams(me, today));
    CourtWhose whose = new CourtWhose(asked);
    List<DirectionLine> soon = soon(directions, whose, today);
    List<PreProceedingsLine> steps =
        before
            .list(
                new PreProceedingsFilter(
                    PreProceedingsFilter.Which.OPEN, asked.worker(), asked.teams(), null),
                Sort.ascending(PreProceedingsSort.NEXT),
                today,
                0,
                Page.MAX_SIZE)
            .items()
            .stream()
            .filter(line -> isDue(line.standing().next(), today))
            .toList();
    List<GuardianshipView> tasks =
        cases.listOpen(today).stream().filter(view -> isDue(view.next(), today)).toList();
    LocalDate sunday = CourtDuePage.sunday(today);
    List<ReviewLine> held =
        Agenda.read(
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
    List<ActionView> agreed = actions.dueBy(sunday, today);
    List<PlacementOrderLine> ordered = placementOrders(placementOrders, ALL, today);
    List<HearingLine> unrecorded = hearings.unrecorded(CourtFilter.ALL, today);
    List<Waiting> waiting =
        inCourt.dueBy(
            sunday,
            new Told(
                ordered.stream().map(line -> line.child().id()).toList(),
                tasks.stream().map(GuardianshipView::child).toList(),
                unrecorded.stream().map(line -> line.of().id()).toList()),
            today);
    Map<ChildId, ChildBrief> briefs =
        children
            .brief(
                Stream.of(
                        steps.stream()
                            .limit(CourtDuePage.SHOWN)
                            .flatMap(line -> line.children().stream()),
                        tasks.stream().map(GuardianshipView::child),
                        agreed.stream().map(ActionView::child))
                    .flatMap(ids -> ids)
                    .distinct()
                    .toList(),
                today)
            .stream()
            .collect(toMap(ChildBrief::id, child -> child));
    return Pages.TEMPLATES.pagesCourtDue(
        pages.page("What is due", Section.DUE),
        CourtDuePage.of(
            mine(unrecorded, HearingLine::of, whose),
            mine(
                hearings.between(HearingDays.week(today), CourtFilter.ALL, today),
                HearingLine::of,
                whose),
            soon,
            orders.between(EndingOrderList.When.SOON.period(today), CourtFilter.ALL, today).stream()
                .filter(order -> whose.isOf(order.of()))
                .toList(),
            ordered.stream().filter(line -> whose.isOf(line.child())).toList(),
            mine(waiting, Waiting::of, whose),
            steps,
            tasks.stream().filter(view -> whose.isOf(briefs.get(view.child()))).toList(),
            held,
            concerns(permanence, whose, today),
            agreed.stream()
                .filter(action -> whose.isOf(action, briefs.get(action.child())))
                .toList(),
            briefs,
            asked.said(),
            NextReview.leftOut(access),
            today),
        Whose.select(children.teams(null, today)),
        form,
        whose.says());
  }

  /** All of them, as a list is read: nothing leaves in a file. */
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
            Comparator.comparing(CourtDuePageResource::by, Comparator.nullsLast(naturalOrder()))
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
            Comparator.comparing(
                    CourtDuePageResource::answerDue, Comparator.nullsLast(naturalOrder()))
                .thenComparing(view -> view.child().id().value()))
        .toList();
  }

  private static @Nullable LocalDate answerDue(PermanenceView view) {
    ConcernView concern = view.openConcern();
    return concern == null ? null : concern.now().answerDue();
  }

  private static @Nullable LocalDate by(PlacementOrderLine line) {
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
    return day != null && !day.isAfter(CourtDuePage.sunday(today));
  }
}
