package uk.kith.app.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.SearchList;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Searches;

/**
 * The list of searches as a file. A class of its own: the page of a search claims every address
 * below the list that is not told whole.
 */
@Path("/searches/" + Download.PATH)
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class SearchesDownloadResource {
  @Inject Searches searches;
  @Inject SearchesAsked asked;
  @Inject SearchProgress progress;
  @Inject NextStepReader reader;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    NextSteps steps = reader.read("/searches", List.of());
    return Download.of(
        SearchList.of(today, progress.isTold(), steps),
        format,
        taker ->
            searches.exportSearches(
                asked.filter(form, today),
                SearchesPageResource.sort(form),
                batch -> {
                  reader.more(
                      steps, batch.stream().flatMap(each -> each.children().stream()).toList());
                  taker.accept(progress.of(batch, today));
                }));
  }
}
