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
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.RecruitmentFilter;
import uk.kith.placements.api.RecruitmentList;
import uk.kith.placements.api.RecruitmentList.Joining;
import uk.kith.placements.api.RecruitmentSort;
import uk.kith.placements.api.RecruitmentStage;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.internal.facts.Body;

/** Who is on the way to approval, over HTTP. */
@Path("/api/recruitment")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class RecruitmentResource {

  @Inject RecruitmentList recruitment;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  @Operation(
      summary = "Who is on the way to approval, and in which stage",
      description =
          "Longest in its stage first. mine: only the caller’s own; team: only of that team; kind"
              + " and stage: only households of that kind, or in that stage; text: part of a name"
              + " or number.")
  public Page<Joining> list(
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("mine") @DefaultValue("false") boolean mine,
      @QueryParam("team") @Nullable String team,
      @QueryParam("kind") @Nullable HouseholdKind kind,
      @QueryParam("stage") @Nullable RecruitmentStage stage,
      @QueryParam("text") @Nullable String text,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    String asked = Body.text(team);
    return recruitment.listJoining(
        new RecruitmentFilter(
            mine ? actor.get().name() : null,
            asked == null ? null : List.of(asked),
            kind,
            stage,
            text),
        RecruitmentSort.USUAL,
        Objects.requireNonNullElseGet(asOf, businessDate::today),
        page,
        size);
  }
}
