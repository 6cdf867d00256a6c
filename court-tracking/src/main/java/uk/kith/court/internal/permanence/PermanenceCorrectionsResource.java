package uk.kith.court.internal.permanence;

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
import uk.kith.court.api.PermanenceCorrections;
import uk.kith.court.api.RecordedEntries;
import uk.kith.court.internal.MistakeRequest;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;

/** What was recorded by mistake of a child's way to permanence, over HTTP. */
@Path("/api/children/{id}/routes/corrections")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class PermanenceCorrectionsResource {

  @Inject PermanenceCorrections corrections;

  @GET
  @Operation(
      summary =
          "What people recorded of routes, plan, steps, earlier reviews and concerns, and what they"
              + " took back of it",
      description = "What the case system told is not among the entries: it is corrected there.")
  public RecordedEntries list(@PathParam("id") ChildId id) {
    return corrections.recorded(id);
  }

  @POST
  @AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  @Operation(
      summary = "Take back what was recorded by mistake; it stays on record with the reason",
      description = "All of it or none. 409 when something that was recorded later rests on it.")
  public RecordedEntries takeBack(@PathParam("id") ChildId id, @Valid MistakeRequest request) {
    corrections.takeBack(id, request.mistake());
    return corrections.recorded(id);
  }
}
