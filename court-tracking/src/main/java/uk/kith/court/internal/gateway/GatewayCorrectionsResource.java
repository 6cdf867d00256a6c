package uk.kith.court.internal.gateway;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.kith.court.api.GatewayCorrections;
import uk.kith.court.api.RecordedEntries;
import uk.kith.court.internal.MistakeRequest;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;

/** Decisions of the legal gateway that were recorded by mistake, over HTTP. */
@Path("/api/children/{id}/gateway-decisions/corrections")
@ApplicationScoped
@AllowedRoles({
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GatewayCorrectionsResource {

  @Inject GatewayCorrections corrections;

  @GET
  @Operation(
      summary = "Decisions that started nothing, and what people took back of them",
      description =
          "A decision that started pre-proceedings is taken back with that start; what the case"
              + " system told is corrected there.")
  public RecordedEntries list(@PathParam("id") ChildId id) {
    return corrections.recorded(id);
  }

  @POST
  @AllowedRoles(COURT_OFFICER)
  @Operation(
      summary = "Take back what was recorded by mistake; it stays on record with the reason",
      description = "All of it or none. 409 when somebody took it back already.")
  public RecordedEntries takeBack(@PathParam("id") ChildId id, @Valid MistakeRequest request) {
    corrections.takeBack(id, request.mistake());
    return corrections.recorded(id);
  }
}
