package uk.kith.app.web.home;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.AuthorityNames;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.search.SearchNames;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.sufficiency.api.IndicatorBoard;
import uk.kith.sufficiency.engine.Indicator;

/** The home page, by role: it asks only for what the role may see. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles
public class HomePageResource {
  private static final int WAITING_SHOWN = 20;
  private static final HouseholdFilter WITH_A_PLACE =
      new HouseholdFilter(true, null, null, null, null);

  @Inject Pages pages;
  @Inject Searches searches;
  @Inject SearchNames names;
  @Inject Households households;
  @Inject IndicatorBoard indicators;
  @Inject AccessPolicy access;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;

  @GET
  public JteModel home() {
    LocalDate today = businessDate.today();
    Actor reader = actor.get();
    HomePage page =
        new HomePageMaker(today, AuthorityNames.shortName(authority), reader.roles())
            .make(figures(reader, today), vacant(today), homes(today), waiting(reader, today));
    return Pages.TEMPLATES.pagesHome(pages.page("Home"), page);
  }

  private List<Indicator> figures(Actor reader, LocalDate today) {
    boolean figures = reader.has(Role.COMMISSIONER) || access.mayReadChildren();
    return figures ? indicators.indicators(today).items() : List.of();
  }

  private @Nullable Long vacant(LocalDate today) {
    return access.mayReadHouseholds()
        ? households.listHouseholds(WITH_A_PLACE, today, 0, 1).total()
        : null;
  }

  private List<HomePage.Definition> homes(LocalDate today) {
    return access.mayReadHouseholds() ? HomesFigures.of(households.snapshots(today)) : List.of();
  }

  private Map<SearchView, String> waiting(Actor reader, LocalDate today) {
    if (!Section.SEARCHES.opensFor(reader.roles())) {
      return Map.of();
    }
    List<SearchView> open = searches.listSearches(true, 0, WAITING_SHOWN).items();
    Map<SearchView, String> known = names.of(open, today);
    Map<SearchView, String> inOrder = new LinkedHashMap<>();
    open.forEach(search -> inOrder.put(search, known.getOrDefault(search, search.number())));
    return inOrder;
  }
}
