package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlanId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.CarerWanted;
import uk.kith.matching.api.CarerWorth;
import uk.kith.matching.api.Carers;
import uk.kith.matching.api.PlanLine;
import uk.kith.matching.api.PlanResult;
import uk.kith.matching.api.PlanSort;
import uk.kith.matching.api.PlanView;
import uk.kith.matching.api.Plans;
import uk.kith.matching.api.StartPlan;
import uk.kith.matching.api.WhyNotView;
import uk.kith.placements.api.Considerations;

/** Plans for everybody who waits, over HTTP. */
@Path("/api/plans")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class PlansResource {

  @Inject Plans plans;
  @Inject Considerations considerations;
  @Inject Carers carers;
  @Inject BusinessDate businessDate;

  /** What is asked for. */
  public record Asked(
      @Schema(description = "Absent for today") @Nullable LocalDate asOf,
      @Schema(description = "Absent for all that are open") @Nullable List<SearchId> searches) {}

  /** What was begun. */
  public record Begun(PlanId id) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Make a plan for everybody who waits",
      description =
          "202 with Location: a small plan is done when the answer comes, a large one is made in"
              + " the background. 404 for a search that there is not, 409 for one that has ended or"
              + " when nobody waits.")
  @APIResponseSchema(responseCode = "202", value = Begun.class)
  public Response start(@Nullable Asked asked) {
    LocalDate asOf = asked == null ? null : asked.asOf();
    List<SearchId> searches = asked == null ? null : asked.searches();
    PlanId id =
        plans.start(
            new StartPlan(
                Objects.requireNonNullElseGet(asOf, businessDate::today),
                Objects.requireNonNullElse(searches, List.of())));
    return Response.accepted(new Begun(id)).location(URI.create("/api/plans/" + id)).build();
  }

  @GET
  @Operation(summary = "Plans, the newest first")
  public Page<PlanLine> list(
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return plans.listPlans(PlanSort.USUAL, page, size);
  }

  @GET
  @Path("{id}")
  @Operation(
      summary = "A plan: where it stands, and what it says",
      description = "Of a cancelled plan the best that was found until then, if any was.")
  public PlanJson get(@PathParam("id") PlanId id) {
    return json(id);
  }

  private PlanJson json(PlanId id) {
    PlanView plan = plans.getPlan(id);
    PlanResult result = plan.result();
    return PlanJson.of(
        plan,
        plans.isStale(id),
        result == null ? null : plans.getProof(id),
        result == null ? Map.of() : considerations.findConsidered(result.searches()));
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Asks for the best plan so far; one that has ended stays as it is")
  public PlanJson cancel(@PathParam("id") PlanId id) {
    plans.cancel(id);
    return json(id);
  }

  @GET
  @Path("{id}/why-not")
  @Operation(
      summary = "Why a child is not in a home",
      description =
          "The plan is made once more with the child there: what the whole list would lose, and who"
              + " else would live elsewhere. 404 for a child who is not in the plan, and for a home"
              + " that there is not.")
  public WhyNotView whyNot(
      @PathParam("id") PlanId id,
      @QueryParam("child") @Nullable ChildId child,
      @QueryParam("household") @Nullable HouseholdId household) {
    if (child == null) {
      throw new Invalid("child", "required", "Say which child");
    }
    if (household == null) {
      throw new Invalid("household", "required", "Say which home");
    }
    return plans.whyNot(id, child, household);
  }

  @GET
  @Path("{id}/carers-wanted")
  @Operation(
      summary = "Carers whom the children without a home would need",
      description = "Those who suit most children first; empty when facts have changed since.")
  public List<CarerWanted> carersWanted(@PathParam("id") PlanId id) {
    return carers.wanted(id).carers();
  }

  @POST
  @Path("{id}/one-more-carer")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "What one more carer would change",
      description =
          "The plan is made once more with the homes added: what it would reach more, and who would"
              + " live elsewhere. Nothing is recorded. 409 when facts have changed since the plan"
              + " was made.")
  public CarerWorth oneMoreCarer(@PathParam("id") PlanId id, @Nullable AskedCarer asked) {
    if (asked == null) {
      throw new Invalid("body", "required", "Say which carers");
    }
    return carers.worth(id, asked.profile(), asked.count());
  }
}
