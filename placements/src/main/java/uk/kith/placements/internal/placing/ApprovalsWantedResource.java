package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ApprovalsWanted;

/** Approvals that are waited for, over HTTP. */
@Path("/api/approvals-wanted")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.APPROVER})
public class ApprovalsWantedResource {

  @Inject ApprovalsWanted wanted;
  @Inject BusinessDate businessDate;

  @GET
  @Operation(
      summary = "Approvals that children wait for who are to move into a home, or did without",
      description =
          "Of homes where a place is held, and of those that said yes when they were last rung."
              + " With began: of a placement that began without it in an emergency (R-PLACE-13,"
              + " R-PLACE-31), until it is approved, what the law asks instead is done, or it"
              + " ends.")
  public List<ApprovalsWanted.WantedApproval> list(@QueryParam("asOf") @Nullable LocalDate asOf) {
    return wanted.listWanted(asOf == null ? businessDate.today() : asOf);
  }
}
