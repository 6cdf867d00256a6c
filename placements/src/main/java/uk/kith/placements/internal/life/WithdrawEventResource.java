package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.EventId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.LifeEvents;
import uk.kith.placements.internal.facts.Body;

/** Taking back what was recorded, over HTTP. */
@Path("/api/events/{id}/withdraw")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WithdrawEventResource {

  @Inject LifeEvents events;

  /** Why it is taken back. */
  public record Withdrawal(@Nullable String reason) {}

  @POST
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  @Operation(summary = "Take an entry back; it stays on record with the reason")
  public void withdraw(@PathParam("id") EventId id, Withdrawal body) {
    events.withdraw(id, Body.required("reason", body.reason()));
  }
}
