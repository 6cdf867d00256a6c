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
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;

/** How the application ended for children (R-COURT-38). */
@Path("/court/{id}/end")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class CaseEndResource {

  @Inject Pages pages;
  @Inject CaseScreen screen;
  @Inject ProceedingsRegister register;

  @GET
  public JteModel ask(@PathParam("id") ProceedingsId id) {
    CaseForm it = screen.of(id);
    return page(it, Form.prefilled(CaseFields.filled("disposedOn", screen.today())));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response end(@PathParam("id") ProceedingsId id, MultivaluedMap<String, String> typed) {
    CaseForm it = screen.of(id);
    Form form =
        it.checked(Form.of(typed))
            .choose("decision", CaseWords.DECISIONS, "Choose how the application ended");
    Form checked = CaseFields.day(form, "disposedOn", "Enter the day of the decision");
    if (!checked.isValid()) {
      return screen.wrong(it, checked, this::page);
    }
    LocalDate on = CaseFields.getDay(checked, "disposedOn");
    return screen.record(
        it,
        checked,
        this::page,
        version ->
            register.dispose(
                id,
                it.chosenOf(checked),
                on,
                checked.hidden("decision", FinalDecision::valueOf),
                version),
        "How the application ended is recorded",
        on);
  }

  private JteModel page(CaseForm it, Form form) {
    return Pages.TEMPLATES.pagesCaseEnd(
        pages.page("How the application ended", Section.COURT, form), it, form);
  }
}
