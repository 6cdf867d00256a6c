package uk.kith.app.web.why;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;

/** Why a child is here, on one page. */
@Path("/children/{child}/why")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class WhyPageResource {

  @Inject Pages pages;
  @Inject WhyScreen screen;

  @GET
  public JteModel show(
      @PathParam("child") ChildId id,
      @QueryParam("search") @Nullable SearchId search,
      @QueryParam("placement") @Nullable PlacementId placement) {
    WhyPage page = screen.read(id, search, placement).page();
    return Pages.TEMPLATES.pagesWhy(pages.page(page.heading(), Section.CHILDREN), page);
  }
}
