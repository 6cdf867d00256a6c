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
import uk.kith.court.api.CaseFamilyMeetings;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;

/** The family meeting before an application that no pre-proceedings led to (R-PRE-11). */
@Path("/court/{id}/family-meeting")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles(Role.COURT_OFFICER)
public class CaseFamilyMeetingResource {

  @Inject Pages pages;
  @Inject CaseScreen screen;
  @Inject CaseFamilyMeetings meetings;

  @GET
  public JteModel ask(@PathParam("id") ProceedingsId id) {
    CaseForm it = screen.of(id);
    return page(it, Form.EMPTY);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(@PathParam("id") ProceedingsId id, MultivaluedMap<String, String> typed) {
    CaseForm it = screen.of(id);
    LocalDate today = screen.today();
    Form form = BeforeCourtForms.checkedMeetingOffer(it.checked(Form.of(typed)));
    if (form.isValid()) {
      form = notAhead(notAhead(form, "offer-on", today), "offer-held", today);
    }
    if (!form.isValid()) {
      return screen.wrong(it, form, this::page);
    }
    FamilyMeeting meeting = BeforeCourtForms.offer(form);
    Form sent = form;
    return screen.record(
        it,
        form,
        this::page,
        version -> meetings.record(id, it.chosenOf(sent), meeting, version),
        "The family meeting is recorded",
        meeting.offeredOn() == null ? today : meeting.offeredOn());
  }

  private static Form notAhead(Form form, String field, LocalDate today) {
    LocalDate day = form.date(field).findDate().orElse(null);
    return day != null && day.isAfter(today)
        ? form.with(field + "-day", "This day has not come yet: record what was done")
        : form;
  }

  private JteModel page(CaseForm it, Form form) {
    return Pages.TEMPLATES.pagesCaseFamilyMeeting(
        pages.page("The family meeting before the application", Section.COURT, form), it, form);
  }
}
