package uk.kith.placements.internal.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildReturns;
import uk.kith.placements.engine.ssda903.ToldHistory;

/** What the returns tell of one child, over HTTP. */
@Path("/api/children/{id}/told-by-returns")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class ChildReturnsResource {

  @Inject ChildReturns returns;

  @GET
  @Operation(
      summary = "Reviews, absences, workers and health of a child, as all returns held tell them",
      description =
          "Newest first; a fact that several returns tell stands once, as the newest tells it."
              + " adoptionDecisions is absent for all but a panel adviser.")
  public ToldHistory told(@PathParam("id") ChildId id) {
    return returns.toldOf(id);
  }
}
