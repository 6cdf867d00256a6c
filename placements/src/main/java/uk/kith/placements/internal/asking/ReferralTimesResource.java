package uk.kith.placements.internal.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ReferralTimes;
import uk.kith.placements.internal.facts.Body;

/** How soon providers answer, over HTTP. */
@Path("/api/referral-times")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.APPROVER, Role.COMMISSIONER})
public class ReferralTimesResource {

  private static final int MONTHS_BACK = 12;

  @Inject ReferralTimes times;
  @Inject BusinessDate businessDate;

  @GET
  @Operation(
      summary = "Times to the first answer to referrals, by provider",
      description =
          "first and last day are included; default the twelve months to the business date."
              + " halfWithin is the time by which half of all that was sent had been answered:"
              + " what waits counts for as long as it has waited, and it is absent when too much"
              + " does.")
  public ReferralTimes.Times times(
      @QueryParam("first") @Nullable LocalDate first,
      @QueryParam("last") @Nullable LocalDate last) {
    LocalDate until = Objects.requireNonNullElseGet(last, businessDate::today);
    LocalDate from =
        Objects.requireNonNullElseGet(first, () -> until.minusMonths(MONTHS_BACK).plusDays(1));
    return times.times(Body.read("first", from, begun -> new DateRange(begun, until)));
  }
}
