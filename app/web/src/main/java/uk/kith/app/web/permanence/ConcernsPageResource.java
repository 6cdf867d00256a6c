package uk.kith.app.web.permanence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.ReviewCalendar;
import uk.kith.court.engine.permanence.Concern;
import uk.kith.court.engine.permanence.Concern.Stage;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ConcernId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;

/** The forms in which a reviewing officer raises a concern, and takes it further or resolves it. */
@Path("/children/{child}/concerns")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.REVIEWING_OFFICER)
public class ConcernsPageResource {

  @Inject Pages pages;
  @Inject ReviewCalendar calendar;
  @Inject ChildPermanenceShown shown;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response raise(@PathParam("child") ChildId id, MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed).require("worry", "Enter what the concern is");
    form = asked(form, "raised");
    if (!form.isValid()) {
      return shown.show(400, id, form);
    }
    Concern.Step first = step(form, "raised", Stage.RAISED);
    calendar.raise(id, form.value("worry"), first);
    return pages.done(href(id), "The concern is raised", first.on());
  }

  @POST
  @Path("{concern}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response move(
      @PathParam("child") ChildId id,
      @PathParam("concern") ConcernId concern,
      MultivaluedMap<String, String> typed) {
    Form form = Form.of(typed);
    String prefix = form.hidden("prefix", ConcernsPageResource::prefix);
    String field = prefix + "-stage";
    if (form.value(field).isEmpty()) {
      return shown.show(400, id, form.with(field, "Choose what becomes of the concern"));
    }
    Stage stage = form.hidden(field, Stage::valueOf);
    form =
        stage == Stage.RESOLVED
            ? day(form.require(prefix + "-answer", "Enter the answer that settles it"), prefix)
            : asked(form, prefix);
    if (!form.isValid()) {
      return shown.show(400, id, form);
    }
    Concern.Step step = step(form, prefix, stage);
    try {
      calendar.move(concern, step, form.hidden("version", Long::valueOf));
    } catch (Conflict e) {
      return shown.show(409, id, form.with(field, String.valueOf(e.getMessage())));
    } catch (Invalid e) {
      return shown.show(400, id, form.with(field, String.valueOf(e.getMessage())));
    }
    return pages.done(
        href(id),
        stage == Stage.RESOLVED ? "The concern is resolved" : "The concern goes further",
        step.on());
  }

  private static String href(ChildId id) {
    return "/children/" + id + "/permanence";
  }

  private static String prefix(String typed) {
    if (!typed.matches("concern\\d{1,4}")) {
      throw new IllegalArgumentException("not a prefix of this page");
    }
    return typed;
  }

  private static Form day(Form form, String prefix) {
    return read(form, prefix + "-on") == null
        ? form.with(prefix + "-on-day", "Enter the day")
        : form;
  }

  /** The day, to whom, and by when an answer is due. */
  private static Form asked(Form typed, String prefix) {
    Form form = typed.require(prefix + "-to", "Enter to whom it goes");
    form = day(form, prefix);
    LocalDate on = read(form, prefix + "-on");
    LocalDate due = read(form, prefix + "-due");
    if (due == null) {
      return form.with(prefix + "-due-day", "Enter the day by which an answer is due");
    }
    return on != null && due.isBefore(on)
        ? form.with(prefix + "-due-day", "An answer is due after the concern goes there")
        : form;
  }

  private static Concern.Step step(Form form, String prefix, Stage stage) {
    LocalDate on = form.date(prefix + "-on").findDate().orElseThrow();
    String answer = form.value(prefix + "-answer");
    String told = answer.isEmpty() ? null : answer;
    return stage == Stage.RESOLVED
        ? new Concern.Step(stage, on, null, null, told)
        : new Concern.Step(
            stage, on, form.value(prefix + "-to"), read(form, prefix + "-due"), told);
  }

  private static @Nullable LocalDate read(Form form, String field) {
    return form.date(field).findDate().orElse(null);
  }
}
