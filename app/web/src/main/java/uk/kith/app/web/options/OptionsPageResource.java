package uk.kith.app.web.options;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.AuthorityNames;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.Options;
import uk.kith.matching.api.OptionsView;
import uk.kith.placements.api.Calls;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.DuePolicy;

/** Every household for one search. Each look without a run makes and stores a new one. */
@Path("/searches/{search}/options")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class OptionsPageResource {
  @Inject Pages pages;
  @Inject Searches searches;
  @Inject Options options;
  @Inject Children children;
  @Inject Households households;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;
  @Inject CurrentActor actor;
  @Inject Calls calls;
  @Inject DuePolicy policy;

  /**
   * @param stored a run that was shown before; null for a new one
   * @param all every home that cannot take them now
   */
  @GET
  public JteModel show(
      @PathParam("search") SearchId id,
      @QueryParam("run") @Nullable RunId stored,
      @QueryParam("all") @DefaultValue("false") boolean all) {
    SearchView search = searches.getSearch(id);
    LocalDate today = businessDate.today();
    OptionsView run = stored == null ? options.find(id, today) : options.getRun(stored);
    if (!run.search().equals(id)) {
      throw new NotFound(run.runId());
    }
    List<ChildView> who = children.findChildren(search.children(), today);
    List<HouseholdView> homes =
        households.findHouseholds(
            run.items().stream().map(OptionsView.Item::householdId).toList(), today);
    OptionsPage page =
        new OptionsPageMaker(
                search,
                run,
                who,
                homes,
                AuthorityNames.shortName(authority),
                mayRing(search) ? calls.listCalls(id) : null,
                policy,
                Choosing.of(search, actor.get()::has))
            .make(all, stored != null && search.isOpen() && options.isStale(stored));
    return Pages.TEMPLATES.pagesOptions(pages.page(page.heading(), Section.SEARCHES), page);
  }

  private boolean mayRing(SearchView search) {
    return actor.get().has(Role.PLACEMENT_OFFICER) && search.isOpen();
  }
}
