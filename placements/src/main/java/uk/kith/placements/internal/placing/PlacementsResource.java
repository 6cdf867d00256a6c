package uk.kith.placements.internal.placing;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.IfMatch;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.EndPlacement;
import uk.kith.placements.api.PlacementCorrections;
import uk.kith.placements.api.PlacementCorrections.CorrectPlacement;
import uk.kith.placements.api.PlacementCorrections.PlacementRecord;
import uk.kith.placements.api.PlacementCorrections.TakeBackPlacement;
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
  @Inject PlacementCorrections corrections;

  /** By what right a child is looked after from the first day in the home. */
  public record ByRight(@Nullable ChildId child, @Nullable String code) {}

  /** Starts what a reservation holds places for. */
  public record Start(
      @Nullable ReservationId reservationId,
      @Nullable LocalDate start,
      @Nullable String type,
      @Nullable String provider,
      @Nullable String reasonPlaceChange,
      @Nullable LocalDate backOn,
      @Nullable String considerations,
      @Nullable String heritage,
      @Nullable NewCost cost,
      @Nullable List<ByRight> legalStatuses,
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
      @Nullable String heritage,
      @Nullable NewCost cost,
      @Nullable String legalStatus,
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
              + " day, for reasonPlaceChange. From a stay for a time (T0 to T4, as of a search for"
              + " respite) it goes back to that placement on backOn, which such a stay asks for, and"
              + " no reason is given (R-PLACE-30). provider is that of a home which is not the"
              + " authority's own: PR2 of another authority, unless it is told. cost is of each"
              + " child, from start unless it names a day. heritage says how religion, racial"
              + " origin, culture and language were considered: asked for (R-MATCH-04) unless the"
              + " search has it of each child as IDENTITY. legalStatuses say by what right children"
              + " are looked after from start, as codes of the return (R-DATA-05); of whom none is"
              + " recorded it stands among the things due. The search closes when all its children"
              + " are placed.")
  @APIResponseSchema(responseCode = "201", value = Made.class)
  public Response start(Start body) {
    LocalDate start = Body.required("start", body.start());
    NewCost cost = body.cost();
    List<PlacementId> ids =
        placements.start(
            new StartPlacement(
                Body.required("reservationId", body.reservationId()),
                start,
                Body.required("type", body.type()),
                Body.text(body.provider()),
                Body.text(body.reasonPlaceChange()),
                body.backOn(),
                Body.text(body.considerations()),
                Body.text(body.heritage()),
                cost == null ? null : cost.of(start),
                Accept.of(body.accept(), body.reason())),
            legalStatuses(body));
    return Response.status(Response.Status.CREATED).entity(new Made(ids)).build();
  }

  private static Map<ChildId, String> legalStatuses(Start body) {
    Map<ChildId, String> statuses = new HashMap<>();
    for (ByRight each : Body.list(body.legalStatuses())) {
      statuses.put(
          Body.required("legalStatuses.child", each.child()),
          Body.required("legalStatuses.code", each.code()));
    }
    return statuses;
  }

  @POST
  @Path("recorded")
  @Operation(
      summary = "Record where a child lives or lived, without a search",
      description =
          "end is the day on which the child left; it needs rec, and with X1 a reason. With"
              + " movedBecause the placement in which the child lives ends on start, for that"
              + " reason. cost is from start unless it names a day. heritage says how religion,"
              + " racial origin, culture and language were considered (R-MATCH-04). legalStatus"
              + " says by what right the child is looked after from start (R-DATA-05). Of a home"
              + " outside the area what the rules say of each local home is kept (R-PLACE-48),"
              + " unless the child moved in more than 28 days ago, or R-PLACE-48 is accepted: no"
              + " list is kept then.")
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
                Body.text(body.heritage()),
                cost == null ? null : cost.of(start),
                Accept.of(body.accept(), body.reason())),
            Body.text(body.legalStatus()));
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

  @GET
  @Path("{id}")
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  @Operation(
      summary = "A placement as it is told now",
      description = "version is the one for If-Match.")
  public PlacementRecord placement(@PathParam("id") PlacementId id) {
    return corrections.getPlacement(id);
  }

  @PUT
  @Path("{id}")
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  @Operation(
      summary = "Put right what was recorded wrongly of a placement",
      description =
          "All that is told of it, with why it was wrong; what was said stays on record. With along"
              + " the placement before ends on the right first day, and the one after begins on the"
              + " right last day. If-Match carries the version. 409 when the child lived elsewhere"
              + " on some of the days, a visit would be outside them, or days would be left after"
              + " an end with X1 and before the next placement (R-DATA-03).")
  public void correct(
      @PathParam("id") PlacementId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      CorrectionBodies.Right body) {
    corrections.correct(
        new CorrectPlacement(
            id,
            IfMatch.version(ifMatch),
            body.told(),
            Boolean.TRUE.equals(body.along()),
            Body.required("why", body.why()),
            Accept.of(body.accept(), body.reason())));
  }

  @POST
  @Path("{id}/take-back")
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  @Operation(
      summary = "Take back a placement that was recorded or started by mistake",
      description =
          "It stays on record with the reason. With stayed the child never left the placement"
              + " before, which lasts on. A search that ended with it is open again. If-Match"
              + " carries the version. 409 when days would be left after an end with X1 and before"
              + " the next placement (R-DATA-03).")
  public void takeBack(
      @PathParam("id") PlacementId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      CorrectionBodies.NeverWas body) {
    corrections.takeBack(
        new TakeBackPlacement(
            id,
            IfMatch.version(ifMatch),
            Boolean.TRUE.equals(body.stayed()),
            Body.required("why", body.why())));
  }
}
