package uk.kith.matching.internal.adoption;

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
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.AdoptionScorecard;
import uk.kith.matching.api.ScorecardView;

/** The adoption scorecard over HTTP. */
@Path("/api/scorecard")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles(Role.PANEL_ADVISER)
public class ScorecardResource {

  @Inject AdoptionScorecard scorecard;
  @Inject BusinessDate businessDate;

  @GET
  @Operation(
      summary = "The adoption scorecard of one or three years up to a day",
      description =
          "Averages of one year and of three are different measures; the threshold is compared with"
              + " that of three years unless compare is true.")
  public ScorecardView get(
      @QueryParam("periodEnd") @Nullable LocalDate periodEnd,
      @QueryParam("years") @DefaultValue("3") int years,
      @QueryParam("compare") @DefaultValue("false") boolean compare) {
    return scorecard.getScorecard(
        periodEnd == null ? businessDate.today() : periodEnd, years, compare);
  }
}
