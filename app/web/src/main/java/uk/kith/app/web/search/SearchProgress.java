package uk.kith.app.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.kith.app.web.asking.RingBacks;
import uk.kith.app.web.list.SearchList;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.placements.api.Calls;
import uk.kith.placements.api.Calls.CallView;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.Referrals;
import uk.kith.placements.api.Referrals.ReferralView;
import uk.kith.placements.api.SearchView;

/**
 * Who was asked for each of many searches, as far as the reader may know; three queries for all.
 */
@RequestScoped
public class SearchProgress {
  @Inject SearchNames names;
  @Inject Calls calls;
  @Inject Households households;
  @Inject Referrals referrals;
  @Inject AccessPolicy access;
  @Inject CurrentActor actor;

  /** Whether the reader may know who was rung. */
  public boolean isTold() {
    return access.mayReadHouseholds();
  }

  /** Each search with the names of its children and who was asked, in the order of the searches. */
  public List<SearchList.Named> of(List<SearchView> searches, LocalDate asOf) {
    List<SearchList.Named> named = names.named(searches, asOf);
    if (!isTold()) {
      return named;
    }
    List<SearchId> ids = searches.stream().map(SearchView::id).toList();
    List<CallView> all = calls.findCalls(ids);
    Map<SearchId, List<CallView>> rung =
        all.stream().collect(Collectors.groupingBy(CallView::search));
    Map<HouseholdId, String> names = toRing(all, asOf);
    Map<SearchId, List<ReferralView>> referred = referred(ids);
    return named.stream()
        .map(
            each -> {
              SearchId id = each.search().id();
              return each.with(
                  AskedCounts.rung(rung.getOrDefault(id, List.of()), names),
                  AskedCounts.referred(referred.getOrDefault(id, List.of())));
            })
        .toList();
  }

  private Map<HouseholdId, String> toRing(List<CallView> all, LocalDate asOf) {
    List<HouseholdId> homes =
        RingBacks.first(all).stream().map(CallView::household).distinct().toList();
    return homes.isEmpty()
        ? Map.of()
        : households.findHouseholds(homes, asOf).stream()
            .collect(Collectors.toMap(home -> home.snapshot().id(), HouseholdView::name));
  }

  /** Referrals of searches; none for readers who do not read them. */
  public Map<SearchId, List<ReferralView>> referred(List<SearchId> searches) {
    return SearchScreen.readsReferrals(actor.get()) ? referrals.findReferrals(searches) : Map.of();
  }
}
