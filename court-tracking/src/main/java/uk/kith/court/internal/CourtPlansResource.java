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
import java.util.List;
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

/** Plans put to the court, over HTTP. */
@Path("/api/proceedings/{id}/plans")
@ApplicationScoped
@AllowedRoles(COURT_OFFICER)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CourtPlansResource {

  @Inject CourtOrders orders;
  @Inject ProceedingsRegister register;
  @Inject BusinessDate businessDate;

  @POST
  @Operation(
      summary = "Record the plan that the authority put to the court",
      description =
          "It may be told after the application has ended for a child, who is then named; 400 when"
              + " it is of a later day than that end.")
  public ProceedingsView plan(
      @PathParam("id") ProceedingsId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid CourtRequests.NewPlan request) {
    orders.plan(id, request.command(), IfMatch.find(version));
    return register.getProceedings(id, businessDate.today());
  }

  @POST
  @Path("{plan}/decision")
  @Operation(summary = "Record what the court decided on it")
  public ProceedingsView decide(
      @PathParam("id") ProceedingsId id,
      @PathParam("plan") CourtEntryId plan,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid CourtRequests.PlanDecision request) {
    orders.decidePlans(id, List.of(plan), request.on(), request.approved(), IfMatch.find(version));
    return register.getProceedings(id, businessDate.today());
  }
}
