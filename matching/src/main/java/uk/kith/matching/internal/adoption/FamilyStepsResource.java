package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.FamilyFinding;

/** What is done for adopters who wait, over HTTP. */
@Path("/api/family-finding/families/{household}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedRoles(Role.PANEL_ADVISER)
public class FamilyStepsResource {

  @Inject FamilyFinding finding;

  @POST
  @Path("steps")
  @Operation(summary = "Record something done for adopters")
  public void step(
      @PathParam("household") HouseholdId household,
      @Valid FamilyFindingRequests.OfFamily request) {
    finding.record(household, request.step(), request.on(), request.answer());
  }

  @PUT
  @Path("preferences")
  @Operation(
      summary = "Record what adopters would accept, and how far they would stretch",
      description = "All of it: what they said before ends.")
  public void prefer(
      @PathParam("household") HouseholdId household, @Valid FamilyFindingRequests.Prefer request) {
    finding.prefer(household, request.on(), request.said());
  }
}
