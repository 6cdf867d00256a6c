package uk.kith.app.web.child;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.CaseSystem;
import uk.kith.placements.api.ChildReturns;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;

/** What the returns tell of one child. */
@Path("/children/{id}/told-by-returns")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class ToldPageResource {

  @Inject Pages pages;
  @Inject Children children;
  @Inject ChildReturns returns;
  @Inject CaseSystem cases;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(@PathParam("id") ChildId id) {
    ChildView child = children.getChild(id, businessDate.today());
    String name = Words.fullName(child);
    return Pages.TEMPLATES.pagesTold(
        pages.page("Told by returns of " + name, Section.CHILDREN),
        ToldPage.of(
            name, "/children/" + child.id(), returns.toldOf(child.id()), cases.toldOf(child.id())));
  }
}
