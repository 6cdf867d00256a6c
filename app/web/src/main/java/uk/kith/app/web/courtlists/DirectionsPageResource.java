package uk.kith.app.web.courtlists;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage;
import uk.kith.court.api.DirectionFilter;
import uk.kith.court.api.DirectionLine;
import uk.kith.court.api.DirectionSort;
import uk.kith.court.api.DirectionWorklist;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Children;

/** The worklist of directions. */
@Path(DirectionList.ADDRESS)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.COURT_OFFICER,
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class DirectionsPageResource {

  private static final int QUARTER = 3;
  private static final int YEAR = 12;

  @Inject Pages pages;
  @Inject DirectionWorklist worklist;
  @Inject ProceedingsRegister register;
  @Inject NextStepReader reader;
  @Inject Children children;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    DirectionFilter filter = DirectionList.filter(form);
    Sort<DirectionSort> sort = DirectionList.sort(form);
    Page<DirectionLine> found = worklist.list(filter, sort, today, page, ListPage.ROWS);
    NextSteps steps = reader.read(address, DirectionList.children(found.items()));
    return Pages.TEMPLATES.pagesDirections(
        pages.page("Directions", Section.COURT),
        DirectionsPage.of(
            ListPage.of(
                DirectionList.of(steps, today),
                found,
                sort,
                form,
                DirectionList.selects(children.teams(null, today), register.choices(today)),
                DirectionList.said(filter),
                List.of()),
            worklist.count(today),
            worklist.compliance(List.of(months(QUARTER, today), months(YEAR, today)), today)));
  }

  /** The months before the day, the day itself included. */
  private static DateRange months(int months, LocalDate today) {
    return new DateRange(today.minusMonths(months).plusDays(1), today);
  }
}
