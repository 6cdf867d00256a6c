package uk.kith.court.internal;

import static uk.kith.kernel.service.Role.COURT_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtHearings;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.IfMatch;

/** Hearings of proceedings, over HTTP. */
@Path("/api/proceedings/{id}/hearings")
@ApplicationScoped
@AllowedRoles(COURT_OFFICER)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HearingsResource {

  @Inject CourtHearings hearings;

  @POST
  @Operation(summary = "Record that the court fixed a hearing")
  @APIResponseSchema(responseCode = "201", value = CourtRequests.RecordedHearing.class)
  public Response list(
      @PathParam("id") ProceedingsId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid CourtRequests.NewHearing request) {
    HearingId hearing = hearings.list(id, request.command(), IfMatch.find(version));
    return Response.status(Response.Status.CREATED)
        .entity(new CourtRequests.RecordedHearing(hearing))
        .build();
  }

  @POST
  @Path("{hearing}/moves")
  @Operation(
      summary = "Record what became of a hearing",
      description =
          "Answers the id of the hearing that follows when it is listed again, else its own. 409"
              + " when the table of moves knows no such move. A hearing that is listed again for an"
              + " earlier day than its own needs earlier.")
  @APIResponseSchema(responseCode = "201", value = CourtRequests.RecordedHearing.class)
  public Response move(
      @PathParam("id") ProceedingsId id,
      @PathParam("hearing") HearingId hearing,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid CourtRequests.Move request) {
    HearingId next = hearings.move(id, hearing, request.command(), IfMatch.find(version));
    return Response.status(Response.Status.CREATED)
        .entity(new CourtRequests.RecordedHearing(next))
        .build();
  }

  @PUT
  @Path("{hearing}/time")
  @Operation(
      summary = "Record at what time a listed hearing begins",
      description =
          "In place of what was told before; absent when it is not known after all. 409 when"
              + " something became of the hearing.")
  public void setTime(
      @PathParam("id") ProceedingsId id,
      @PathParam("hearing") HearingId hearing,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid CourtRequests.HearingTime request) {
    hearings.setTime(id, hearing, request.at(), IfMatch.find(version));
  }
}
