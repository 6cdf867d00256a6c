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
import uk.kith.court.api.EndingOrders;
import uk.kith.court.api.EndingOrders.EndingOrder;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;

/** Orders that end by themselves as a file, and their last days for a calendar. */
@Path(EndingOrderList.ADDRESS + "/" + ListFiles.PATH)
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
public class EndingOrdersDownloadResource {

  @Inject EndingOrders orders;
  @Inject NextStepReader reader;
  @Inject ListFiles files;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    List<EndingOrder> found =
        orders
            .between(EndingOrderList.when(form).period(today), CourtAsked.filter(form), today)
            .stream()
            .sorted(EndingOrderList.order(EndingOrderList.sort(form)))
            .toList();
    NextSteps steps =
        reader.read(
            EndingOrderList.ADDRESS, found.stream().map(each -> each.child().id()).toList());
    return files.of(
        EndingOrderList.of(steps, today), format, taker -> taker.accept(found), address);
  }
}
