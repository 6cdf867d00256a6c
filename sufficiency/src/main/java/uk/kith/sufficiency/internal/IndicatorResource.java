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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.sufficiency.api.IndicatorBoard;
import uk.kith.sufficiency.api.IndicatorReport;

/** Indicators over HTTP. */
@Path("/api/indicators")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorResource {

  @Inject IndicatorBoard board;
  @Inject BusinessDate businessDate;

  @GET
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
  @Operation(
      summary = "The figures as they stood on a day",
      description =
          "Each value is in its unit (PER_10_000 or PERCENT), rounded to a whole number; numerator"
              + " and denominator are children or people. notKnown stay in the denominator;"
              + " excluded are in neither.")
  public IndicatorReport indicators(@QueryParam("asOf") @Nullable LocalDate asOf) {
    return board.indicators(asOf == null ? businessDate.today() : asOf);
  }
}
