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
import java.util.List;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.Directions;
import uk.kith.court.api.GiveDirection;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;

/** The standard directions before a hearing, recorded together (R-COURT-23). */
@Path("/court/{id}/hearings/{hearing}/standard-directions")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class StandardDirectionsResource {

  @Inject Pages pages;
  @Inject CaseScreen screen;
  @Inject Directions directions;
  @Inject CourtPolicy policy;

  @GET
  public JteModel ask(@PathParam("id") ProceedingsId id, @PathParam("hearing") HearingId hearing) {
    CaseForm it = screen.of(id);
    return page(
        it, choices(it, hearing), Form.prefilled(CaseFields.filled("orderedOn", screen.today())));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response give(
      @PathParam("id") ProceedingsId id,
      @PathParam("hearing") HearingId hearing,
      MultivaluedMap<String, String> typed) {
    CaseForm it = screen.of(id);
    StandardChoices choices = choices(it, hearing);
    Form form = choices.checked(Form.of(typed));
    CaseScreen.Shown shown = (shownAgain, told) -> page(shownAgain, choices, told);
    if (!form.isValid()) {
      return screen.wrong(it, form, shown);
    }
    List<GiveDirection> given = choices.read(form);
    LocalDate orderedOn = CaseFields.getDay(form, "orderedOn");
    return screen.record(
        it,
        form,
        shown,
        version -> directions.giveAll(id, given, form.has("again", CaseWords.YES), version),
        Numbers.many(given.size(), "direction is", "directions are") + " recorded",
        orderedOn);
  }

  private StandardChoices choices(CaseForm it, HearingId hearing) {
    return StandardChoices.of(
        HearingMove.of(it.view(), hearing).hearing(), it.view().issuedOn(), policy);
  }

  private JteModel page(CaseForm it, StandardChoices choices, Form form) {
    return Pages.TEMPLATES.pagesStandardDirections(
        pages.page("Standard directions", Section.COURT, form), it, choices, form);
  }
}
