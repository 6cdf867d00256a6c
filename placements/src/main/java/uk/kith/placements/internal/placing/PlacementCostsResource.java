package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.PlacementCosts;
import uk.kith.placements.engine.outside.Cost;
import uk.kith.placements.engine.outside.Purchase;
import uk.kith.placements.internal.facts.Body;

/** What a placement costs, over HTTP. */
@Path("/api/placements/{id}/costs")
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
public class PlacementCostsResource {

  @Inject PlacementCosts costs;
  @Inject BusinessDate businessDate;

  /** What it costs for one week, in pence, from a day on; the business date when none is named. */
  public record NewCost(
      @Nullable LocalDate from,
      @Nullable String provider,
      @Nullable Purchase purchase,
      @Nullable Long weeklyFeePence,
      @Nullable String grade) {

    /** The cost, from a day on unless it names another. */
    public Cost of(LocalDate usual) {
      Purchase how = Body.required("purchase", purchase);
      String who = Body.required("provider", provider);
      return Body.read(
          "weeklyFeePence",
          Body.required("weeklyFeePence", weeklyFeePence),
          fee ->
              new Cost(Objects.requireNonNullElse(from, usual), who, how, fee, Body.text(grade)));
    }
  }

  @GET
  @Operation(summary = "What the placement cost and costs for one week, oldest first")
  public List<Cost> list(@PathParam("id") PlacementId id) {
    return costs.listCosts(id);
  }

  @PUT
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  @Operation(
      summary = "Record what a placement costs from a day on, inside or outside the area",
      description = "What was recorded from the same day is superseded and kept.")
  public void record(@PathParam("id") PlacementId id, NewCost body) {
    costs.record(id, body.of(businessDate.today()));
  }
}
