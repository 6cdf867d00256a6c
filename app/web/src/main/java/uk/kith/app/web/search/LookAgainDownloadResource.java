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
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.Sorting;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.LookAgain;

/** Decisions to look at again, as a file. */
@Path(LookAgainList.ADDRESS + "/" + Download.PATH)
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.APPROVER, Role.REVIEWING_OFFICER})
public class LookAgainDownloadResource {

  @Inject LookAgain again;
  @Inject LookAgainNames names;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    return Download.of(
        LookAgainList.of(today),
        format,
        taker ->
            taker.accept(
                LookAgainList.asked(
                    names.named(again.listToLookAt(), today),
                    form,
                    Sorting.asked(form, LookAgainList.Key.class, LookAgainList.USUAL))));
  }
}
