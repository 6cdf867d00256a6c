package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.EndPlacement;
import uk.kith.placements.api.Placements;
import uk.kith.placements.api.RecordPlacement;
import uk.kith.placements.api.StartPlacement;
import uk.kith.placements.internal.facts.Accept;
import uk.kith.placements.internal.facts.Body;
import uk.kith.placements.internal.placing.PlacementCostsResource.NewCost;

/** Placements over HTTP; places are reserved for a search, by matching. */
@Path("/api/placements")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class PlacementsResource {

  @Inject Placements placements;

  /** Starts what a reservation holds places for. */
  public record Start(
      @Nullable ReservationId reservationId,
      @Nullable LocalDate start,
      @Nullable String type,
      @Nullable String reasonPlaceChange,
      @Nullable String considerations,
      @Nullable List<RuleId> accept,
      @Nullable String reason) {}

  /** Where a child lives or lived. */
  public record Recorded(
      @Nullable ChildId child,
      @Nullable HouseholdId householdId,
      @Nullable String type,
      @Nullable String provider,
      @Nullable String urn,
      @Nullable String postcode,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable String rec,
      @Nullable String reasonPlaceChange,
      @Nullable String movedBecause,
      @Nullable NewCost cost,
      @Nullable List<RuleId> accept,
      @Nullable String reason) {}

  /** Ends a placement; {@code rec} is the code of the return. */
  public record End(
      @Nullable LocalDate on,
      @Nullable String rec,
      @Nullable String reasonPlaceChange,
      @Nullable List<RuleId> accept,
      @Nullable String reason) {}

  /** What was made. */
  public record Made(List<PlacementId> ids) {}

  @POST
  @Operation(
      summary = "Start the placement that a reservation holds places for",
      description =
          "One spell for each child; a child who lives in another placement leaves it on the same"
              + " day, for reasonPlaceChange. The search closes when all its children are placed.")
  @APIResponseSchema(responseCode = "201", value = Made.class)
  public Response start(Start body) {
    List<PlacementId> ids =
        placements.start(
            new StartPlacement(
                Body.required("reservationId", body.reservationId()),
                Body.required("start", body.start()),
                Body.required("type", body.type()),
                Body.text(body.reasonPlaceChange()),
                Body.text(body.considerations()),
                Accept.of(body.accept(), body.reason())));
    return Response.status(Response.Status.CREATED).entity(new Made(ids)).build();
  }

  @POST
  @Path("recorded")
  @Operation(
      summary = "Record where a child lives or lived, without a search",
      description =
          "end is the day on which the child left; it needs rec, and with X1 a reason. With"
              + " movedBecause the placement in which the child lives ends on start, for that"
              + " reason. cost is from start unless it names a day.")
  @APIResponseSchema(responseCode = "201", value = Made.class)
  public Response record(Recorded body) {
    LocalDate start = Body.required("start", body.start());
    NewCost cost = body.cost();
    PlacementId id =
        placements.record(
            new RecordPlacement(
                Body.required("child", body.child()),
                body.householdId(),
                Body.required("type", body.type()),
                Body.text(body.provider()),
                Body.text(body.urn()),
                Body.postcode("postcode", body.postcode()),
                start,
                body.end(),
                Body.text(body.rec()),
                Body.text(body.reasonPlaceChange()),
                Body.text(body.movedBecause()),
                cost == null ? null : cost.of(start),
                Accept.of(body.accept(), body.reason())));
    return Response.status(Response.Status.CREATED).entity(new Made(List.of(id))).build();
  }

  @POST
  @Path("{id}/end")
  @Operation(
      summary = "End a placement",
      description =
          "422 when an order of a court says another reason (R-SGO-07): sent again with accept and"
              + " reason, it is recorded.")
  public void end(@PathParam("id") PlacementId id, End body) {
    placements.end(
        new EndPlacement(
            id,
            Body.required("on", body.on()),
            Body.required("rec", body.rec()),
            Body.text(body.reasonPlaceChange()),
            Accept.of(body.accept(), body.reason())));
  }
}
