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
import uk.kith.app.web.search.Acceptances;
import uk.kith.court.api.ExtensionReason;
import uk.kith.court.api.GrantExtension;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.engine.Extension;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;

/** The court's decision to give children more time, with its reasons (R-COURT-03 to -08). */
@Path("/court/{id}/extensions/new")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class NewExtensionResource {

  @Inject Pages pages;
  @Inject CaseScreen screen;
  @Inject ProceedingsRegister register;

  @GET
  public JteModel ask(@PathParam("id") ProceedingsId id) {
    CaseForm it = screen.of(id);
    return page(it, Form.prefilled(CaseFields.filled("grantedOn", screen.today())));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response grant(@PathParam("id") ProceedingsId id, MultivaluedMap<String, String> typed) {
    CaseForm it = screen.of(id);
    Form form = checked(it.checked(Form.of(typed)));
    if (!form.isValid()) {
      return screen.wrong(it, form, this::page);
    }
    LocalDate grantedOn = CaseFields.getDay(form, "grantedOn");
    return screen.record(
        it,
        form,
        this::page,
        version ->
            register.extend(
                id,
                new GrantExtension(
                    it.chosenOf(form),
                    new Extension(grantedOn, CaseFields.getDay(form, "newEnd")),
                    form.hidden("reason", ExtensionReason::valueOf),
                    form.value("justification"),
                    CaseFields.findText(form, "welfare"),
                    CaseFields.findText(form, "conduct"),
                    Acceptances.of(form)),
                version),
        "The extension is recorded",
        grantedOn);
  }

  static Form checked(Form typed) {
    Form form = CaseFields.day(typed, "grantedOn", "Enter the day on which it was granted");
    form = CaseFields.day(form, "newEnd", "Enter the last day of the extended time");
    return form.choose("reason", CaseWords.MORE_TIME, "Choose why the court gave more time")
        .require("justification", "Say why the court found it necessary");
  }

  private JteModel page(CaseForm it, Form form) {
    return Pages.TEMPLATES.pagesNewExtension(
        pages.page("Record more time", Section.COURT, form), it, form);
  }
}
