package uk.kith.app.web.why;

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
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.search.SearchScreen;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.DecisionView;
import uk.kith.matching.api.Options;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.PlacementAccounts;
import uk.kith.placements.api.PlacementAccounts.Decided;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;
import uk.kith.placements.api.Searches;

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
  @Inject Children children;
  @Inject Households households;
  @Inject Searches searches;
  @Inject PlacementAccounts accounts;
  @Inject Options options;
  @Inject SearchScreen screen;
  @Inject BusinessDate businessDate;

  @GET
  public JteModel show(@PathParam("child") ChildId id) {
    LocalDate today = businessDate.today();
    ChildView child = children.getChild(id, today);
    List<PlacementAccount> all = accounts.listAccounts(id);
    if (all.isEmpty()) {
      throw new NotFound(id);
    }
    PlacementAccount now = all.get(0);
    Decided decided = now.decision();
    ChildView.CurrentPlacement lives = child.placement();
    boolean outside =
        lives != null && lives.id().equals(now.id()) && Boolean.FALSE.equals(lives.local());
    WhyPage page =
        new WhyPageMaker(child, homes(all, today))
            .make(
                all,
                decided == null ? null : chosen(decided, now),
                outside,
                decided == null ? null : screen.asked(searches.getSearch(decided.search())));
    return Pages.TEMPLATES.pagesWhy(pages.page(page.heading(), Section.CHILDREN), page);
  }

  /** The newest choice of the home that was not given back. */
  private @Nullable DecisionView chosen(Decided decided, PlacementAccount now) {
    return options.decisionsOf(decided.search()).stream()
        .filter(each -> each.givenBackAt() == null && each.household().equals(now.household()))
        .findFirst()
        .orElse(null);
  }

  private Map<HouseholdId, HouseholdView> homes(List<PlacementAccount> all, LocalDate today) {
    List<HouseholdId> ids =
        all.stream().map(PlacementAccount::household).filter(Objects::nonNull).distinct().toList();
    return households.findHouseholds(ids, today).stream()
        .collect(Collectors.toMap(home -> home.snapshot().id(), Function.identity()));
  }
}
