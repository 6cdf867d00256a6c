package uk.kith.placements.internal.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.SheetFile;
import uk.kith.placements.api.Sheets;
import uk.kith.placements.api.Sheets.SheetUploadId;
import uk.kith.placements.engine.exports.Sheet;
import uk.kith.placements.engine.sheets.SheetKind;
import uk.kith.placements.engine.sheets.SheetLimits;
import uk.kith.placements.engine.sheets.SheetMapping;
import uk.kith.placements.internal.exports.SheetWriter;
import uk.kith.placements.internal.facts.Accept;
import uk.kith.placements.internal.facts.Body;
import uk.kith.placements.internal.sheets.SheetBodies.ChosenSheet;
import uk.kith.placements.internal.sheets.SheetBodies.Confirmation;
import uk.kith.placements.internal.sheets.SheetBodies.NewMapping;
import uk.kith.placements.internal.sheets.SheetBodies.Preview;
import uk.kith.placements.internal.sheets.SheetBodies.Staged;

/** The authority's spreadsheets over HTTP. */
@Path("/api/sheets")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.REVIEWING_OFFICER
})
public class SheetsResource {

  private static final String CSV = "text/csv; charset=UTF-8";
  private static final String XLSX = SheetFile.XLSX_TYPE;

  @Inject Sheets sheets;
  @Inject BusinessDate businessDate;

  @POST
  @Path("uploads")
  @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM, XLSX})
  @Operation(
      summary = "Send a sheet of carers or vacancies, or a tracker",
      description =
          "An Excel workbook (.xlsx), CSV, or cells parted by tabs. Nothing is changed until it is"
              + " confirmed. kind is CARERS, VACANCIES, LEGAL_TRACKER, PERMANENCE_TRACKER or"
              + " ADOPTION_TRACKER; from is the day from which changes hold; a saved mapping with"
              + " the same headings is used again.")
  @APIResponseSchema(responseCode = "201", value = Staged.class)
  public Response stage(
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("name") @DefaultValue("sheet") String name,
      @QueryParam("from") @Nullable LocalDate from,
      InputStream body) {
    SheetUploadId id = sheets.stage(kind(kind), name, content(body), dayOf(from));
    return Response.created(URI.create("/api/sheets/uploads/" + id)).entity(new Staged(id)).build();
  }

  /** One byte more than is read tells that it is too large. */
  private static byte[] content(InputStream body) {
    try (body) {
      return body.readNBytes(SheetLimits.DEFAULT.bytes() + 1);
    } catch (IOException e) {
      throw new UncheckedIOException("the body cannot be read", e);
    }
  }

  @GET
  @Path("uploads/{id}")
  @Operation(
      summary = "A sheet that was sent",
      description =
          "state is CHOOSE_SHEET, MAP_COLUMNS, READY or APPLIED. mapping is the saved one, or a"
              + " guess by the names of the columns; unknownWords need a meaning. Only who sent it"
              + " sees it.")
  public Sheets.UploadView upload(@PathParam("id") SheetUploadId id) {
    return sheets.getUpload(id);
  }

  @PUT
  @Path("uploads/{id}/sheet")
  @Operation(summary = "Choose the sheet of a workbook that has several")
  public void choose(@PathParam("id") SheetUploadId id, ChosenSheet body) {
    sheets.chooseSheet(id, Body.required("sheet", body.sheet()));
  }

  @PUT
  @Path("uploads/{id}/mapping")
  @Operation(
      summary = "Say which column is which",
      description =
          "columns: heading of the sheet by Kith's column; everywhere: a code that holds for every"
              + " row; words: code by the authority's word, by column, the empty text for a word"
              + " that says nothing; name: saved under it for sheets with the same headings.")
  public void map(@PathParam("id") SheetUploadId id, NewMapping body) {
    sheets.map(
        id,
        new SheetMapping(
            List.of(),
            Body.map(body.columns()),
            Body.map(body.everywhere()),
            Body.map(body.words())),
        body.name());
  }

  @GET
  @Path("uploads/{id}/preview")
  @Operation(
      summary = "What the sheet would change",
      description =
          "fields say what Kith knows now and what the sheet says. unreadable stands in the way of"
              + " all; told is not applied; named are cells that seem to name a child; unnamed are"
              + " never touched. seal goes into the confirmation.")
  public Preview preview(@PathParam("id") SheetUploadId id) {
    Sheets.UploadView upload = sheets.getUpload(id);
    return Preview.of(upload.kind(), upload.from(), sheets.preview(id));
  }

  @POST
  @Path("uploads/{id}/confirm")
  @Operation(
      summary = "Do exactly what was seen, all or nothing",
      description =
          "409 when the register has changed since, or when it was done before; 422 R-MATCH-15 when"
              + " cells seem to name a child, unless that is accepted with a reason.")
  public Sheets.Applied confirm(@PathParam("id") SheetUploadId id, Confirmation body) {
    return sheets.apply(
        id, Body.required("seal", body.seal()), Accept.of(body.accept(), body.reason()));
  }

  @DELETE
  @Path("uploads/{id}")
  @Operation(summary = "Forget a sheet that was sent and not applied")
  public void discard(@PathParam("id") SheetUploadId id) {
    sheets.discard(id);
  }

  @GET
  @Path("export")
  @Produces({CSV, XLSX})
  @Operation(
      summary = "What Kith knows, in the columns of a sheet",
      description =
          "kind is one of the kinds that can be sent, format csv (default) or xlsx, as on asOf."
              + " Loaded again it changes nothing.")
  public Response export(
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("format") @DefaultValue("csv") String format) {
    boolean csv = isCsv(format);
    SheetKind asked = kind(kind);
    LocalDate day = dayOf(asOf);
    return file(sheets.export(asked, day), asked.fileName() + "-" + day, csv);
  }

  @GET
  @Path("template")
  @Produces({CSV, XLSX})
  @Operation(summary = "A sheet with Kith's columns, to be filled in; format is csv or xlsx")
  public Response template(
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("format") @DefaultValue("csv") String format) {
    boolean csv = isCsv(format);
    SheetKind asked = kind(kind);
    return file(asked.template(), asked.fileName() + "-template", csv);
  }

  private SheetKind kind(@Nullable String name) {
    return sheets.kind(Body.required("kind", name));
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
    return Response.ok(csv ? SheetWriter.csv(sheet) : SheetWriter.xlsx(sheet))
        .type(csv ? CSV : XLSX)
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + name + (csv ? ".csv" : ".xlsx") + "\"")
        .build();
  }
}
