package uk.kith.app.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.search.SearchNames;
import uk.kith.app.web.search.SearchProgress;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Calls;
import uk.kith.placements.api.Calls.CallView;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.DutyRota;
import uk.kith.placements.api.HouseholdSort;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.MissingChildren;
import uk.kith.placements.api.MissingChildren.Missing;
import uk.kith.placements.api.PlacementAccounts;
import uk.kith.placements.api.PlacementAccounts.Begun;
import uk.kith.placements.api.SearchFilter;
import uk.kith.placements.api.SearchSort;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.vacancy.PlaceBand;

/** What stands on the page for the night, read in one go for the page and for its files. */
@RequestScoped
public class NightReader {

  private static final int MOST_SEARCHES = 100;
  private static final int MOST_PLACES = 40;

  @Inject Searches searches;
  @Inject SearchNames names;
  @Inject SearchProgress progress;
  @Inject Calls calls;
  @Inject Households households;
  @Inject PlacementAccounts accounts;
  @Inject Children children;
  @Inject MissingChildren missing;
  @Inject DutyRota rota;
  @Inject BusinessDate businessDate;
  @Inject DuePolicy policy;
  @Inject CurrentActor actor;

  /**
   * @param form what the address asks for of the order
   */
  HandoverPage page(Form form) {
    LocalDate today = businessDate.today();
    Page<SearchView> found =
        searches.listSearches(
            SearchFilter.OPEN,
            Sorting.asked(form, SearchSort.class, HandoverPageResource.EARLIEST_FIRST),
            0,
            MOST_SEARCHES);
    List<SearchView> open = found.items();
    List<CallView> rung = calls.findCalls(open.stream().map(SearchView::id).toList());
    List<Begun> begun = accounts.listBegun(HandoverMaker.placedSince(today), today);
    List<Missing> gone = missing.on(today);
    List<ChildView> who =
        children.findChildren(
            Stream.concat(begun.stream().map(Begun::child), gone.stream().map(Missing::child))
                .distinct()
                .toList(),
            today);
    Page<HouseholdView> places =
        households.listHouseholds(
            HandoverPageResource.FOR_AN_EMERGENCY,
            Sorting.asked(form, HouseholdSort.class, HandoverPageResource.NEWEST_CONFIRMED),
            today,
            0,
            MOST_PLACES);
    return new HandoverMaker(
            today,
            policy,
            rung,
            progress.referred(open.stream().map(SearchView::id).toList()),
            homes(open, rung, begun, who, places.items(), today))
        .make(
            named(open, today),
            found.total(),
            begun,
            gone,
            who,
            places,
            nobodyFor(places, today),
            rota.listDuties(today.minusDays(1), today.plusDays(HandoverMaker.NIGHTS - 1)),
            actor.get().has(Role.PLACEMENT_OFFICER),
            form);
  }

  /**
   * Ages for which no home with a place allows an emergency. Only of those that none of the homes
   * shown meets the others are asked, where there are others.
   */
  private List<PlaceBand> nobodyFor(Page<HouseholdView> shown, LocalDate today) {
    boolean all = shown.items().size() >= shown.total();
    return Arrays.stream(PlaceBand.values())
        .filter(band -> shown.items().stream().noneMatch(home -> takes(home, band)))
        .filter(band -> all || countFor(band, today) == 0)
        .toList();
  }

  /** Homes approved for named children suit nobody else. */
  static boolean takes(HouseholdView home, PlaceBand band) {
    Terms terms = home.snapshot().terms();
    return terms != null && terms.namedChildren().isEmpty() && band.meets(terms.ages());
  }

  private long countFor(PlaceBand band, LocalDate today) {
    return households
        .listHouseholds(
            HandoverPageResource.forAnEmergency(band.ages()),
            HandoverPageResource.NEWEST_CONFIRMED,
            today,
            0,
            1)
        .total();
  }

  private Map<SearchView, String> named(List<SearchView> open, LocalDate today) {
    Map<SearchView, String> known = names.of(open, today);
    Map<SearchView, String> inOrder = new LinkedHashMap<>();
    open.forEach(search -> inOrder.put(search, known.getOrDefault(search, search.number())));
    return inOrder;
  }

  private List<HouseholdView> homes(
      List<SearchView> open,
      List<CallView> rung,
      List<Begun> begun,
      List<ChildView> who,
      List<HouseholdView> places,
      LocalDate today) {
    List<HouseholdId> ids =
        Stream.of(
                rung.stream().map(CallView::household),
                open.stream()
                    .flatMap(search -> search.reservations().stream())
                    .map(SearchView.Reservation::householdId),
                begun.stream().flatMap(each -> Stream.ofNullable(each.household())),
                who.stream()
                    .map(ChildView::placement)
                    .flatMap(
                        lives -> Stream.ofNullable(lives == null ? null : lives.householdId())))
            .flatMap(each -> each)
            .distinct()
            .toList();
    return Stream.concat(households.findHouseholds(ids, today).stream(), places.stream()).toList();
  }
}
