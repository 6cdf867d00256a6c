package uk.kith.placements.internal.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Actions;
import uk.kith.placements.api.Actions.ActionView;

/** Actions of a child, over HTTP. */
@Path("/api/children/{id}/actions")
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
public class ChildActionsResource {

  @Inject Actions actions;
  @Inject BusinessDate businessDate;

  @GET
  @Operation(
      summary = "What is to be done for the child",
      description = "The open ones first, by the day they are due: the first is the next step.")
  public List<ActionView> actions(
      @PathParam("id") ChildId id, @QueryParam("asOf") @Nullable LocalDate asOf) {
    return actions.ofChild(id, asOf == null ? businessDate.today() : asOf);
  }

  @POST
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  @Operation(
      summary = "Agree what is to be done for the child",
      description = "owner is a name or a post; dueOn is the last day on which it is in time.")
  @APIResponseSchema(responseCode = "201", value = ActionBodies.Made.class)
  public Response set(@PathParam("id") ChildId id, ActionBodies.Terms body) {
    LocalDate setOn = body.setOn();
    return Response.status(Response.Status.CREATED)
        .entity(
            new ActionBodies.Made(
                actions.set(id, body.terms(), setOn == null ? businessDate.today() : setOn)))
        .build();
  }
}
