package uk.kith.app.web.courtlists;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.court.api.EstimateCheck;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;

/** How planning estimates did in the authority's own cases. */
@Path("/court/estimates")
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
public class EstimatesPageResource {

  @Inject Pages pages;
  @Inject EstimateCheck check;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show() {
    return Pages.TEMPLATES.pagesEstimates(
        pages.page("How planning estimates did", Section.COURT),
        EstimatesPage.of(check.check(businessDate.today())));
  }
}
