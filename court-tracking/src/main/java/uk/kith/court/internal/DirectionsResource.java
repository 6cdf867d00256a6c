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
import uk.kith.court.api.Directions;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.kernel.DirectionId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.IfMatch;

/** Directions of proceedings, over HTTP. */
@Path("/api/proceedings/{id}/directions")
@ApplicationScoped
@AllowedRoles(COURT_OFFICER)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DirectionsResource {

  @Inject Directions directions;
  @Inject ProceedingsRegister register;
  @Inject BusinessDate businessDate;

  @POST
  @Operation(
      summary = "Record what the court ordered to be done by a time",
      description = "400 when the same stands already; sent with again true it is ordered again.")
  @APIResponseSchema(responseCode = "201", value = CourtRequests.RecordedDirection.class)
  public Response give(
      @PathParam("id") ProceedingsId id,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid CourtRequests.NewDirection request) {
    DirectionId direction =
        directions.give(
            id, request.command(), Boolean.TRUE.equals(request.again()), IfMatch.find(version));
    return Response.status(Response.Status.CREATED)
        .entity(new CourtRequests.RecordedDirection(direction))
        .build();
  }

  @POST
  @Path("{direction}/filings")
  @Operation(summary = "Record that it was filed")
  public ProceedingsView file(
      @PathParam("id") ProceedingsId id,
      @PathParam("direction") DirectionId direction,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid CourtRequests.Filing request) {
    directions.file(id, direction, request.filed(), IfMatch.find(version));
    return register.getProceedings(id, businessDate.today());
  }

  @POST
  @Path("{direction}/beginnings")
  @Operation(summary = "Record when the assessment began whose report it orders")
  public ProceedingsView begin(
      @PathParam("id") ProceedingsId id,
      @PathParam("direction") DirectionId direction,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid CourtRequests.Beginning request) {
    directions.begin(id, direction, request.on(), IfMatch.find(version));
    return register.getProceedings(id, businessDate.today());
  }

  @POST
  @Path("{direction}/variations")
  @Operation(summary = "Record an order that sets another time for it")
  public ProceedingsView vary(
      @PathParam("id") ProceedingsId id,
      @PathParam("direction") DirectionId direction,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid CourtRequests.Variation request) {
    directions.vary(
        id,
        direction,
        request.orderedOn(),
        new Due(request.dueOn(), request.dueAt()),
        IfMatch.find(version));
    return register.getProceedings(id, businessDate.today());
  }

  @PUT
  @Path("{direction}/purpose")
  @Operation(
      summary = "Say which step of the timeline it orders, or that it orders none",
      description = "409 when an assessment began under it and it would order another step.")
  public ProceedingsView orders(
      @PathParam("id") ProceedingsId id,
      @PathParam("direction") DirectionId direction,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid CourtRequests.Ordered request) {
    directions.orders(id, direction, request.purpose(), IfMatch.find(version));
    return register.getProceedings(id, businessDate.today());
  }

  @POST
  @Path("{direction}/withdrawals")
  @Operation(summary = "Record that the court took it back")
  public ProceedingsView withdraw(
      @PathParam("id") ProceedingsId id,
      @PathParam("direction") DirectionId direction,
      @HeaderParam("If-Match") @Nullable String version,
      @Valid CourtRequests.Withdrawal request) {
    directions.withdraw(id, direction, request.on(), IfMatch.find(version));
    return register.getProceedings(id, businessDate.today());
  }
}
