package uk.kith.app.web.returns;

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
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.Sorting;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Returns;

/** The list of the returns that are held, as a file; it tells of no child. */
@Path("/returns/" + Download.PATH)
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.INFORMATION_GOVERNANCE})
public class ReturnsDownloadResource {

  @Inject Returns returns;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    Sort<ReturnsList.Key> sort = Sorting.asked(form, ReturnsList.Key.class, ReturnsList.USUAL);
    return Download.of(
        ReturnsList.of(businessDate.today()),
        format,
        taker ->
            taker.accept(
                ReturnsList.asked(returns.listReturns(0, Page.MAX_SIZE).items(), form, sort)));
  }
}
