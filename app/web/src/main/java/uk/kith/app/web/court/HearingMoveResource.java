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
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.CourtHearings;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;

/** What became of a hearing. */
@Path("/court/{id}/hearings/{hearing}/move")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class HearingMoveResource {

  @Inject Pages pages;
  @Inject CaseScreen screen;
  @Inject CourtHearings hearings;

  @GET
  public JteModel ask(@PathParam("id") ProceedingsId id, @PathParam("hearing") HearingId hearing) {
    CaseForm it = screen.of(id);
    HearingMove move = HearingMove.of(it.view(), hearing);
    return page(it, move, move.first(screen.today()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response move(
      @PathParam("id") ProceedingsId id,
      @PathParam("hearing") HearingId hearing,
      MultivaluedMap<String, String> typed) {
    CaseForm it = screen.of(id);
    HearingMove move = HearingMove.of(it.view(), hearing);
    Form form = move.checked(Form.of(typed));
    CaseScreen.Shown shown = (shownAgain, told) -> page(shownAgain, move, told);
    if (!form.isValid()) {
      return screen.wrong(it, form, shown);
    }
    return screen.record(
        it,
        form,
        shown,
        version -> hearings.move(id, hearing, move.read(form), version),
        move.done(form),
        CaseFields.getDay(form, "on"));
  }

  private JteModel page(CaseForm it, HearingMove move, Form form) {
    return Pages.TEMPLATES.pagesHearingMove(
        pages.page("What became of the hearing", Section.COURT, form), it, move, form);
  }
}
