package uk.kith.placements.internal.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.SheetFile;
import uk.kith.placements.api.Exports;
import uk.kith.placements.engine.exports.Sheet;

/** Files for the inspectors over HTTP. */
@Path("/api/exports")
@ApplicationScoped
@Produces({ExportsResource.CSV, ExportsResource.XLSX})
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class ExportsResource {

  static final String CSV = "text/csv; charset=UTF-8";
  static final String XLSX = SheetFile.XLSX_TYPE;

  @Inject Exports exports;
  @Inject BusinessDate businessDate;

  @GET
  @Path("annex-a/list-8")
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.INFORMATION_GOVERNANCE})
  @Operation(
      summary = "List 8 of Annex A: children in care",
      description =
          "Children in care on asOf and those who left it in the six months before; format is csv"
              + " (default) or xlsx. What Kith does not hold is empty:"
              + " contacts of the reviewing officer and dental checks. Whole for a panel adviser"
              + " alone: for everybody else children placed for adoption are left out, whether or"
              + " not there are any, and name and file say that it is not for submission.")
  public Response list8(
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("format") @DefaultValue("csv") String format) {
    LocalDate day = dayOf(asOf);
    checkFormat(format);
    Sheet sheet = exports.annexAList8(day);
    return file(
        sheet,
        "annex-a-list-8-" + day + (sheet.notes().isEmpty() ? "" : "-not-for-submission"),
        format);
  }

  @GET
  @Path("places")
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  @Operation(
      summary = "Places of the authority's own foster carers, as the inspectors count them",
      description =
          "Approved, filled, vacant and not available by reason on asOf, connected persons included;"
              + " agencies, homes and adopters are no part of it. format is csv (default) or xlsx.")
  public Response places(
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("format") @DefaultValue("csv") String format) {
    LocalDate day = dayOf(asOf);
    checkFormat(format);
    return file(exports.fosterPlaces(day), "fostering-places-" + day, format);
  }

  private LocalDate dayOf(@Nullable LocalDate asked) {
    return Objects.requireNonNullElseGet(asked, businessDate::today);
  }

  private static void checkFormat(String format) {
    if (!format.equals("csv") && !format.equals("xlsx")) {
      throw new Invalid("format", "unknown", "The format is csv or xlsx");
    }
  }

  private static Response file(Sheet sheet, String name, String format) {
    boolean csv = format.equals("csv");
    return Response.ok(csv ? SheetWriter.csv(sheet) : SheetWriter.xlsx(sheet))
        .type(csv ? CSV : XLSX)
        .header("Content-Disposition", "attachment; filename=\"" + name + "." + format + "\"")
        .build();
  }
}
