package uk.kith.app.web.home;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kith.app.web.AuthorityNames;
import uk.kith.app.web.PageContext;
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
import uk.kith.matching.api.FamilySuggestions;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.LookedAfterPopulation;
import uk.kith.placements.api.MissingChildren;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.LookedAfter;
import uk.kith.sufficiency.api.IndicatorBoard;

/** The home page, by role: it asks only for what the role may see. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@AllowedRoles
public class HomePageResource {
  private static final int WAITING_SHOWN = 20;

  @Inject Pages pages;
  @Inject Searches searches;
  @Inject SearchNames names;
  @Inject Households households;
  @Inject IndicatorBoard indicators;
  @Inject LookedAfterPopulation population;
  @Inject FamilySuggestions suggestions;
  @Inject MissingChildren missing;
  @Inject AccessPolicy access;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;

  @GET
  public JteModel home() {
    LocalDate today = businessDate.today();
    Actor reader = actor.get();
    PageContext frame = pages.page("Home");
    String area = AuthorityNames.shortName(authority);
    boolean figures = reader.has(Role.COMMISSIONER) || access.mayReadChildren();
    List<HouseholdSnapshot> homes = access.mayReadHouseholds() ? households.snapshots(today) : null;
    List<HomePage.Definition> more = new ArrayList<>();
    if (figures) {
      List<LookedAfter> everybody = population.lookedAfterOn(today);
      more.addAll(PopulationFigures.of(everybody, area));
      if (access.maySeeAdopters()) {
        more.addAll(PopulationFigures.adoption(everybody));
      }
      if (frame.demonstration()) {
        more.add(ReportOf2014.EARLIER_FIGURE);
      }
    }
    if (homes != null) {
      more.addAll(HomesFigures.of(homes));
      if (access.maySeeAdopters()) {
        more.addAll(HomesFigures.adoption(homes));
      }
    }
    HomePage page =
        new HomePageMaker(today, area, reader.roles())
            .make(
                figures ? indicators.headline(today) : List.of(),
                homes == null ? null : HomesFigures.withAPlace(homes),
                more,
                waiting(reader, today),
                reader.has(Role.PANEL_ADVISER) ? suggestions.countWaiting(today) : null,
                homes == null ? null : missing.countOn(today));
    return Pages.TEMPLATES.pagesHome(frame, page);
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
