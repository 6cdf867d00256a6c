package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CarePlanFile;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;

/** National plan codes out, in the dataset's own table (R-PERM-06). */
@Path("/api/care-plan-table")
@ApplicationScoped
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
public class CarePlanTableResource {

  private static final String CSV = "text/csv; charset=UTF-8";

  @Inject CarePlanFile file;
  @Inject BusinessDate businessDate;

  @GET
  @Produces(CSV)
  @Operation(
      summary = "The dataset's table of care plans, from the routes pursued for each child",
      description =
          "Every child looked after on asOf with a number and a route that is pursued. Special"
              + " guardianship and child arrangements have no national code: they go out as LTRELFR"
              + " where the carer is a relative or friend, else as OTHERPLN.")
  public Response table(@QueryParam("asOf") @Nullable LocalDate asOf) {
    return Response.ok(file.write(asOf == null ? businessDate.today() : asOf))
        .type(CSV)
        .header("Content-Disposition", "attachment; filename=\"" + CarePlanFile.NAME + "\"")
        .build();
  }
}
