package uk.kith.app.web.datarequest;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import uk.kith.app.document.DocumentFiles;
import uk.kith.app.subjectaccess.AccessRequestId;
import uk.kith.app.subjectaccess.AccessRequests;
import uk.kith.app.subjectaccess.CopyDocument;
import uk.kith.app.subjectaccess.HeldCopy;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.RecordHolds.Of;

/** Requests for data: all of them, a new one, one with its files and what was handed out. */
@Path("/data-requests")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.INFORMATION_GOVERNANCE)
public class DataRequestsPageResource {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String NO_DAY = "Enter a day, such as 27 3 2014";

  @Inject Pages pages;
  @Inject AccessRequests requests;
  @Inject Jsonb jsonb;
  @Inject Clock clock;

  /** People's rights go by the real day. */
  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  @GET
  public JteModel list() {
    LocalDate today = today();
    return Pages.TEMPLATES.pagesDataRequests(
        pages.page("Requests for data", Section.DATA_REQUESTS),
        new DataRequestPages.All(
            requests.list().stream().map(each -> DataRequestPages.line(each, today)).toList()));
  }

  @GET
  @Path("new")
  public Response ask() {
    return ask(200, Form.EMPTY);
  }

  private Response ask(int status, Form form) {
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesDataRequestNew(
                pages.page("Record a request for data", Section.DATA_REQUESTS, form),
                new DataRequestPages.New(DataRequestPages.KINDS),
                form))
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(MultivaluedMap<String, String> typed) {
    Form form =
        Form.of(typed)
            .choose("kind", DataRequestPages.KINDS, "Choose whose data they ask for")
            .require("number", "Enter the number of the record")
            .require("askedByWhom", "Say who asked, and for whom");
    LocalDate received = form.date("receivedOn").findDate().orElse(null);
    if (received == null) {
      return ask(400, form.with("receivedOn-day", NO_DAY));
    }
    if (!form.isValid()) {
      return ask(400, form);
    }
    try {
      AccessRequestId id =
          requests.ask(
              Of.valueOf(form.value("kind")),
              form.value("number"),
              form.value("askedByWhom"),
              received);
      return pages.done(address(id), "The request is recorded");
    } catch (Invalid e) {
      return ask(400, refused(form, e));
    }
  }

  private static String address(AccessRequestId id) {
    return DataRequestPages.ADDRESS + "/" + id;
  }

  @GET
  @Path("{id}")
  public Response one(@PathParam("id") AccessRequestId id) {
    return one(200, id, Form.EMPTY);
  }

  private Response one(int status, AccessRequestId id, Form form) {
    DataRequestPages.One page = DataRequestPages.one(requests.get(id), today());
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesDataRequest(
                pages.page(page.heading(), Section.DATA_REQUESTS, form), page, form))
        .build();
  }

  @GET
  @Path("{id}/copy.docx")
  @Produces(MediaType.WILDCARD)
  public Response word(@PathParam("id") AccessRequestId id) {
    return DocumentFiles.word(CopyDocument.of(requests.copy(id, "docx")));
  }

  @GET
  @Path("{id}/copy.json")
  @Produces(MediaType.WILDCARD)
  public Response json(@PathParam("id") AccessRequestId id) {
    HeldCopy copy = requests.copy(id, "json");
    return Response.ok(jsonb.toJson(copy), MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"data-held-" + copy.record() + ".json\"")
        .build();
  }

  @POST
  @Path("{id}/collect")
  public Response collect(@PathParam("id") AccessRequestId id) {
    return change(id, Form.EMPTY, "What is held is being collected", form -> requests.collect(id));
  }

  @POST
  @Path("{id}/identity")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response prove(@PathParam("id") AccessRequestId id, MultivaluedMap<String, String> typed) {
    return onDay(
        id,
        Form.of(typed),
        "on",
        "It is recorded that you checked who asks",
        (form, day) -> requests.prove(id, version(form), day, form.value("how")));
  }

  @POST
  @Path("{id}/extend")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response extend(
      @PathParam("id") AccessRequestId id, MultivaluedMap<String, String> typed) {
    return onDay(
        id,
        Form.of(typed),
        "toldOn",
        "The later day is recorded",
        (form, day) -> requests.extend(id, version(form), day, form.value("why")));
  }

  @POST
  @Path("{id}/handed-out")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response handOut(
      @PathParam("id") AccessRequestId id, MultivaluedMap<String, String> typed) {
    return onDay(
        id,
        Form.of(typed),
        "handedOn",
        "It is recorded what was handed out",
        (form, day) ->
            requests.handOut(
                id, day, form.value("toWhom"), form.value("what"), form.value("withheld")));
  }

  @POST
  @Path("{id}/close")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response close(@PathParam("id") AccessRequestId id, MultivaluedMap<String, String> typed) {
    return change(
        id,
        Form.of(typed),
        "The request is closed and the copy destroyed",
        form -> requests.close(id, version(form), form.value("ended")));
  }

  private static long version(Form form) {
    return form.hidden("version", Long::parseLong);
  }

  /** What is recorded of a day. */
  private interface OnDay {
    void run(Form form, LocalDate day);
  }

  private Response onDay(AccessRequestId id, Form form, String field, String done, OnDay work) {
    LocalDate day = form.date(field).findDate().orElse(null);
    return day == null
        ? one(400, id, form.with(field + "-day", NO_DAY))
        : change(id, form, done, typed -> work.run(typed, day));
  }

  private Response change(AccessRequestId id, Form form, String done, Consumer<Form> work) {
    try {
      work.accept(form);
    } catch (Invalid e) {
      return one(400, id, refused(form, e));
    } catch (Conflict e) {
      return one(409, id, form.refused(String.valueOf(e.getMessage())));
    }
    return pages.done(address(id), done);
  }

  /** The form with what the service says against it, at the fields of the page. */
  private static Form refused(Form form, Invalid against) {
    Form refused = form;
    for (Invalid.FieldError error : against.errors()) {
      refused = refused.with(field(form, error.field()), error.message());
    }
    return refused;
  }

  private static String field(Form form, String field) {
    if (field.equals("on") && !form.value("handedOn-day").isEmpty()) {
      return "handedOn-day";
    }
    if (field.equals("why") && form.typed().containsKey("ended")) {
      return "ended";
    }
    return field.equals("on") || field.endsWith("On") ? field + "-day" : field;
  }
}
