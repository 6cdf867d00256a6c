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
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.permanence.NextReview;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;

/** What is due before the court as a file: everybody's, mine, or that of a team. */
@Path(CourtDuePageResource.ADDRESS + "/" + Download.PATH)
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles(Role.COURT_OFFICER)
public class CourtDueDownloadResource {

  @Inject CourtDueReader reader;
  @Inject AccessPolicy access;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(@Context UriInfo address, @PathParam("format") String format) {
    LocalDate today = businessDate.today();
    CourtDue due = reader.export(Form.of(address.getQueryParameters()), today);
    return Download.of(
        CourtDueFile.of(today),
        format,
        taker -> taker.accept(CourtDueFile.rows(due, NextReview.leftOut(access))));
  }
}
