package uk.kith.app.web.due;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.courtlists.CourtDuePageResource;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.Sorting;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.DueFilter;
import uk.kith.placements.api.DueList;
import uk.kith.placements.api.DueList.DueLine;
import uk.kith.placements.api.DueSort;

/**
 * The worklist of everything due in placements; who works for the court alone is led to what is due
 * there.
 */
@Path("/due")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class DuePageResource {
  @Inject Pages pages;
  @Inject DueList due;
  @Inject DueNames names;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  public Response list(@Context UriInfo address, @QueryParam("page") @DefaultValue("0") int page) {
    if (actor.get().roles().equals(Set.of(Role.COURT_OFFICER))) {
      return Response.seeOther(URI.create(CourtDuePageResource.ADDRESS)).build();
    }
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    Sort<DueSort> sort = sort(form);
    DueFilter filter = DueWorklist.filter(form, actor.get().name(), today);
    Page<DueLine> found = due.listDue(filter, sort, today, page, ListPage.ROWS);
    return Response.ok(
            Pages.TEMPLATES.pagesDatedList(
                pages.page("What is due", Section.DUE),
                ListPage.of(
                    DueWorklist.of(today),
                    new Page<>(
                        names.named(found.items(), today),
                        found.total(),
                        found.page(),
                        found.size()),
                    sort,
                    form,
                    DueWorklist.selects(),
                    DueWorklist.said(form, filter),
                    actor.get().has(Role.COURT_OFFICER)
                        ? List.of(
                            new ListPage.Action(
                                CourtDuePageResource.HEADING, CourtDuePageResource.ADDRESS))
                        : List.of())))
        .build();
  }

  static Sort<DueSort> sort(Form form) {
    return Sorting.asked(form, DueSort.class, DueSort.USUAL);
  }
}
