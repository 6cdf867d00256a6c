package uk.kith.app.web.courtlists;

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
import uk.kith.app.web.calendar.ListFiles;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.PlacementOrders;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;

/** Placement orders as a file. */
@Path(PlacementOrderList.ADDRESS + "/" + ListFiles.PATH)
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({
  Role.COURT_OFFICER,
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class PlacementOrdersDownloadResource {

  @Inject PlacementOrders orders;
  @Inject AccessPolicy access;
  @Inject NextStepReader reader;
  @Inject ListFiles files;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    NextSteps steps = reader.read(PlacementOrderList.ADDRESS, List.of());
    return files.of(
        PlacementOrderList.of(today, access.mayKnowAdoptionReviews(), steps),
        format,
        taker ->
            orders.export(
                PlacementOrderList.filter(form),
                PlacementOrderList.sort(form),
                today,
                batch -> {
                  reader.more(steps, batch.stream().map(line -> line.child().id()).toList());
                  taker.accept(batch);
                }),
        address);
  }
}
