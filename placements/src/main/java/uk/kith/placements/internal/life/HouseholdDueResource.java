package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.DueList;
import uk.kith.placements.api.DueList.DueLine;

/** What is due of one household and of the placements in it, over HTTP. */
@Path("/api/households/{id}/due")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class HouseholdDueResource {

  @Inject DueList due;
  @Inject BusinessDate businessDate;

  @GET
  @Operation(summary = "What is due of the household and of the placements in it")
  public List<DueLine> due(
      @PathParam("id") HouseholdId id, @QueryParam("asOf") @Nullable LocalDate asOf) {
    return due.dueOf(id, Objects.requireNonNullElseGet(asOf, businessDate::today));
  }

  @GET
  @Path("findings")
  @Operation(
      summary = "What rules say against changes of terms and extensions that were recorded",
      description = "R-PLACE-12, R-PLACE-15 and R-PLACE-17.")
  public List<Finding> findings(
      @PathParam("id") HouseholdId id, @QueryParam("asOf") @Nullable LocalDate asOf) {
    return due.findingsOf(id, Objects.requireNonNullElseGet(asOf, businessDate::today));
  }
}
