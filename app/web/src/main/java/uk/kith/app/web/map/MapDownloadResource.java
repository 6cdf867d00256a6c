package uk.kith.app.web.map;

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
import uk.kith.app.web.list.Sorting;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.WherePlaced;

/** The numbers beside the map as a file; they name nobody, and no place nearer than a sector. */
@Path(SectorList.ADDRESS + "/" + Download.PATH)
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class MapDownloadResource {

  @Inject WherePlaced placed;
  @Inject AccessPolicy access;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;

  @GET
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    String name = AuthorityNames.shortName(authority);
    return Download.of(
        SectorList.of(today, name),
        format,
        taker ->
            taker.accept(
                SectorList.sorted(
                    placed.countBySector(
                        new MapFilters(form, access.maySeeAdopters()).filter(), today),
                    Sorting.asked(form, SectorList.Key.class, SectorList.USUAL),
                    name)));
  }
}
