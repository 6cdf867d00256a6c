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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.BeforeCourtCorrections;
import uk.kith.court.api.RecordedEntries;
import uk.kith.court.internal.MistakeRequest;
import uk.kith.kernel.PreProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.IfMatch;

/** What was recorded by mistake of a family before the court, over HTTP. */
@Path("/api/pre-proceedings/{id}/corrections")
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
public class BeforeCourtCorrectionsResource {

  @Inject BeforeCourtCorrections corrections;

  @GET
  @Operation(
      summary = "What people recorded of each child, and what they took back of it",
      description = "What the case system told is not among the entries: it is corrected there.")
  public RecordedEntries list(@PathParam("id") PreProceedingsId id) {
    return corrections.recorded(id);
  }

  @POST
  @AllowedRoles(COURT_OFFICER)
  @Operation(
      summary = "Take back what was recorded by mistake; it stays on record with the reason",
      description =
          "All of it or none. With an outcome pre-proceedings are open again; with a start the"
              + " decision of the legal meeting goes too. 409 when something that was recorded"
              + " rests on it.")
  public RecordedEntries takeBack(
      @PathParam("id") PreProceedingsId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid MistakeRequest request) {
    corrections.takeBack(id, request.mistake(), IfMatch.find(version));
    return corrections.recorded(id);
  }
}
