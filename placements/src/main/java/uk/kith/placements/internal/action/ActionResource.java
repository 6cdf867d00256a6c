package uk.kith.placements.internal.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ActionId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.IfMatch;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Actions;
import uk.kith.placements.api.Actions.ActionView;

/** One action, over HTTP. */
@Path("/api/actions/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class ActionResource {

  @Inject Actions actions;
  @Inject BusinessDate businessDate;

  @GET
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER,
    Role.INFORMATION_GOVERNANCE
  })
  @Operation(summary = "An action", description = "version is the one for If-Match.")
  public ActionView action(
      @PathParam("id") ActionId id, @QueryParam("asOf") @Nullable LocalDate asOf) {
    return actions.getAction(id, asOf == null ? businessDate.today() : asOf);
  }

  @PUT
  @Operation(
      summary = "Agree an open action anew",
      description =
          "what, owner and dueOn as they are from now on; setOn stays. If-Match carries the"
              + " version.")
  public void change(
      @PathParam("id") ActionId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      ActionBodies.Terms body) {
    actions.change(id, IfMatch.version(ifMatch), body.terms());
  }

  @POST
  @Path("end")
  @Operation(
      summary = "Record that an action is done, or was withdrawn",
      description = "how is DONE or WITHDRAWN. If-Match carries the version.")
  public void end(
      @PathParam("id") ActionId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      ActionBodies.End body) {
    LocalDate on = body.on();
    actions.end(id, IfMatch.version(ifMatch), body.end(), on == null ? businessDate.today() : on);
  }
}
