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
import uk.kith.sufficiency.api.Forecasts;
import uk.kith.sufficiency.api.LearnedView;

/** Over HTTP, what forecasts of a baseline rest on. */
@Path("/api/baselines/{baselineId}/rates")
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
public class BaselineRatesResource {

  @Inject Forecasts forecasts;
  @Inject AccessPolicy access;

  @GET
  @Operation(
      summary = "Every estimate with its data",
      description =
          "How fast children come, leave and move, how homes come and go, and what came of"
              + " proceedings and of matches with adopters: what was seen, among how many, to what"
              + " it was drawn and how far. Who may not read records of children is told nothing by"
              + " which few of them could be counted, and what is seen of children in tens, and in"
              + " steps that five of them would make (R-SUFF-14).")
  public LearnedView rates(@PathParam("baselineId") BaselineId baseline) {
    LearnedView whole = forecasts.getLearned(baseline);
    return access.mayReadChildren() ? whole : whole.published();
  }
}
