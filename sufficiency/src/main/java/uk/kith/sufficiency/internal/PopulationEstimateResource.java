package uk.kith.sufficiency.internal;

import static uk.kith.kernel.service.Role.ADMINISTRATOR;
import static uk.kith.kernel.service.Role.COMMISSIONER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Page;
import uk.kith.sufficiency.api.PopulationEstimateView;
import uk.kith.sufficiency.api.PopulationEstimates;

/** Estimates of the population under 18 over HTTP. */
@Path("/api/population-estimates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PopulationEstimateResource {

  @Inject PopulationEstimates estimates;

  /**
   * An estimate as received.
   *
   * @param under18 people under 18 in the area
   * @param source publisher and edition
   */
  public record Request(
      @Min(1990) @Max(2100) int year, @Min(1) int under18, @NotBlank String source) {}

  @POST
  @AllowedRoles({COMMISSIONER, ADMINISTRATOR})
  @Operation(
      summary = "Record how many people under 18 live in the area",
      description = "An estimate of the same year that was recorded before is superseded.")
  @APIResponseSchema(responseCode = "201", value = PopulationEstimateView.class)
  public Response record(@Valid Request request) {
    PopulationEstimateView estimate =
        estimates.record(request.year(), request.under18(), request.source());
    return Response.status(Response.Status.CREATED).entity(estimate).build();
  }

  @GET
  @AllowedRoles({COMMISSIONER, ADMINISTRATOR})
  @Operation(summary = "The estimates in force, newest year first")
  public Page<PopulationEstimateView> list() {
    List<PopulationEstimateView> all = estimates.listEstimates();
    return Page.of(all, 0, Page.MAX_SIZE);
  }
}
