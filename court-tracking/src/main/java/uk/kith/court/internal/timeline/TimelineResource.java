package uk.kith.court.internal.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.ChildTimeline;
import uk.kith.court.api.Timelines;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;

/** A child's timeline over HTTP. */
@Path("/api/children/{id}/timeline")
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
public class TimelineResource {

  @Inject Timelines timelines;
  @Inject BusinessDate businessDate;

  @GET
  @Operation(
      summary = "The child's way from the legal gateway to final order and route, on a day",
      description =
          "Steps stand in the order in which they are taken; days are calendar days, late for one"
              + " that is late or was done late, else left until it is due. A step without a known"
              + " day is NOT_KNOWN, never assumed. toMeetFinalHearing says by when each step must"
              + " be for the final hearing that is listed, or, with listed false, for the limit"
              + " while none is.")
  public ChildTimeline get(
      @PathParam("id") ChildId id, @QueryParam("asOf") @Nullable LocalDate asOf) {
    return timelines.getTimeline(id, asOf == null ? businessDate.today() : asOf);
  }
}
