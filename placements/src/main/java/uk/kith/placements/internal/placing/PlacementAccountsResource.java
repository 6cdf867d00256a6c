package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.PlacementAccounts;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;

/** Why a child lives where it does, over HTTP. */
@Path("/api/children/{id}/placements")
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
public class PlacementAccountsResource {

  @Inject PlacementAccounts accounts;

  @GET
  @Operation(
      summary = "Every placement of the child, newest first, with the decision behind it",
      description = "decision is absent for a placement that was recorded without a search.")
  public List<PlacementAccount> list(@PathParam("id") ChildId id) {
    return accounts.listAccounts(id);
  }
}
