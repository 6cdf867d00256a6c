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
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.ScenarioId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.ScenarioTerms;
import uk.kith.sufficiency.api.ScenarioView;
import uk.kith.sufficiency.api.Scenarios;
import uk.kith.sufficiency.internal.ForecastResource.Asked;
import uk.kith.sufficiency.internal.ForecastResource.Begun;
import uk.kith.sufficiency.internal.ScenarioBodies.ScenarioAsked;

/** Scenarios over HTTP. */
@Path("/api/scenarios")
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
public class ScenarioResource {

  @Inject Scenarios scenarios;
  @Inject BusinessDate businessDate;

  /** What was saved. */
  public record Saved(ScenarioId id) {}

  /** A saved scenario. */
  @Schema(description = "What if: how a future differs from the one in which patterns go on")
  public record ScenarioJson(
      ScenarioId id,
      String name,
      ScenarioTerms terms,
      Instant savedAt,
      @Schema(description = "The newest that answers it; absent when none")
          @Nullable ForecastId forecastId) {

    static ScenarioJson of(ScenarioView view) {
      ForecastView forecast = view.forecast();
      return new ScenarioJson(
          view.id(),
          view.name(),
          view.terms(),
          view.savedAt(),
          forecast == null ? null : forecast.id());
    }
  }

  /** All on the list. */
  public record ScenarioList(List<ScenarioJson> items) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Save a scenario under a name",
      description =
          "201 with Location; it is never changed. 400 naming each part that makes no sense, 409"
              + " when another has the name. POST /api/scenarios/{id}/forecasts answers it.")
  @APIResponseSchema(responseCode = "201", value = Saved.class)
  public Response save(ScenarioAsked asked) {
    ScenarioTerms terms =
        asked.terms() == null ? ScenarioTerms.AS_NOW : asked.terms().terms(businessDate.today());
    ScenarioId id = scenarios.save(Objects.requireNonNullElse(asked.name(), ""), terms);
    return Response.created(URI.create("/api/scenarios/" + id)).entity(new Saved(id)).build();
  }

  @GET
  @Operation(summary = "Saved scenarios, in the order in which they were saved")
  public ScenarioList list() {
    return new ScenarioList(scenarios.listScenarios().stream().map(ScenarioJson::of).toList());
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A saved scenario")
  public ScenarioJson get(@PathParam("id") ScenarioId id) {
    return ScenarioJson.of(scenarios.getScenario(id));
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Takes a scenario off the list; answers to it stay")
  public void remove(@PathParam("id") ScenarioId id) {
    scenarios.remove(id);
  }

  @POST
  @Path("{id}/forecasts")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Make the forecast of a scenario",
      description =
          "202 with Location: GET it as any forecast. Its changes are the scenario less the future"
              + " as now, future by future with the same random numbers. 409 when too few homes"
              + " are recorded.")
  @APIResponseSchema(responseCode = "202", value = Begun.class)
  public Response start(@PathParam("id") ScenarioId id, @Nullable Asked asked) {
    ForecastId forecast =
        scenarios.start(
            id, Objects.requireNonNullElse(asked, Asked.NOTHING).command(businessDate.today()));
    return Response.accepted(new Begun(forecast))
        .location(URI.create("/api/forecasts/" + forecast))
        .build();
  }
}
