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
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;

/** The court issues an application that was known as submitted (R-COURT-02). */
@Path("/court/{id}/issue")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class CaseIssueResource {

  @Inject Pages pages;
  @Inject CaseScreen screen;
  @Inject ProceedingsRegister register;

  @GET
  public JteModel ask(@PathParam("id") ProceedingsId id) {
    return page(screen.of(id), Form.EMPTY);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response issue(@PathParam("id") ProceedingsId id, MultivaluedMap<String, String> typed) {
    CaseForm it = screen.of(id);
    Form form =
        CaseFields.day(Form.of(typed), "issuedOn", "Enter the day on which the court issued it");
    if (!form.isValid()) {
      return screen.wrong(it, form, this::page);
    }
    LocalDate on = CaseFields.getDay(form, "issuedOn");
    return screen.record(
        it,
        form,
        this::page,
        version ->
            register.issue(
                id,
                on,
                CaseFields.findText(form, "caseNumber"),
                form.has("sameNumber", CaseWords.YES),
                version),
        "The day of issue is recorded",
        on);
  }

  private JteModel page(CaseForm it, Form form) {
    return Pages.TEMPLATES.pagesCaseIssue(
        pages.page("The court issued the application", Section.COURT, form), it, form);
  }
}
