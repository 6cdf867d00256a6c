package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.LifeEvents;
import uk.kith.placements.api.LifeEvents.EventView;

/** What was done in the life of a household, over HTTP. */
@Path("/api/households/{id}/events")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class HouseholdEventsResource {

  @Inject LifeEvents events;

  @GET
  @Operation(summary = "What was done, newest first, with what was withdrawn")
  public List<EventView> events(@PathParam("id") HouseholdId id) {
    return events.of(id);
  }

  @POST
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.SUPERVISING_WORKER})
  @Operation(
      summary = "Record what was done",
      description = "on is the day on which it was done; the other fields as the event takes them.")
  @APIResponseSchema(responseCode = "201", value = NewEvent.Made.class)
  public Response record(@PathParam("id") HouseholdId id, NewEvent body) {
    return NewEvent.created(events.record(body.of(id)));
  }
}
