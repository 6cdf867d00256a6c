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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.KnownNames;
import uk.kith.kernel.service.NotFound;
import uk.kith.sufficiency.api.CarersForWaiting;
import uk.kith.sufficiency.api.ForecastQuestion;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.Forecasts;
import uk.kith.sufficiency.api.FutureChange;
import uk.kith.sufficiency.api.RecruitWorth;
import uk.kith.sufficiency.api.ScenarioTerms;
import uk.kith.sufficiency.api.Scenarios;
import uk.kith.sufficiency.api.UnitCosts;
import uk.kith.sufficiency.internal.ForecastResource.Asked;
import uk.kith.sufficiency.internal.ForecastResource.Begun;
import uk.kith.sufficiency.internal.ScenarioBodies.ProfileAsked;

/** What recruiting is worth, over HTTP. */
@Path("/api/recruitment-values")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
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
public class RecruitmentResource {

  @Inject Scenarios scenarios;
  @Inject Forecasts forecasts;
  @Inject UnitCosts costs;
  @Inject CarersForWaiting waiting;
  @Inject BusinessDate businessDate;

  /** What is asked for. */
  @KnownNames
  public record RecruitmentAsked(
      @Nullable LocalDate asOf,
      @Nullable Integer horizonMonths,
      @Nullable Integer replications,
      @Nullable Long seed,
      @Schema(description = "Absent for those that are often recruited")
          @Nullable List<ProfileAsked> profiles) {}

  /** How far it is, and what it found. */
  public record RecruitmentJson(
      ForecastId id,
      Jobs.Status status,
      int progress,
      String message,
      LocalDate asOf,
      int horizonMonths,
      int replications,
      long seed,
      @Schema(description = "Most children first; absent until it is made")
          @Nullable List<RecruitJson> items) {}

  /** One more home. */
  public record RecruitJson(
      ScenarioTerms.Profile profile,
      @Schema(description = "Children within the boundary at the end, more than without it")
          FutureChange.Change keptLocal,
      @Schema(description = "Children outside at the end, fewer than without it")
          FutureChange.Change avoidedOutOfBorough,
      @Schema(description = "Absent where the cost of a kind of home that changes is not known")
          RecruitWorth.@Nullable CostRange costDifference) {}

  /** What more homes would do for those who wait. */
  public record WaitingJson(
      @Schema(description = "Absent until it is worked out") @Nullable LocalDate asOf,
      @Schema(description = "More children wait than it is worked out for") boolean tooMany,
      @Schema(description = "Absent until it is worked out, and when too many wait")
          @Nullable List<CarersForWaiting.Kind> items) {}

  @GET
  @Path("waiting")
  @AllowedRoles(COMMISSIONER)
  @Operation(
      summary = "What five more homes of each usual kind would do for the children who wait",
      description =
          "By the plan for everybody made once more with them. Counts are told in fives, 1 to 4 as"
              + " one. Absent for who reads records of children: the plan tells them.")
  public WaitingJson waiting() {
    CarersForWaiting.Table found = waiting.find().orElse(null);
    return found == null
        ? new WaitingJson(null, false, null)
        : new WaitingJson(found.asOf(), found.tooMany(), found.tooMany() ? null : found.kinds());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Find out what one more home of each profile is worth",
      description =
          "202 with Location; every future is run with and without each. 400 naming each part that"
              + " makes no sense, 409 when too few homes are recorded.")
  @APIResponseSchema(responseCode = "202", value = Begun.class)
  public Response start(@Nullable RecruitmentAsked asked) {
    List<ScenarioTerms.Profile> profiles = new ArrayList<>();
    Asked command = Asked.NOTHING;
    if (asked != null) {
      command =
          new Asked(asked.asOf(), asked.horizonMonths(), asked.replications(), asked.seed(), null);
      for (ProfileAsked each : ScenarioBodies.each(asked.profiles(), "profiles")) {
        profiles.add(each.profile("profiles"));
      }
    }
    ForecastId id = scenarios.startRecruitment(profiles, command.command(businessDate.today()));
    return Response.accepted(new Begun(id))
        .location(URI.create("/api/recruitment-values/" + id))
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(
      summary = "What recruits are worth: most children kept local first",
      description =
          "Values do not add up: each is that of one more home alone. Costs are of placements by"
              + " kind of home over all months, at the least and at the most.")
  public RecruitmentJson get(@PathParam("id") ForecastId id) {
    return json(found(id));
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Cancels it; one that has ended stays as it is")
  public RecruitmentJson cancel(@PathParam("id") ForecastId id) {
    found(id);
    forecasts.cancel(id);
    return json(found(id));
  }

  private ForecastView found(ForecastId id) {
    ForecastView view = forecasts.getForecast(id);
    if (view.question().kind() != ForecastQuestion.Kind.RECRUITMENT) {
      throw new NotFound(id);
    }
    return view;
  }

  private RecruitmentJson json(ForecastView view) {
    ForecastResult result = view.result();
    return new RecruitmentJson(
        view.id(),
        view.status(),
        view.progress(),
        view.message(),
        view.baseline().asOf(),
        view.horizonMonths(),
        view.replications(),
        view.seed(),
        result == null
            ? null
            : RecruitWorth.of(view.question(), result, costs.costs(view.baseline().id())).stream()
                .map(
                    each ->
                        new RecruitJson(
                            each.profile(),
                            each.change().last().local(),
                            each.fewerOutside(),
                            each.cost()))
                .toList());
  }
}
