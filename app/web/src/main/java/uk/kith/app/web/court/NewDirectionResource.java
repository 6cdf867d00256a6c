package uk.kith.app.web.court;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.Directions;
import uk.kith.court.api.GiveDirection;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction.Due;
import uk.kith.court.engine.direction.Purpose;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;

/** The court orders something to be done by a time (R-COURT-22). */
@Path("/court/{id}/directions/new")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class NewDirectionResource {

  @Inject Pages pages;
  @Inject CaseScreen screen;
  @Inject Directions directions;

  @GET
  public JteModel ask(@PathParam("id") ProceedingsId id) {
    return page(screen.of(id), Form.prefilled(CaseFields.filled("orderedOn", screen.today())));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response give(@PathParam("id") ProceedingsId id, MultivaluedMap<String, String> typed) {
    CaseForm it = screen.of(id);
    Form form = checked(Form.of(typed));
    if (!form.isValid()) {
      return screen.wrong(it, form, this::page);
    }
    LocalDate orderedOn = CaseFields.getDay(form, "orderedOn");
    return screen.record(
        it,
        form,
        this::page,
        version ->
            directions.give(
                id,
                new GiveDirection(
                    form.hidden("assignee", Assignee::valueOf),
                    form.value("text"),
                    orderedOn,
                    new Due(CaseFields.getDay(form, "dueOn"), CaseFields.findTime(form, "dueAt")),
                    purpose(form)),
                form.has("again", CaseWords.YES),
                version),
        "The direction is recorded",
        orderedOn);
  }

  /** Null for one that orders none of the steps of the timeline. */
  static @Nullable Purpose purpose(Form form) {
    return form.value("purpose").isEmpty() ? null : form.hidden("purpose", Purpose::valueOf);
  }

  static Form checked(Form typed) {
    Form form =
        typed
            .choose("assignee", CaseWords.ASSIGNEES, "Choose who has to do it")
            .require("text", "Say what is to be done");
    form = CaseFields.day(form, "dueOn", "Enter the day by which it is due");
    form = CaseFields.timeIfAny(form, "dueAt");
    return CaseFields.day(form, "orderedOn", "Enter the day of the order");
  }

  private JteModel page(CaseForm it, Form form) {
    return Pages.TEMPLATES.pagesNewDirection(
        pages.page("Record a direction", Section.COURT, form), it, form);
  }
}
