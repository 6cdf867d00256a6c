package uk.kith.sufficiency.internal;

import static uk.kith.kernel.service.Role.ADMINISTRATOR;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Page;
import uk.kith.sufficiency.api.AuthorityForecast;
import uk.kith.sufficiency.api.AuthorityForecasts;
import uk.kith.sufficiency.api.AuthorityForecasts.AreaView;
import uk.kith.sufficiency.api.AuthorityForecasts.Choices;

/** Forecasts of any authority from the yearly tables, over HTTP. */
@Path("/api/authority-forecasts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@AllowedRoles({
  COMMISSIONER,
  ADMINISTRATOR,
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
public class AuthorityForecastResource {

  private static final String FROM =
      "Year from whose 31 March is forecast, from what was published by then; absent for the newest"
          + " that is over on the business date";

  @Inject AuthorityForecasts forecasts;

  /** Whom an authority is compared with. */
  public record Chosen(
      @Schema(description = "National codes, 20 at the most; empty for those of the region")
          List<LocalAuthority> neighbours) {}

  @GET
  @Operation(summary = "Authorities of the yearly tables that are loaded, by name")
  public Page<AreaView> areas(
      @Parameter(description = FROM) @QueryParam("from") @Nullable Integer from,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    return Page.of(forecasts.findChoices(from).map(Choices::areas).orElse(List.of()), page, size);
  }

  @GET
  @Path("{authority}")
  @Operation(
      summary = "An authority forecast from the yearly tables of all, beside its neighbours",
      description =
          "Children looked after, children in foster care, the share placed outside the boundary in"
              + " percent and the rate to 10,000 people under 18, one, two and three years after 31"
              + " March; with what it rests on and how good such forecasts were. 404 where the"
              + " tables do not name the authority.")
  public AuthorityForecast get(
      @Parameter(description = "National code") @PathParam("authority") String code,
      @Parameter(description = FROM) @QueryParam("from") @Nullable Integer from) {
    return forecasts.findForecast(authority(code), from).orElseThrow(NotFoundException::new);
  }

  @PUT
  @Path("{authority}/neighbours")
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedRoles({COMMISSIONER, ADMINISTRATOR})
  @Operation(
      summary = "Choose the statistical neighbours of an authority",
      description = "The tables name none. An empty list leaves it to the authority's region.")
  public AuthorityForecast chooseNeighbours(
      @Parameter(description = "National code") @PathParam("authority") String code,
      Chosen chosen) {
    forecasts.chooseNeighbours(authority(code), chosen.neighbours());
    return forecasts.findForecast(authority(code), null).orElseThrow(NotFoundException::new);
  }

  private static LocalAuthority authority(String code) {
    try {
      return new LocalAuthority(code);
    } catch (IllegalArgumentException e) {
      throw new Invalid("authority", "unreadable", "A national code has a letter and eight digits");
    }
  }
}
