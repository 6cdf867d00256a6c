package uk.kith.sufficiency.internal;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COMMISSIONER;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.kith.kernel.BaselineId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.sufficiency.api.BackTestView;
import uk.kith.sufficiency.api.Forecasts;

/** Over HTTP, how good forecasts from a baseline's history would have been. */
@Path("/api/backtests/{baselineId}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles({
  COMMISSIONER,
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
public class BackTestResource {

  @Inject Forecasts forecasts;
  @Inject AccessPolicy access;

  @GET
  @Operation(
      summary = "How good forecasts made in the past would have been",
      description =
          "Each with what was recorded by its day, against no change and against stock and flow at"
              + " constant rates; empty, with the reason, where too little is recorded. Who may not"
              + " read records of children is told the summary alone: what came true on a day is a"
              + " count of that day (R-SUFF-14).")
  public BackTestView backTest(@PathParam("baselineId") BaselineId baseline) {
    BackTestView whole = forecasts.getBackTest(baseline);
    return access.mayReadChildren() ? whole : whole.summaryAlone();
  }
}
