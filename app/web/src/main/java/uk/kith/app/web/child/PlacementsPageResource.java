package uk.kith.app.web.child;

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
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.PlacementAccounts;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;
import uk.kith.placements.api.PlacementCorrections;
import uk.kith.placements.api.PlacementCorrections.Wrong;
import uk.kith.placements.api.PlacementCosts;

/** Every placement of a child, and what each costs. */
@Path("/children/{child}/placements")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class PlacementsPageResource {
  @Inject Pages pages;
  @Inject Children children;
  @Inject HomesOfPlacements homes;
  @Inject PlacementAccounts accounts;
  @Inject PlacementCosts costs;
  @Inject PlacementCorrections corrections;
  @Inject BusinessDate businessDate;
  @Inject CurrentActor actor;

  @GET
  public JteModel show(@PathParam("child") ChildId id) {
    LocalDate today = businessDate.today();
    ChildView child = children.getChild(id, today);
    List<PlacementAccount> placements = accounts.listAccounts(child.id());
    Actor reader = actor.get();
    boolean officer = reader.has(Role.PLACEMENT_OFFICER);
    List<Wrong> wrong = corrections.listWrong(child.id());
    PlacementsPage page =
        PlacementsPage.of(
            child,
            placements,
            homes.of(placements, wrong, today),
            costs.findCosts(placements.stream().map(PlacementAccount::id).toList()),
            wrong,
            officer,
            officer || reader.has(Role.PANEL_ADVISER));
    return Pages.TEMPLATES.pagesPlacements(
        pages.page("Placements of " + page.name(), Section.CHILDREN), page);
  }
}
