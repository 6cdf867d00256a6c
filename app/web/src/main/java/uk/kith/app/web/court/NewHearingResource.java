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
import uk.kith.court.api.CourtHearings;
import uk.kith.court.api.ListHearing;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;

/** The court fixes a hearing (R-COURT-18). */
@Path("/court/{id}/hearings/new")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class NewHearingResource {

  @Inject Pages pages;
  @Inject CaseScreen screen;
  @Inject CourtHearings hearings;

  @GET
  public JteModel ask(@PathParam("id") ProceedingsId id) {
    return page(screen.of(id), Form.prefilled(CaseFields.filled("listedOn", screen.today())));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response list(@PathParam("id") ProceedingsId id, MultivaluedMap<String, String> typed) {
    CaseForm it = screen.of(id);
    Form form = checked(Form.of(typed));
    if (!form.isValid()) {
      return screen.wrong(it, form, this::page);
    }
    return screen.record(
        it,
        form,
        this::page,
        version -> hearings.list(id, read(form), version),
        "The hearing is listed",
        CaseFields.getDay(form, "listedOn"));
  }

  static Form checked(Form typed) {
    Form form = typed.choose("type", CaseWords.HEARINGS, "Choose what the hearing is for");
    if (form.has("type", HearingType.OTHER.name())) {
      form = form.require("otherWords", "Say what the hearing is for");
    }
    form = CaseFields.day(form, "on", "Enter the first day of the hearing");
    form = CaseFields.dayIfAny(form, "endsOn");
    form = CaseFields.timeIfAny(form, "at");
    return CaseFields.day(form, "listedOn", "Enter the day on which the court fixed it");
  }

  static ListHearing read(Form form) {
    LocalDate first = CaseFields.getDay(form, "on");
    LocalDate last = CaseFields.findDay(form, "endsOn");
    return new ListHearing(
        form.hidden("type", HearingType::valueOf),
        CaseFields.findText(form, "otherWords"),
        CaseFields.getDay(form, "listedOn"),
        first,
        last == null ? first : last,
        CaseFields.findTime(form, "at"));
  }

  private JteModel page(CaseForm it, Form form) {
    return Pages.TEMPLATES.pagesNewHearing(
        pages.page("List a hearing", Section.COURT, form), it, form);
  }
}
