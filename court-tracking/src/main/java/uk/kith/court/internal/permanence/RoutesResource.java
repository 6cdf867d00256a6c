package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import uk.kith.court.api.PermanenceRegister;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.api.RouteHistoryLine;
import uk.kith.court.engine.permanence.Route;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.IfMatch;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;

/** A child's routes to permanence over HTTP. */
@Path("/api/children/{id}/routes")
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
public class RoutesResource {

  @Inject PermanenceRegister register;
  @Inject BusinessDate businessDate;

  @GET
  @Operation(
      summary = "The child's way to permanence on a day",
      description =
          "All eight routes, the plan, reviews held and the next one, and what the rules say. Weeks"
              + " are whole weeks of care; reached false says that they still run. ETag is the"
              + " version of the routes for If-Match.")
  @APIResponseSchema(responseCode = "200", value = PermanenceView.class)
  public Response get(@PathParam("id") ChildId id, @QueryParam("asOf") @Nullable LocalDate asOf) {
    PermanenceView view = register.getPermanence(id, asOf == null ? businessDate.today() : asOf);
    return Response.ok(view).tag(Long.toString(view.version())).build();
  }

  @GET
  @Path("history")
  @Operation(summary = "Everything that was said of the routes, newest first")
  public List<RouteHistoryLine> history(@PathParam("id") ChildId id) {
    return register.history(id);
  }

  @PUT
  @Path("{route}")
  @AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  @Operation(
      summary = "Say how a route stands from a day on",
      description =
          "Said again for the same day, it takes the place of what was said. If-Match carries the"
              + " version of the child's routes; without it what is there is taken.")
  public void mark(
      @PathParam("id") ChildId id,
      @PathParam("route") Route route,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid PermanenceRequests.Mark request) {
    register.mark(id, List.of(request.of(route)), IfMatch.find(version));
  }

  @DELETE
  @Path("{route}")
  @AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  @Operation(summary = "Take back what was said of a route for a day; it stays on record as closed")
  public void withdraw(
      @PathParam("id") ChildId id,
      @PathParam("route") Route route,
      @HeaderParam("If-Match") @Nullable String version,
      @QueryParam("on") @Nullable LocalDate on) {
    if (on == null) {
      throw new Invalid("on", "required", "Say for which day");
    }
    register.withdraw(id, route, on, IfMatch.find(version));
  }

  @POST
  @Path("plans")
  @AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  @Operation(summary = "Record a version of the permanence plan, with the route that comes first")
  public void plan(@PathParam("id") ChildId id, @Valid PermanenceRequests.Plan request) {
    register.plan(id, request.plan());
  }

  @POST
  @Path("steps")
  @AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  @Operation(summary = "Record something done towards permanence")
  public void record(@PathParam("id") ChildId id, @Valid PermanenceRequests.Step request) {
    register.record(id, request.step(), request.on(), request.note());
  }

  @POST
  @Path("applicants")
  @AllowedRoles({Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  @Operation(
      summary = "Record who applied to adopt the child on a day",
      description =
          "Of a household of ours its placements tell since when the child has lived there; of others"
              + " the days are given. Of adopters with whom an agency placed the child neither is"
              + " recorded here.")
  public void applied(@PathParam("id") ChildId id, @Valid PermanenceRequests.Applicants request) {
    register.applied(id, request.line());
  }
}
