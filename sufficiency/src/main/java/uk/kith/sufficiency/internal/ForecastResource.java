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
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.KnownNames;
import uk.kith.sufficiency.api.BaselineView;
import uk.kith.sufficiency.api.CourtChanges;
import uk.kith.sufficiency.api.ForecastCosts;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.Forecasts;
import uk.kith.sufficiency.api.IndicatorBoard;
import uk.kith.sufficiency.api.PublishedForecast;
import uk.kith.sufficiency.api.Scenarios;
import uk.kith.sufficiency.api.StartForecast;
import uk.kith.sufficiency.api.UnitCosts;

/** Forecasts over HTTP. */
@Path("/api/forecasts")
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
public class ForecastResource {

  @Inject Forecasts forecasts;
  @Inject Scenarios scenarios;
  @Inject BusinessDate businessDate;
  @Inject AccessPolicy access;
  @Inject IndicatorBoard board;
  @Inject UnitCosts costs;

  /** What is asked for. */
  @KnownNames
  public record Asked(
      @Schema(description = "Absent for today; no later day") @Nullable LocalDate asOf,
      @Schema(description = "1 to 60; absent for 36") @Nullable Integer horizonMonths,
      @Schema(description = "100 to 10,000; absent for 1,000") @Nullable Integer replications,
      @Schema(description = "Absent for 1") @Nullable Long seed,
      @Schema(description = "What differs from now; absent for nothing")
          ScenarioBodies.@Nullable TermsAsked scenario) {

    static final Asked NOTHING = new Asked(null, null, null, null, null);

    StartForecast command(LocalDate today) {
      return new StartForecast(
          Objects.requireNonNullElse(asOf, today),
          Objects.requireNonNullElse(horizonMonths, StartForecast.USUAL_HORIZON),
          Objects.requireNonNullElse(replications, StartForecast.USUAL_REPLICATIONS),
          Objects.requireNonNullElse(seed, StartForecast.USUAL_SEED));
    }
  }

  /** What was begun. */
  public record Begun(ForecastId id) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Make a forecast of children looked after, inside and outside the boundary",
      description =
          "202 with Location; jobs make it. While nothing changed in the records of the day the"
              + " same question leads to the same forecast. 400 for numbers out of their ranges,"
              + " 409 when nobody is looked after.")
  @APIResponseSchema(responseCode = "202", value = Begun.class)
  public Response start(@Nullable Asked asked) {
    Asked what = Objects.requireNonNullElse(asked, Asked.NOTHING);
    StartForecast command = what.command(businessDate.today());
    ScenarioBodies.TermsAsked scenario = what.scenario();
    ForecastId id =
        scenario == null
            ? forecasts.start(command)
            : scenarios.startUnsaved(scenario.terms(command.asOf()), command);
    return Response.accepted(new Begun(id)).location(URI.create("/api/forecasts/" + id)).build();
  }

  @GET
  @Path("{id}")
  @Operation(
      summary = "A forecast: where it stands, and what it says",
      description =
          "In each month the means of local, outOfBorough and notKnown add up to that of"
              + " lookedAfter. A quantile is the smallest number that so many futures do not"
              + " exceed. Who may not read records of children is told of the day itself what its"
              + " figures tell (/api/indicators), and of days before it nothing here (R-SUFF-14):"
              + " withheld names the lists that begin with month 1 or are empty. Of kinds of home"
              + " in which few children will live such readers are told nothing, and of the others"
              + " the median stands for the mean, as means add up and would tell the withheld"
              + " costs.")
  public ForecastJson get(@PathParam("id") ForecastId id) {
    return told(id);
  }

  @GET
  @Path("{id}/costs")
  @Operation(
      summary = "What the placements of a forecast will cost, year by year, in pounds",
      description =
          "By recorded fees where there are five or more, else by what was set (/api/unit-costs):"
              + " from where a tenth of the futures have fewer months, at the lower cost of a week,"
              + " to where a tenth have more, at the higher. all is of those kinds of home of which"
              + " a cost is known, and absent where it is of none. Where counted is false no months"
              + " were counted: their mean stands, and the range is that of the price alone. Who"
              + " may not read records of children is told nothing of kinds in which few will live,"
              + " nor in all (R-SUFF-14): withheld names them. 409 before it is made.")
  public ForecastCosts costs(@PathParam("id") ForecastId id) {
    ForecastView view = forecasts.getForecast(id);
    ForecastResult result = view.result();
    if (result == null) {
      throw new Conflict("no-forecast", "The forecast is not made yet");
    }
    ForecastCosts whole =
        ForecastCosts.of(PublishedForecast.future(result), costs.costs(view.baseline().id()));
    return access.mayReadChildren() ? whole : whole.published();
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Cancels a forecast; one that has ended stays as it is")
  public ForecastJson cancel(@PathParam("id") ForecastId id) {
    forecasts.cancel(id);
    return told(id);
  }

  private ForecastJson told(ForecastId id) {
    ForecastView view = forecasts.getForecast(id);
    ForecastResult whole = view.result();
    if (whole == null || access.mayReadChildren()) {
      CourtChanges changes = view.courtChanges();
      return ForecastJson.of(
          view, access.mayReadChildren() ? changes : changes.published(), whole, List.of());
    }
    BaselineView baseline = view.baseline();
    PublishedForecast published =
        PublishedForecast.of(
                whole, board.publishedWhereTheyLived(baseline.asOf()), baseline.recordedFrom())
            .withoutMeansByKind();
    return ForecastJson.of(
        view, view.courtChanges().published(), published.result(), published.withheld());
  }
}
