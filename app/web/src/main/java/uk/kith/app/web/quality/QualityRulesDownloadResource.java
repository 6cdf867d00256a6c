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

/** The rules with findings as a file; they name nobody. */
@Path(QualityRules.ADDRESS + "/" + Download.PATH)
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.INFORMATION_GOVERNANCE})
public class QualityRulesDownloadResource {

  @Inject DataQuality quality;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    Form form = Form.of(address.getQueryParameters());
    LocalDate today = businessDate.today();
    return Download.of(
        QualityRules.of(today),
        format,
        taker ->
            taker.accept(
                QualityRules.lines(
                    quality.count(today).rules(), quality.childrenByRule(today), form)));
  }
}
