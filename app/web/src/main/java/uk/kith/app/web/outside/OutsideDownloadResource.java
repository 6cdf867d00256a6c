package uk.kith.app.web.outside;

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
import uk.kith.app.web.AuthorityNames;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.PlacementsOutside;

/** The list of placements outside the area as a file. */
@Path("/placements-outside/" + Download.PATH)
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class OutsideDownloadResource {

  @Inject PlacementsOutside outside;
  @Inject PlacedChildren placed;
  @Inject LocalAuthority authority;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    return Download.of(
        OutsideList.of(today, AuthorityNames.shortName(authority)),
        format,
        taker ->
            outside.exportOutside(
                OutsideFilters.wanted(form),
                OutsideListResource.sort(form),
                today,
                batch -> taker.accept(placed.of(batch, today))));
  }
}
