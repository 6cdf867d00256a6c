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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.DelayLine;
import uk.kith.court.api.HearingDelays;
import uk.kith.court.engine.hearing.DelayFigures;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;

/** Hearings that were put off, over HTTP. */
@Path("/api/hearing-delays")
@ApplicationScoped
@AllowedRoles({
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
@Produces(MediaType.APPLICATION_JSON)
public class HearingDelaysResource {

  @Inject HearingDelays delays;
  @Inject BusinessDate businessDate;

  @GET
  @Operation(
      summary = "Hearings put off in the last eight quarters, the latest first",
      description =
          "days lie between the day for which the hearing was listed and its new day, or the day of"
              + " asking while it waits for one; 0 when it was put off for good or brought forward.")
  public Page<DelayLine> list(
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return delays.list(day(asOf), page, size);
  }

  @GET
  @Path("figures")
  @Operation(
      summary = "Hearings put off and days of delay, by quarter and whose they were, and by reason")
  public DelayFigures figures(@QueryParam("asOf") @Nullable LocalDate asOf) {
    return delays.figures(day(asOf));
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? businessDate.today() : asOf;
  }
}
