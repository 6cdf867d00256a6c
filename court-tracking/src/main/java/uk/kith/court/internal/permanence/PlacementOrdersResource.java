package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.PlacementOrderLine;
import uk.kith.court.api.PlacementOrderSort;
import uk.kith.court.api.PlacementOrders;
import uk.kith.court.api.PlacementOrders.Filter;
import uk.kith.court.api.PlacementOrders.Which;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;

/** Placement orders over HTTP. */
@Path("/api/placement-orders")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class PlacementOrdersResource {

  @Inject PlacementOrders orders;
  @Inject BusinessDate businessDate;

  @GET
  @Operation(
      summary = "Placement orders and those to be applied for, the one open longest first",
      description =
          "which: open (all but ended ones), to-apply, applied-for, in-force, to-be-revoked, ended or all. All"
              + " daysX are whole days. use is told to those alone who may see placements for"
              + " adoption.")
  public Page<PlacementOrderLine> list(
      @QueryParam("which") @DefaultValue("open") String which,
      @QueryParam("team") @Nullable String team,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return orders.list(
        new Filter(
            Which.find(which)
                .orElseThrow(() -> new Invalid("which", "unknown", "There is no list of " + which)),
            team),
        PlacementOrderSort.USUAL,
        asOf == null ? businessDate.today() : asOf,
        page,
        size);
  }
}
