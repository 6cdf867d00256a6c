package uk.kith.app.web.plan;

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
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.matching.api.PlanSort;
import uk.kith.matching.api.Plans;

/** The list of plans as a file; it tells of no child. */
@Path(PlanList.ADDRESS + "/" + Download.PATH)
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class PlansDownloadResource {

  @Inject Plans plans;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Sort<PlanSort> sort =
        Sorting.asked(Form.of(address.getQueryParameters()), PlanSort.class, PlanSort.USUAL);
    return Download.of(
        PlanList.of(businessDate.today()), format, taker -> plans.exportPlans(sort, taker));
  }
}
