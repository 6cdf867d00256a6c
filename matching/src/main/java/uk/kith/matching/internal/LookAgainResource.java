package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.LookAgain;

/** Decisions that rest on a fact corrected afterwards, over HTTP. */
@Path("/api/decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LookAgainResource {

  /** What came of looking again. */
  public record Looked(
      @Schema(description = "Whether the decision is still the right one") boolean stands,
      @Schema(description = "What was found") @NotBlank String note) {}

  @Inject LookAgain again;

  @GET
  @Path("to-look-at")
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.APPROVER, Role.REVIEWING_OFFICER})
  @Operation(
      summary = "Decisions to look at again",
      description =
          "Those whose run rests on a fact that was corrected since, the latest correction first;"
              + " what takes effect later is no correction")
  public List<LookAgain.Decided> listToLookAt() {
    return again.listToLookAt();
  }

  @POST
  @Path("{reservation}/looks")
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.APPROVER})
  @Operation(
      summary = "Record that somebody looked again",
      description = "409 when nothing was corrected since the decision was last looked at")
  public void look(
      @PathParam("reservation") ReservationId reservation, @NotNull @Valid Looked looked) {
    again.look(reservation, looked.stands(), looked.note());
  }
}
