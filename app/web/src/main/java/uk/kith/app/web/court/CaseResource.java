package uk.kith.app.web.court;

import static java.util.stream.Collectors.toMap;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;

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
  @Inject ProceedingsRegister register;
  @Inject Children children;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(@PathParam("id") ProceedingsId id) {
    LocalDate today = businessDate.today();
    ProceedingsView view = register.getProceedings(id, today);
    List<ChildId> ids = view.children().stream().map(ChildInProceedings::child).toList();
    Map<ChildId, ChildView> known =
        children.findChildren(ids, today).stream().collect(toMap(ChildView::id, child -> child));
    CasePage page = new CasePageMaker(view, known).page();
    return Pages.TEMPLATES.pagesCase(pages.page(page.heading(), Section.COURT), page);
  }
}
