package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.FamilyFinding;
import uk.kith.matching.engine.adoption.LinkState;

/** Links of a family finding over HTTP. */
@Path("/api/family-finding/{id}/links")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedRoles(Role.PANEL_ADVISER)
public class LinksResource {

  /** What was made. */
  public record Suggested(LinkId id) {}

  @Inject FamilyFinding finding;
  @Inject BusinessDate businessDate;

  @POST
  @Operation(summary = "Suggest a family", description = "409 when a link with the family stands.")
  @APIResponseSchema(responseCode = "201", value = Suggested.class)
  public Response suggest(
      @PathParam("id") FamilyFindingId id, @Valid FamilyFindingRequests.Suggest request) {
    LocalDate on = request.on();
    LinkId link =
        finding.suggest(
            id,
            request.householdId(),
            on == null ? businessDate.today() : on,
            request.reason(),
            request.acceptance());
    return Response.status(Response.Status.CREATED).entity(new Suggested(link)).build();
  }

  @POST
  @Path("{link}/moves")
  @Operation(
      summary = "Move a link; 409 when the table of moves has no such move",
      description =
          "PLACED begins the children's placements. 422 when rules speak against a move and are not"
              + " accepted; 400 for a day that has not come.")
  public void move(
      @PathParam("id") FamilyFindingId id,
      @PathParam("link") LinkId link,
      @Valid FamilyFindingRequests.MoveLink request) {
    finding.move(id, link, request.command());
  }

  @DELETE
  @Path("{link}/moves/last")
  @Operation(
      summary = "Take the last move back, which was recorded by mistake",
      description =
          "State and day are those of the move as the caller saw it: 409 when another one is the last"
              + " by now, when it is the first or began placements, or when an ended link would stand"
              + " again though the search is over or another family is matched.")
  public void takeBack(
      @PathParam("id") FamilyFindingId id,
      @PathParam("link") LinkId link,
      @QueryParam("state") @Nullable LinkState state,
      @QueryParam("on") @Nullable LocalDate on) {
    if (state == null || on == null) {
      throw new Invalid(
          state == null ? "state" : "on",
          "required",
          "Say which move is taken back: state and day");
    }
    finding.takeBack(id, link, state, on);
  }

  @POST
  @Path("{link}/steps/corrections")
  @Operation(summary = "Correct the day of a step recorded by mistake, or take the step back")
  public void correct(
      @PathParam("id") FamilyFindingId id,
      @PathParam("link") LinkId link,
      @Valid FamilyFindingRequests.OfLinkCorrected request) {
    finding.correct(
        id, link, new FamilyFinding.Correction(request.step(), request.on(), request.reason()));
  }

  @POST
  @Path("{link}/steps")
  @Operation(summary = "Record something done for a link")
  public void step(
      @PathParam("id") FamilyFindingId id,
      @PathParam("link") LinkId link,
      @Valid FamilyFindingRequests.OfLink request) {
    finding.record(id, link, request.step(), request.on());
  }
}
