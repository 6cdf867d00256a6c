package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.Options;
import uk.kith.matching.api.RunView;
import uk.kith.placements.api.Considerations;
import uk.kith.placements.api.Considerations.Considered;

/** Options of a search over HTTP. */
@Path("/api/searches/{search}/options")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OptionsResource {

  @Inject Options options;
  @Inject OptionsStream stream;
  @Inject Considerations considerations;
  @Inject BusinessDate businessDate;

  @GET
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  @Operation(
      summary = "Every home for a search",
      description =
          "Possible first, best score first; then with approval; then not now. Works the options"
              + " out on the day and stores the run: reservations name its runId.")
  @APIResponseSchema(responseCode = "200", value = OptionsJson.class)
  public StreamingOutput find(
      @PathParam("search") SearchId search, @QueryParam("asOf") @Nullable LocalDate asOf) {
    RunView run = options.find(search, asOf == null ? businessDate.today() : asOf);
    Considered considered = considerations.getConsidered(search);
    return to -> stream.write(run, considered, to);
  }
}
