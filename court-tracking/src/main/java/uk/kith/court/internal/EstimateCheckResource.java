package uk.kith.court.internal;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.EstimateCheck;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;

/** How planning estimates did, over HTTP. */
@Path("/api/estimate-check")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles({
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
public class EstimateCheckResource {

  @Inject EstimateCheck check;
  @Inject BusinessDate businessDate;

  @GET
  @Operation(
      summary = "How planning estimates of final hearings did in the authority's own cases",
      description =
          "Cases as they stood on a day of each month, from two years to one year before asOf, are"
              + " estimated from what was known then and compared with what came. Errors are average"
              + " days; tooFew says that so few can be judged that the figures mean nothing.")
  public EstimateCheck.Outcome check(@QueryParam("asOf") @Nullable LocalDate asOf) {
    return check.check(asOf == null ? businessDate.today() : asOf);
  }
}
