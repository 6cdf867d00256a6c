package uk.kith.app.web.sheets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.TypedDate;
import uk.kith.app.web.search.KeptNames;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Sheets;
import uk.kith.placements.api.Sheets.Applied;
import uk.kith.placements.api.Sheets.SheetUploadId;
import uk.kith.placements.api.Sheets.State;
import uk.kith.placements.api.Sheets.UploadView;
import uk.kith.placements.engine.sheets.HouseholdSheet;
import uk.kith.placements.engine.sheets.SheetKind;
import uk.kith.placements.engine.sheets.SheetMapping;

/** From a spreadsheet to the record: send, say which column is which, see, confirm. */
@Path("/sheets")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.REVIEWING_OFFICER
})
public class SheetsPageResource {
  private static final String TITLE = "Load a spreadsheet";

  /** Why words are kept that seem to name a child. */
  private static final String KEPT = "kept";

  @Inject Pages pages;
  @Inject Sheets sheets;
  @Inject AccessPolicy access;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;

  @GET
  public Response start() {
    TypedDate today = TypedDate.of(businessDate.today());
    Form form =
        Form.prefilled(
            Map.of(
                "from-day", today.day(), "from-month", today.month(), "from-year", today.year()));
    return start(200, form);
  }

  private Response start(int status, Form form) {
    return Response.status(status)
        .entity(Pages.TEMPLATES.pagesSheets(pages.page(TITLE, section(), form), startPage(), form))
        .build();
  }

  private SheetsStartPage startPage() {
    return SheetsStartPage.of(section(), sheets.kinds());
  }

  /** Those who keep no households come from the court's lists. */
  private Section section() {
    return Section.HOUSEHOLDS.opensFor(actor.get().roles())
            && sheets.kinds().stream().anyMatch(HouseholdSheet.class::isInstance)
        ? Section.HOUSEHOLDS
        : actor.get().has(Role.COURT_OFFICER) ? Section.COURT : Section.PERMANENCE;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response send(List<EntityPart> parts) {
    SentSheet sent = SentSheet.of(parts);
    Form form = sent.form().choose("kind", startPage().kinds(), "Choose what the sheet holds");
    if (sent.isEmpty()) {
      form = form.with(SentSheet.FILE, "Choose a file, or paste cells");
    }
    LocalDate from = form.date("from").findDate().orElse(null);
    if (from == null) {
      form = form.with("from-day", "Type the day from which changes hold, such as 30 9 2014");
    }
    if (!form.isValid() || from == null) {
      return start(400, form);
    }
    try {
      SheetUploadId id =
          sheets.stage(sheets.kind(form.value("kind")), sent.fileName(), sent.content(), from);
      return Response.seeOther(URI.create("/sheets/" + id)).build();
    } catch (Invalid e) {
      return start(400, form.with(SentSheet.FILE, String.valueOf(e.getMessage())));
    }
  }

  @GET
  @Path("{id}")
  public Response one(@PathParam("id") SheetUploadId id) {
    return show(200, sheets.getUpload(id), Form.EMPTY);
  }

  private Response show(int status, UploadView upload, Form form) {
    return switch (upload.state()) {
      case CHOOSE_SHEET -> choose(status, upload, form);
      case MAP_COLUMNS -> columns(status, upload, form);
      case READY -> preview(status, upload, form);
      case APPLIED ->
          pages.done(
              "/sheets", "This sheet was loaded before. " + done(upload.kind(), upload.applied()));
    };
  }

  private Response choose(int status, UploadView upload, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesSheetChoose(
                pages.page("Which sheet?", section(), form),
                "/sheets/" + upload.id(),
                upload.fileName(),
                upload.sheets().stream().map(name -> Choice.of(name, name)).toList(),
                form))
        .build();
  }

  private Response columns(int status, UploadView upload, Form form) {
    SheetColumnsPage page = SheetColumnsPage.of(upload, mapping(upload), access.maySeeAdopters());
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesSheetColumns(
                pages.page("Which column is which?", section(), form), page, form))
        .build();
  }

  private static SheetMapping mapping(UploadView upload) {
    return Objects.requireNonNull(upload.mapping(), "a sheet that was chosen has a mapping");
  }

  private Response preview(int status, UploadView upload, Form form) {
    SheetPreviewPage page = SheetPreviewPage.of(upload, sheets.preview(upload.id()));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesSheetPreview(
                pages.page("What would change", section(), form), page, form))
        .build();
  }

  @POST
  @Path("{id}/sheet")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(@PathParam("id") SheetUploadId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    UploadView upload = sheets.getUpload(id);
    if (!upload.sheets().contains(form.value("sheet"))) {
      return choose(400, upload, form.with("sheet", "Choose the sheet that is to be read"));
    }
    try {
      sheets.chooseSheet(id, form.value("sheet"));
    } catch (Invalid e) {
      return choose(400, upload, form.with("sheet", String.valueOf(e.getMessage())));
    }
    return Response.seeOther(URI.create("/sheets/" + id)).build();
  }

  @GET
  @Path("{id}/columns")
  public Response columns(@PathParam("id") SheetUploadId id) {
    UploadView upload = sheets.getUpload(id);
    boolean mapped = Stream.of(State.MAP_COLUMNS, State.READY).anyMatch(upload.state()::equals);
    return mapped ? columns(200, upload, Form.EMPTY) : show(200, upload, Form.EMPTY);
  }

  @POST
  @Path("{id}/columns")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response map(@PathParam("id") SheetUploadId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    UploadView upload = sheets.getUpload(id);
    try {
      SheetMapping mapping = SheetColumnsPage.read(upload, mapping(upload), form);
      sheets.map(id, mapping, form.value("name"));
    } catch (Invalid e) {
      Form wrong = form;
      for (Invalid.FieldError error : e.errors()) {
        wrong =
            wrong.with(
                error.field().equals("name") ? "name" : SheetColumnsPage.target(error.field()),
                error.message());
      }
      return columns(400, upload, wrong);
    }
    return Response.seeOther(URI.create("/sheets/" + id)).build();
  }

  @POST
  @Path("{id}/confirm")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response confirm(@PathParam("id") SheetUploadId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    SheetKind kind = sheets.getUpload(id).kind();
    try {
      return pages.done(
          "/sheets", done(kind, sheets.apply(id, form.value("seal"), KeptNames.of(form, KEPT))));
    } catch (Refused e) {
      return show(422, sheets.getUpload(id), KeptNames.refused(form, KEPT, e));
    } catch (Conflict e) {
      return show(409, sheets.getUpload(id), Form.EMPTY.refused(String.valueOf(e.getMessage())));
    }
  }

  private static String done(SheetKind kind, @Nullable Applied applied) {
    if (applied == null) {
      return "";
    }
    return kind instanceof HouseholdSheet
        ? Numbers.sentence(
            Numbers.many(applied.added(), "household")
                + " added, "
                + Numbers.many(applied.changed(), "household")
                + " changed")
        : kind.title() + ": " + Numbers.many(applied.changed(), "row") + " recorded";
  }

  @POST
  @Path("{id}/discard")
  public Response discard(@PathParam("id") SheetUploadId id) {
    sheets.discard(id);
    return pages.done("/sheets", "The sheet is put away. Nothing was changed");
  }
}
