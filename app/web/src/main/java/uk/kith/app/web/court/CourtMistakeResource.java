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
import java.util.UUID;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.CourtCorrections;
import uk.kith.court.api.CourtCorrections.Kind;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;

/** Takes back what was recorded of a case by mistake, with the reason. */
@Path(
    "/court/{id}/mistakes/"
        + "{kind: hearing|move|order|extension|application|plan|direction|filing|end|"
        + "issue|case|case_kind|meeting|joining|child}/{entry}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class CourtMistakeResource {

  @Inject Pages pages;
  @Inject CaseScreen screen;
  @Inject CourtCorrections corrections;

  @GET
  public JteModel ask(
      @PathParam("id") ProceedingsId id,
      @PathParam("kind") String kind,
      @PathParam("entry") UUID entry) {
    CaseForm it = screen.of(id);
    CourtMistake mistake = CourtMistake.of(it, kind, entry);
    return page(it, mistake, mistake.chosen());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeBack(
      @PathParam("id") ProceedingsId id,
      @PathParam("kind") String kind,
      @PathParam("entry") UUID entry,
      MultivaluedMap<String, String> typed) {
    CaseForm it = screen.of(id);
    CourtMistake mistake = CourtMistake.of(it, kind, entry);
    Form form = mistake.checked(Form.of(typed));
    CaseScreen.Shown shown = (shownAgain, told) -> page(shownAgain, mistake, told);
    if (!form.isValid()) {
      return screen.wrong(it, form, shown);
    }
    return screen.record(
        it,
        form,
        shown,
        version -> corrections.takeBack(id, mistake.command(form), version),
        mistake.done(),
        screen.today(),
        mistake.kind() == Kind.CASE ? "/court" : it.href());
  }

  private JteModel page(CaseForm it, CourtMistake mistake, Form form) {
    return Pages.TEMPLATES.pagesCourtMistake(
        pages.page(mistake.title(), Section.COURT, form), it, mistake, form);
  }
}
