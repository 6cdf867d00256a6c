package uk.kith.app.web.courtlists;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.HearingLine;
import uk.kith.court.api.HearingList;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;

/** The hearings of a day or a week, to be printed. */
@Path("/court/hearings")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.COURT_OFFICER,
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class HearingsPageResource {

  @Inject Pages pages;
  @Inject HearingList hearings;
  @Inject ProceedingsRegister register;
  @Inject Children children;
  @Inject NextStepReader reader;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(@Context UriInfo address) {
    LocalDate today = businessDate.today();
    HearingDays days = HearingDays.asked(Form.of(address.getQueryParameters()), today);
    List<HearingLine> found = days.read(hearings, today);
    NextSteps steps =
        reader.read(
            address,
            found.stream()
                .flatMap(line -> line.of().children().stream())
                .map(ChildBrief::id)
                .distinct()
                .toList());
    return Pages.TEMPLATES.pagesHearings(
        pages.page("Hearings", Section.COURT, days.form()),
        HearingsPage.of(
            found,
            days,
            CourtAsked.selects(children.teams(null, today), register.choices(today)),
            steps,
            today));
  }
}
