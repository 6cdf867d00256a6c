package uk.kith.app.web.courtlists;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.court.api.CourtFilter;
import uk.kith.court.api.DirectionFilter;
import uk.kith.court.api.DirectionLine;
import uk.kith.court.api.DirectionSort;
import uk.kith.court.api.DirectionWorklist;
import uk.kith.court.api.EndingOrders;
import uk.kith.court.api.GuardianshipCases;
import uk.kith.court.api.GuardianshipView;
import uk.kith.court.api.HearingList;
import uk.kith.court.api.PreProceedingsFilter;
import uk.kith.court.api.PreProceedingsLine;
import uk.kith.court.api.PreProceedingsRegister;
import uk.kith.court.api.PreProceedingsSort;
import uk.kith.court.engine.gateway.NextStep;
import uk.kith.court.engine.guardianship.CaseTask;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Children;

/** What is due before the court this week, whoever's it is. */
@Path(CourtDuePageResource.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class CourtDuePageResource {

  public static final String ADDRESS = "/court/due";

  /** As links from other pages name it. */
  public static final String HEADING = "What is due before the court";

  @Inject Pages pages;
  @Inject HearingList hearings;
  @Inject DirectionWorklist directions;
  @Inject EndingOrders orders;
  @Inject PreProceedingsRegister before;
  @Inject GuardianshipCases cases;
  @Inject Children children;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show() {
    LocalDate today = businessDate.today();
    Page<DirectionLine> soon =
        directions.list(
            DirectionFilter.of(DirectionFilter.When.SOON),
            DirectionSort.USUAL,
            today,
            0,
            CourtDuePage.SHOWN);
    List<PreProceedingsLine> steps =
        before
            .list(
                new PreProceedingsFilter(PreProceedingsFilter.Which.OPEN, null, null, null),
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
    return Pages.TEMPLATES.pagesCourtDue(
        pages.page("What is due", Section.DUE),
        CourtDuePage.of(
            hearings.unrecorded(CourtFilter.ALL, today),
            hearings.between(HearingDays.week(today), CourtFilter.ALL, today),
            soon.items(),
            soon.total(),
            orders.between(EndingOrderList.When.SOON.period(today), CourtFilter.ALL, today),
            steps,
            tasks,
            children.brief(
                Stream.concat(
                        steps.stream()
                            .limit(CourtDuePage.SHOWN)
                            .flatMap(line -> line.children().stream()),
                        tasks.stream().limit(CourtDuePage.SHOWN).map(GuardianshipView::child))
                    .distinct()
                    .toList(),
                today),
            today));
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
