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
import java.time.LocalTime;
import java.util.Map;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.CourtHearings;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;

/** At what time a listed hearing begins. */
@Path("/court/{id}/hearings/{hearing}/time")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class HearingTimeResource {

  @Inject Pages pages;
  @Inject CaseScreen screen;
  @Inject CourtHearings hearings;

  @GET
  public JteModel ask(@PathParam("id") ProceedingsId id, @PathParam("hearing") HearingId hearing) {
    CaseForm it = screen.of(id);
    HearingMove of = HearingMove.of(it.view(), hearing);
    LocalTime at = of.hearing().at();
    return page(it, of, Form.prefilled(Map.of("at", at == null ? "" : at.toString())));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response setTime(
      @PathParam("id") ProceedingsId id,
      @PathParam("hearing") HearingId hearing,
      MultivaluedMap<String, String> typed) {
    CaseForm it = screen.of(id);
    HearingMove of = HearingMove.of(it.view(), hearing);
    Form form = CaseFields.timeIfAny(Form.of(typed), "at");
    CaseScreen.Shown shown = (shownAgain, told) -> page(shownAgain, of, told);
    if (!form.isValid()) {
      return screen.wrong(it, form, shown);
    }
    LocalTime at = CaseFields.findTime(form, "at");
    return screen.record(
        it,
        form,
        shown,
        version -> hearings.setTime(id, hearing, at, version),
        at == null ? "The hearing has no time" : "The time of the hearing is recorded",
        screen.today());
  }

  private JteModel page(CaseForm it, HearingMove of, Form form) {
    return Pages.TEMPLATES.pagesHearingTime(
        pages.page("Time of the hearing", Section.COURT, form), it, of, form);
  }
}
