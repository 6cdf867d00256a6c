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
import uk.kith.court.api.AccommodatedChildren;
import uk.kith.court.api.AccommodatedLine;
import uk.kith.court.api.AccommodatedSort;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;

/** Children accommodated under section 20, over HTTP. */
@Path("/api/section-20")
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
public class AccommodatedResource {

  @Inject AccommodatedChildren children;
  @Inject BusinessDate businessDate;

  @GET
  @Operation(
      summary =
          "Children accommodated under section 20 without open proceedings, the longest first",
      description =
          "days are whole days since their first day under it. fromWeeks leaves those who are so"
              + " for fewer weeks (R-COURT-30).")
  public Page<AccommodatedLine> list(
      @QueryParam("fromWeeks") @DefaultValue("0") int fromWeeks,
      @QueryParam("team") @Nullable String team,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return children.list(
        new AccommodatedChildren.Filter(fromWeeks, team, null),
        AccommodatedSort.USUAL,
        asOf == null ? businessDate.today() : asOf,
        page,
        size);
  }
}
