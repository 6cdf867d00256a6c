package uk.kith.sufficiency.internal;

import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.KnownNames;
import uk.kith.sufficiency.api.UnitCosts;
import uk.kith.sufficiency.engine.history.Home;

/** What a week in a kind of home costs, over HTTP. */
@Path("/api/unit-costs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles({COMMISSIONER, PLACEMENT_OFFICER})
public class UnitCostResource {

  @Inject UnitCosts costs;

  /**
   * A week at the least and at the most.
   *
   * @param source where it comes from; null where nobody says
   */
  @Schema(description = "What a week in a kind of home costs, and where that comes from")
  @KnownNames
  public record CostAsked(
      @Nullable Long lowPence, @Nullable Long highPence, @Nullable String source) {}

  @GET
  @Operation(
      summary = "What was set, the newest first",
      description =
          "until is there of what another took the place of. Where five fees or more are recorded,"
              + " these are taken instead.")
  public List<UnitCosts.SetCost> list() {
    return costs.listSet();
  }

  @PUT
  @Path("{home}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Set what a week in a kind of home costs",
      description =
          "OWN_FOSTERING, AGENCY_FOSTERING, RESIDENTIAL or SUPPORTED. It is taken while fewer than"
              + " five fees are recorded; what was set before is kept. 400 when the least is more"
              + " than the most.")
  public CostAsked set(@PathParam("home") Home home, CostAsked asked) {
    costs.set(
        home,
        ScenarioBodies.require(asked.lowPence(), "lowPence"),
        ScenarioBodies.require(asked.highPence(), "highPence"),
        Objects.requireNonNullElse(asked.source(), ""));
    return asked;
  }
}
