package uk.kith.app.web.courtlists;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.courtlists.HearingsPage.Days;
import uk.kith.court.api.HearingList;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;

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
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(@QueryParam("days") @DefaultValue("") String asked) {
    LocalDate today = businessDate.today();
    Days days = Days.asked(asked);
    return Pages.TEMPLATES.pagesHearings(
        pages.page("Hearings", Section.COURT),
        HearingsPage.of(hearings.between(days.from(today), today), days, today));
  }
}
