package uk.kith.app.web.returns;

import gg.jte.models.runtime.JteModel;
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
import uk.kith.app.web.Dates;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.court.api.CarePlanFile;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.SheetFile;
import uk.kith.matching.api.AdoptionFiles;
import uk.kith.placements.api.Exports;
import uk.kith.placements.api.Returns;
import uk.kith.placements.api.Returns.WrittenReturn;
import uk.kith.placements.engine.exports.Sheet;

/** The files for the Department and the inspectors, from the page of returns. */
@Path("/files-out")
@RequestScoped
@Produces(MediaType.WILDCARD)
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.INFORMATION_GOVERNANCE})
public class FilesOutResource {

  @Inject Exports exports;
  @Inject Returns returns;
  @Inject CarePlanFile plans;
  @Inject AdoptionFiles adoption;
  @Inject Pages pages;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  @Produces(MediaType.TEXT_HTML)
  public JteModel list() {
    Actor reader = actor.get();
    return Pages.TEMPLATES.pagesFilesOut(
        pages.page("Files out", Section.QUALITY),
        new FilesOutPage(
            returns.yearsToWrite(),
            returns.countWithoutNumber(),
            Dates.day(businessDate.today()),
            reader.has(Role.PANEL_ADVISER),
            reader.has(Role.PANEL_ADVISER) || reader.has(Role.PLACEMENT_OFFICER),
            reader.has(Role.PLACEMENT_OFFICER)));
  }

  @GET
  @Path("ssda903-{year:\\d{4}}.zip")
  public Response written(@PathParam("year") int year) {
    WrittenReturn written =
        returns
            .findWritten(year)
            .orElseThrow(
                () ->
                    new Invalid(
                        "year",
                        "unknown",
                        "Nobody was looked after in the year to 31 March " + year));
    return file(written.zip(), "application/zip", written.fileName());
  }

  @GET
  @Path("annex-a-list-8.{format:csv|xlsx}")
  public Response list8(@PathParam("format") String format) {
    LocalDate day = businessDate.today();
    Sheet sheet = exports.annexAList8(day);
    return sheet(
        sheet,
        "annex-a-list-8-" + day + (sheet.notes().isEmpty() ? "" : "-not-for-submission"),
        format);
  }

  @GET
  @Path("annex-a-list-10.{format:csv|xlsx}")
  @AllowedRoles(Role.PANEL_ADVISER)
  public Response list10(@PathParam("format") String format) {
    LocalDate day = businessDate.today();
    return sheet(adoption.annexAList10(day), "annex-a-list-10-" + day, format);
  }

  @GET
  @Path("annex-a-list-11.{format:csv|xlsx}")
  @AllowedRoles(Role.PANEL_ADVISER)
  public Response list11(@PathParam("format") String format) {
    LocalDate day = businessDate.today();
    return sheet(adoption.annexAList11(day), "annex-a-list-11-" + day, format);
  }

  @GET
  @Path("fostering-places.{format:csv|xlsx}")
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public Response places(@PathParam("format") String format) {
    LocalDate day = businessDate.today();
    return sheet(exports.fosterPlaces(day), "fostering-places-" + day, format);
  }

  /** Those who work with plans fetch it from the register of permanence too (R-PERM-06). */
  @GET
  @Path(CarePlanFile.NAME)
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
  public Response carePlans() {
    return file(plans.write(businessDate.today()), "text/csv;charset=utf-8", CarePlanFile.NAME);
  }

  private static Response sheet(Sheet sheet, String name, String format) {
    boolean csv = format.equals("csv");
    SheetFile file =
        csv
            ? SheetFile.csv(sheet.columns(), SheetFile.Days.AS_RETURNED)
            : SheetFile.xlsx(sheet.title(), sheet.columns(), SheetFile.Days.AS_RETURNED);
    sheet.rows().forEach(file::add);
    file.notes(sheet.notes());
    return file(
        file.finish(), csv ? "text/csv;charset=utf-8" : SheetFile.XLSX_TYPE, name + "." + format);
  }

  private static Response file(byte[] content, String type, String name) {
    return Response.ok(content, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
