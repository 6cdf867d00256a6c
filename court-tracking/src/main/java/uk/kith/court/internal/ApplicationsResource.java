package uk.kith.court.internal;

import static uk.kith.kernel.service.Role.COURT_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtOrders;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.ProceedingsView;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.IfMatch;

/** Applications within proceedings, over HTTP. */
@Path("/api/proceedings/{id}/applications")
@ApplicationScoped
@AllowedRoles(COURT_OFFICER)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationsResource {

  @Inject CourtOrders orders;
  @Inject ProceedingsRegister register;
  @Inject BusinessDate businessDate;

  @POST
  @Operation(summary = "Record an application within the proceedings")
  public ProceedingsView apply(
      @PathParam("id") ProceedingsId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid CourtRequests.NewApplication request) {
    orders.apply(id, request.command(), IfMatch.find(version));
    return register.getProceedings(id, businessDate.today());
  }

  @POST
  @Path("{application}/decision")
  @Operation(summary = "Record what the court decided on it")
  public ProceedingsView decide(
      @PathParam("id") ProceedingsId id,
      @PathParam("application") CourtEntryId application,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid CourtRequests.ApplicationDecision request) {
    orders.decideApplication(
        id, application, request.on(), request.granted(), IfMatch.find(version));
    return register.getProceedings(id, businessDate.today());
  }
}
