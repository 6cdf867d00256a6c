package uk.kith.app.web.child;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Download;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.TableTools;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
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
  public JteModel show(@PathParam("child") ChildId id, @Context UriInfo address) {
    Form form = Form.of(address.getQueryParameters());
    Sort<PlacementsList.Key> sort = sort(form);
    LocalDate today = businessDate.today();
    ChildView child = children.getChild(id, today);
    List<PlacementAccount> placements = accounts.listAccounts(child.id());
    Actor reader = actor.get();
    boolean officer = reader.has(Role.PLACEMENT_OFFICER);
    List<Wrong> wrong = corrections.listWrong(child.id());
    Map<HouseholdId, HouseholdView> lived = homes.of(placements, wrong, today);
    PlacementsPage page =
        PlacementsPage.of(
            child,
            TableTools.of(
                PlacementsList.of(child.id(), today),
                PlacementsList.address(child.id()),
                PlacementsList.ANCHOR,
                sort,
                form),
            priced(placements, lived, sort),
            lived,
            wrong,
            officer,
            officer || reader.has(Role.PANEL_ADVISER));
    return Pages.TEMPLATES.pagesPlacements(
        pages.page("Placements of " + page.name(), Section.CHILDREN), page);
  }

  /** The placements of the child as a file; what was recorded wrongly stands on the page alone. */
  @GET
  @Path(Download.PATH)
  @Produces(MediaType.WILDCARD)
  public Response download(
      @PathParam("child") ChildId id,
      @PathParam("format") String format,
      @Context UriInfo address) {
    LocalDate today = businessDate.today();
    ChildView child = children.getChild(id, today);
    List<PlacementAccount> placements = accounts.listAccounts(child.id());
    return Download.of(
        PlacementsList.of(child.id(), today),
        format,
        taker ->
            taker.accept(
                priced(
                    placements,
                    homes.of(placements, today),
                    sort(Form.of(address.getQueryParameters())))));
  }

  private List<PlacementsList.Priced> priced(
      List<PlacementAccount> placements,
      Map<HouseholdId, HouseholdView> lived,
      Sort<PlacementsList.Key> sort) {
    return PlacementsList.asked(
        placements,
        lived,
        costs.findCosts(placements.stream().map(PlacementAccount::id).toList()),
        sort);
  }

  private static Sort<PlacementsList.Key> sort(Form form) {
    return Sorting.asked(form, PlacementsList.Key.class, PlacementsList.USUAL);
  }
}
