package uk.kith.app.web.quality;

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
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.DataQuality;

/** The list of findings as a file. */
@Path(QualityWorklist.ADDRESS + "/" + Download.PATH)
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.INFORMATION_GOVERNANCE})
public class FindingsDownloadResource {

  @Inject DataQuality quality;
  @Inject FindingNames names;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    return Download.of(
        QualityWorklist.of(today),
        format,
        taker ->
            quality.exportFindings(
                QualityWorklist.filter(form),
                FindingsPageResource.sort(form),
                today,
                batch -> taker.accept(names.named(batch, today))));
  }
}
