package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.DueFilter;
import uk.kith.placements.api.DueList;
import uk.kith.placements.api.DueList.DueLine;
import uk.kith.placements.api.DueSort;
import uk.kith.placements.engine.due.DueGroup;
import uk.kith.placements.engine.due.DueItem.Status;

/** The worklist of everything due, over HTTP. */
@Path("/api/due")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class DueResource {

  @Inject DueList due;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  @Operation(
      summary = "Everything that is still to be done",
      description =
          "Late first, in it and in what is due children without a social worker, then by day, then"
              + " what nobody can tell. late: only what is late; mine: only the caller’s own work;"
              + " text: only what is about a child, a home or a team whose name or number holds it;"
              + " until: only what is due by that day or has no day; missing: only what is due of"
              + " children who are missing or away without authorisation.")
  public Page<DueLine> list(
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("late") @DefaultValue("false") boolean late,
      @QueryParam("group") @Nullable DueGroup group,
      @QueryParam("mine") @DefaultValue("false") boolean mine,
      @QueryParam("team") @Nullable String team,
      @QueryParam("text") @Nullable String text,
      @QueryParam("until") @Nullable LocalDate until,
      @QueryParam("missing") @DefaultValue("false") boolean missing,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return due.listDue(
        new DueFilter(
            late ? Set.of(Status.LATE) : DueFilter.OPEN.statuses(),
            group,
            mine ? actor.get().name() : null,
            team,
            text,
            until,
            missing),
        DueSort.USUAL,
        Objects.requireNonNullElseGet(asOf, businessDate::today),
        page,
        size);
  }
}
