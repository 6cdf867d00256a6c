package uk.kith.app.web.sheets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Forbidden;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.SheetFile;
import uk.kith.placements.api.Sheets;
import uk.kith.placements.engine.exports.Sheet;
import uk.kith.placements.engine.sheets.SheetKind;

/** The same columns out again, filled in or empty. */
@Path(
    "/sheet-files/{kind:carers|vacancies|legal-tracker|permanence-tracker|adoption-tracker}{empty:(-template)?}.{format:csv|xlsx}")
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.REVIEWING_OFFICER
})
public class SheetsDownloadResource {

  @Inject Sheets sheets;
  @Inject BusinessDate businessDate;

  @GET
  public Response download(
      @PathParam("kind") String name,
      @PathParam("empty") String empty,
      @PathParam("format") String format) {
    SheetKind kind =
        sheets.kinds().stream()
            .filter(each -> each.fileName().equals(name))
            .findFirst()
            .orElseThrow(() -> new Forbidden("This kind of sheet is not for the caller"));
    LocalDate today = businessDate.today();
    Sheet sheet = empty.isEmpty() ? sheets.export(kind, today) : kind.template();
    boolean csv = format.equals("csv");
    SheetFile file =
        csv
            ? SheetFile.csv(sheet.columns(), SheetFile.Days.AS_RETURNED)
            : SheetFile.xlsx(sheet.title(), sheet.columns(), SheetFile.Days.AS_RETURNED);
    sheet.rows().forEach(file::add);
    return Response.ok(file.finish(), csv ? "text/csv;charset=utf-8" : SheetFile.XLSX_TYPE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\""
                + name
                + (empty.isEmpty() ? "-" + today : empty)
                + "."
                + format
                + "\"")
        .build();
  }
}
