package uk.kith.app.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.Words;
import uk.kith.app.web.asking.AskedMaker;
import uk.kith.app.web.asking.AskedView;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.matching.api.DecisionView;
import uk.kith.matching.api.LookAgain;
import uk.kith.matching.api.Options;
import uk.kith.placements.api.Calls;
import uk.kith.placements.api.Calls.CallView;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Considerations;
import uk.kith.placements.api.Considerations.Considered;
import uk.kith.placements.api.EndedHolds;
import uk.kith.placements.api.EndedHolds.EndedHold;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.Referrals;
import uk.kith.placements.api.SearchApprovals;
import uk.kith.placements.api.SearchApprovals.RecordedApproval;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.PlacementTest;

/** The page of a search; its forms show it again when something is missing. */
@RequestScoped
public class SearchScreen {
  @Inject Pages pages;
  @Inject Searches searches;
  @Inject SearchApprovals approvals;
  @Inject Considerations considerations;
  @Inject Options options;
  @Inject Calls calls;
  @Inject EndedHolds holds;
  @Inject Referrals referrals;
  @Inject Children children;
  @Inject Households households;
  @Inject AccessPolicy access;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;
  @Inject LookAgain again;
  @Inject LookAgainNames names;
  @Inject PartedWords partings;
  @Inject OwnFamilyFacts family;

  /**
   * @param form what was typed into one of its forms, with what is wrong with it
   */
  public Response show(int status, SearchId id, Form form) {
    SearchView search = searches.getSearch(id);
    LocalDate today = businessDate.today();
    List<CallView> rung = access.mayReadHouseholds() ? calls.listAllCalls(id) : List.of();
    List<RecordedApproval> approved = approvals.listApprovals(id);
    List<EndedHold> ended = access.mayReadHouseholds() ? holds.listEnded(id) : List.of();
    List<HouseholdView> homes = homes(search, approved, rung, ended, today);
    List<ChildView> who = children.findChildren(search.children(), today);
    SearchPage page =
        new SearchPageMaker(
                search, who, family.of(search, who, today), homes, tests(search), approved, today)
            .make(
                actor.get().has(Role.PLACEMENT_OFFICER),
                actor.get().has(Role.APPROVER),
                KeepAwayPageResource.opensFor(actor.get()),
                access.mayReadHouseholds(),
                ended,
                asked(
                    search, considerations.getConsidered(id), who, rung, homes, referrals(search)),
                partings.of(search.id(), today));
    return Response.status(status)
        .entity(
            Pages.TEMPLATES.pagesSearch(
                pages.page("Search " + search.number(), Section.SEARCHES, form),
                page,
                lookedAgain(id, today),
                form))
        .build();
  }

  /** Decisions of the search that rest on facts corrected since. */
  private List<LookAgainPage.Line> lookedAgain(SearchId id, LocalDate today) {
    if (!access.mayReadHouseholds()) {
      return List.of();
    }
    List<LookAgain.Decided> decisions = List.copyOf(again.ofSearch(id).values());
    return decisions.stream()
        .map(
            each ->
                LookAgainPageMaker.line(
                    each, names.children(decisions, today), names.homes(decisions, today)))
        .toList();
  }

  /** What was asked for a search, to be read of one of its children: of the others nothing. */
  public AskedView asked(SearchView search, ChildView child) {
    List<CallView> rung = calls.listAllCalls(search.id());
    return asked(
            search,
            considerations.getConsidered(search.id()).onlyFor(child.id()),
            List.of(child),
            rung,
            homes(search, List.of(), rung, List.of(), businessDate.today()),
            referrals(search).stream()
                .map(each -> search.children().size() > 1 ? each.withoutText() : each)
                .toList())
        .forReading();
  }

  private AskedView asked(
      SearchView search,
      Considered considered,
      List<ChildView> who,
      List<CallView> rung,
      List<HouseholdView> homes,
      List<Referrals.ReferralView> sent) {
    Actor reader = actor.get();
    boolean records = reader.has(Role.PLACEMENT_OFFICER) && search.isOpen();
    Map<ChildId, String> names = new LinkedHashMap<>();
    who.forEach(child -> names.put(child.id(), Words.name(child)));
    Map<HouseholdId, HouseholdView> byId =
        homes.stream().collect(Collectors.toMap(v -> v.snapshot().id(), Function.identity()));
    return AskedMaker.make(
        "/searches/" + search.id(),
        reader.has(Role.PLACEMENT_OFFICER),
        reader.has(Role.PLACEMENT_OFFICER) && search.takesConsiderations(),
        names,
        search.closedOn(),
        considered,
        rung,
        byId,
        reader.has(Role.PLACEMENT_OFFICER),
        sent,
        records ? referrals.draft(search.id()) : null);
  }

  private List<Referrals.ReferralView> referrals(SearchView search) {
    return readsReferrals(actor.get()) ? referrals.listReferrals(search.id()) : List.of();
  }

  static boolean readsReferrals(Actor reader) {
    return Stream.of(Role.PLACEMENT_OFFICER, Role.APPROVER, Role.REVIEWING_OFFICER)
        .anyMatch(reader::has);
  }

  /** R-PLACE-04: of the homes for which places are held. */
  private Map<ReservationId, List<PlacementTest>> tests(SearchView search) {
    return search.reservations().isEmpty() || !access.mayReadHouseholds()
        ? Map.of()
        : options.decisionsOf(search.id()).stream()
            .collect(Collectors.toMap(DecisionView::reservation, DecisionView::tests));
  }

  private List<HouseholdView> homes(
      SearchView search,
      List<RecordedApproval> approved,
      List<CallView> rung,
      List<EndedHold> ended,
      LocalDate today) {
    if (!access.mayReadHouseholds()) {
      return List.of();
    }
    List<HouseholdId> ids =
        Stream.of(
                search.reservations().stream().map(SearchView.Reservation::householdId),
                approved.stream().map(each -> each.approval().householdId()),
                ended.stream().map(EndedHold::household),
                rung.stream().map(CallView::household))
            .flatMap(Function.identity())
            .distinct()
            .toList();
    return households.findHouseholds(ids, today);
  }
}
