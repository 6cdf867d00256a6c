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
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.Options;
import uk.kith.matching.api.RunLook;
import uk.kith.matching.api.RunPages;
import uk.kith.placements.api.Calls;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.DuePolicy;

/**
 * Every household for one search, in pages. A look without a run makes and stores one, unless
 * nothing has changed since the last; the pages of a run lead to itself.
 */
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
  private static final int MOST_PAGES = 1_000_000;

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
   * @param stored a run that was shown before; null for one of the facts as they are now
   * @param home an option whose page is shown; null for the pages asked for
   * @param possible page of the homes possible, from 0
   * @param approval page of those possible with approval, from 0
   * @param notNow page of those not possible, from 0
   * @param rule of those not possible the ones alone of which it speaks first; null for all
   */
  @GET
  public JteModel show(
      @PathParam("search") SearchId id,
      @QueryParam("run") @Nullable RunId stored,
      @QueryParam("home") @Nullable HouseholdId home,
      @QueryParam("possible") @DefaultValue("0") int possible,
      @QueryParam("approval") @DefaultValue("0") int approval,
      @QueryParam("not-now") @DefaultValue("0") int notNow,
      @QueryParam("rule") @Nullable RuleId rule) {
    SearchView search = searches.getSearch(id);
    LocalDate today = businessDate.today();
    RunLook look =
        options.look(
            stored == null ? options.find(id, today).runId() : stored,
            home,
            new RunPages(inRange(possible), inRange(approval), inRange(notNow), rule));
    if (!look.run().search().equals(id)) {
      throw new NotFound(look.run().runId());
    }
    List<ChildView> who = children.findChildren(search.children(), today);
    List<HouseholdView> homes = households.findHouseholds(look.households(), today);
    OptionsPage page =
        new OptionsPageMaker(
                search,
                look,
                who,
                homes,
                AuthorityNames.shortName(authority),
                mayRing(search) ? calls.listCalls(id) : null,
                policy,
                Choosing.of(search, actor.get()::has))
            .make(stored != null && search.isOpen() && options.isStale(stored));
    return Pages.TEMPLATES.pagesOptions(pages.page(page.heading(), Section.SEARCHES), page);
  }

  private static int inRange(int page) {
    return Math.min(Math.max(page, 0), MOST_PAGES);
  }

  private boolean mayRing(SearchView search) {
    return actor.get().has(Role.PLACEMENT_OFFICER) && search.isOpen();
  }
}
