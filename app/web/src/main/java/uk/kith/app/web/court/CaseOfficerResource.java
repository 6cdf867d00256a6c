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
import uk.kith.court.api.ReviewCalendar;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;

/** Who is the reviewing officer of children of a case. */
@Path("/court/{id}/reviewing-officer")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class CaseOfficerResource {

  @Inject Pages pages;
  @Inject CaseScreen screen;
  @Inject ReviewCalendar calendar;

  @GET
  public JteModel ask(@PathParam("id") ProceedingsId id) {
    CaseForm it = screen.of(id);
    return page(it, Form.prefilled(CaseFields.filled("from", screen.today())));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response name(@PathParam("id") ProceedingsId id, MultivaluedMap<String, String> typed) {
    CaseForm it = screen.of(id);
    Form form = it.checked(Form.of(typed)).require("officer", "Enter the name");
    form = CaseFields.day(form, "from", "Enter from which day");
    if (!form.isValid()) {
      return screen.wrong(it, form, this::page);
    }
    LocalDate from = CaseFields.getDay(form, "from");
    String officer = form.value("officer");
    return screen.record(
        it,
        form,
        this::page,
        version -> calendar.nameOfficer(it.chosenOf(Form.of(typed)), officer, from),
        "The reviewing officer is recorded",
        from);
  }

  private JteModel page(CaseForm it, Form form) {
    return Pages.TEMPLATES.pagesCaseOfficer(
        pages.page("Reviewing officer", Section.COURT, form), it, form);
  }
}
