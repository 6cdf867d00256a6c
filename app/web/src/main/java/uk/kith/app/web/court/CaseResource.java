package uk.kith.app.web.court;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.action.NextStepReader;
import uk.kith.app.web.casesystem.ToldSections;
import uk.kith.app.web.timeline.CaseTimelines;
import uk.kith.court.api.CourtCorrections;
import uk.kith.court.api.ReviewCalendar;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;

/** One case in court. */
@Path("/court/{id}")
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
public class CaseResource {

  @Inject Pages pages;
  @Inject CaseScreen screen;
  @Inject CaseTimelines timelines;
  @Inject ReviewCalendar calendar;
  @Inject NextStepReader reader;
  @Inject CourtCorrections corrections;
  @Inject ToldSections told;
  @Inject CurrentActor actor;

  @GET
  public JteModel show(@PathParam("id") ProceedingsId id) {
    CaseForm it = screen.of(id);
    List<ChildId> ids = it.children().children().stream().map(CaseNames.Named::id).toList();
    CasePage page =
        new CasePageMaker(
                it.view(),
                it.children(),
                calendar.officersOf(ids, it.view().asOf()),
                reader.read(it.href(), ids),
                corrections.takenBack(id),
                actor.get().has(Role.COURT_OFFICER))
            .page();
    return Pages.TEMPLATES.pagesCase(
        pages.page(page.heading(), Section.COURT),
        page,
        told.ofCase(it.children().byId()),
        timelines.of(it.view(), it.children().byId()));
  }
}
