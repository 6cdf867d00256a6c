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
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.DelayFilter;
import uk.kith.court.api.DelayLine;
import uk.kith.court.api.DelaySort;
import uk.kith.court.api.HearingDelays;
import uk.kith.court.engine.hearing.DelayCause;
import uk.kith.court.engine.hearing.DelayFigures;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
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
              + " asking while it waits for one; 0 when it was put off for good. One that was"
              + " brought forward was not put off. cause leaves those of authority, parties, court"
              + " or other; reason those of one reason, such as la5.")
  public Page<DelayLine> list(
      @QueryParam("cause") @Nullable String cause,
      @QueryParam("reason") @Nullable String reason,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return delays.list(
        new DelayFilter(
            one(DelayCause.class, "cause", cause), one(DelayReason.class, "reason", reason), false),
        DelaySort.USUAL,
        day(asOf),
        page,
        size);
  }

  @GET
  @Path("figures")
  @Operation(
      summary = "Hearings put off and days of delay, by quarter and whose they were, and by reason")
  public DelayFigures figures(@QueryParam("asOf") @Nullable LocalDate asOf) {
    return delays.figures(day(asOf));
  }

  private static <E extends Enum<E>> @Nullable E one(
      Class<E> kind, String field, @Nullable String name) {
    if (name == null) {
      return null;
    }
    try {
      return Enum.valueOf(kind, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Invalid(field, "unknown", "There is no " + field + " " + name);
    }
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? businessDate.today() : asOf;
  }
}
