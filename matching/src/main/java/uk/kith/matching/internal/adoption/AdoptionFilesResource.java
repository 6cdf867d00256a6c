package uk.kith.matching.internal.adoption;

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
import uk.kith.matching.api.AdoptionFiles;
import uk.kith.placements.engine.exports.Sheet;

/** Lists of adoption for the inspectors over HTTP. */
@Path("/api/adoption-files")
@ApplicationScoped
@Produces({AdoptionFilesResource.CSV, SheetFile.XLSX_TYPE})
@AllowedRoles(Role.PANEL_ADVISER)
public class AdoptionFilesResource {

  static final String CSV = "text/csv; charset=UTF-8";

  @Inject AdoptionFiles files;
  @Inject BusinessDate businessDate;

  @GET
  @Path("annex-a/list-10")
  @Operation(
      summary = "List 10 of Annex A: children for whom adoption was decided",
      description =
          "Children whose decision stands on asOf, and those adopted or with a decision reversed in"
              + " the twelve months before; format is csv (default) or xlsx. What Kith does not hold"
              + " is empty.")
  public Response list10(
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("format") @DefaultValue("csv") String format) {
    LocalDate day = dayOf(asOf);
    boolean csv = isCsv(format);
    return file(files.annexAList10(day), "annex-a-list-10-" + day, csv);
  }

  @GET
  @Path("annex-a/list-11")
  @Operation(
      summary = "List 11 of Annex A: adopters",
      description =
          "One row for each adopter on asOf, and of those who left or adopted in the twelve months"
              + " before; format is csv (default) or xlsx. What Kith does not hold is empty.")
  public Response list11(
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("format") @DefaultValue("csv") String format) {
    LocalDate day = dayOf(asOf);
    boolean csv = isCsv(format);
    return file(files.annexAList11(day), "annex-a-list-11-" + day, csv);
  }

  private LocalDate dayOf(@Nullable LocalDate asked) {
    return Objects.requireNonNullElseGet(asked, businessDate::today);
  }

  private static boolean isCsv(String format) {
    if (!format.equals("csv") && !format.equals("xlsx")) {
      throw new Invalid("format", "unknown", "The format is csv or xlsx");
    }
    return format.equals("csv");
  }

  private static Response file(Sheet sheet, String name, boolean csv) {
    SheetFile file =
        csv
            ? SheetFile.csv(sheet.columns(), SheetFile.Days.AS_RETURNED)
            : SheetFile.xlsx(sheet.title(), sheet.columns(), SheetFile.Days.AS_RETURNED);
    sheet.rows().forEach(file::add);
    return Response.ok(file.finish())
        .type(csv ? CSV : SheetFile.XLSX_TYPE)
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + name + (csv ? ".csv" : ".xlsx") + "\"")
        .build();
  }
}
