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
import uk.kith.court.api.DelayFilter;
import uk.kith.court.api.DelayLine;
import uk.kith.court.api.DelaySort;
import uk.kith.court.api.HearingDelays;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;

/** Delay by the court's recorded reason. */
@Path(DelayList.ADDRESS)
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
public class DelaysPageResource {

  @Inject Pages pages;
  @Inject HearingDelays delays;
  @Inject NextStepReader reader;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    DelayFilter filter = DelayList.filter(form);
    Sort<DelaySort> sort = DelayList.sort(form);
    Page<DelayLine> found = delays.list(filter, sort, today, page, ListPage.ROWS);
    NextSteps steps =
        reader.read(address, CaseWords.children(found.items().stream().map(DelayLine::of)));
    return Pages.TEMPLATES.pagesDelays(
        pages.page("Delay and its reasons", Section.COURT),
        DelaysPage.of(
            delays.figures(today),
            ListPage.of(
                DelayList.of(steps, today),
                found,
                sort,
                form,
                DelayList.selects(),
                DelayList.said(filter),
                List.of())));
  }
}
