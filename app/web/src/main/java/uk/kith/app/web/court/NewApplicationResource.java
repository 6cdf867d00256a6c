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
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.CourtOrders;
import uk.kith.court.api.MakeApplication;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;

/** An application within the proceedings, and how the court decided it. */
@Path("/court/{id}/applications/new")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class NewApplicationResource {

  @Inject Pages pages;
  @Inject CaseScreen screen;
  @Inject CourtOrders orders;

  @GET
  public JteModel ask(@PathParam("id") ProceedingsId id) {
    return page(screen.of(id), Form.prefilled(CaseFields.filled("madeOn", screen.today())));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response apply(@PathParam("id") ProceedingsId id, MultivaluedMap<String, String> typed) {
    CaseForm it = screen.of(id);
    Form form = checked(Form.of(typed));
    if (!form.isValid()) {
      return screen.wrong(it, form, this::page);
    }
    LocalDate madeOn = CaseFields.getDay(form, "madeOn");
    return screen.record(
        it,
        form,
        this::page,
        version ->
            orders.apply(
                id,
                new MakeApplication(
                    form.hidden("by", Assignee::valueOf),
                    madeOn,
                    form.value("text"),
                    CaseFields.findDay(form, "decidedOn"),
                    CaseFields.findAnswer(form, "granted")),
                version),
        "The application is recorded",
        madeOn);
  }

  static Form checked(Form typed) {
    Form form =
        typed
            .choose("by", CaseWords.ASSIGNEES, "Choose who applied")
            .require("text", "Say what is asked for")
            .choose("granted", CaseWords.GRANTED, "Choose whether it was granted");
    form = CaseFields.day(form, "madeOn", "Enter the day of the application");
    form = CaseFields.dayIfAny(form, "decidedOn");
    boolean open = form.has("granted", CaseWords.OPEN);
    if (open && !form.date("decidedOn").isEmpty()) {
      return form.with("granted", "Choose how it was decided, or leave the day of decision empty");
    }
    return form.error("granted") == null && !open && form.date("decidedOn").isEmpty()
        ? form.with("decidedOn-day", "Enter the day of the decision")
        : form;
  }

  private JteModel page(CaseForm it, Form form) {
    return Pages.TEMPLATES.pagesNewApplication(
        pages.page("Record an application within the case", Section.COURT, form), it, form);
  }
}
