package uk.kith.app.web.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.DeletedHomes;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.asking.AskedView;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.TestLine;
import uk.kith.app.web.list.SearchList;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.ReservationId;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.EndedHolds;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.SearchApprovals;
import uk.kith.placements.api.SearchApprovals.RecordedApproval;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.PlacementTest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.asking.Approvable;

/** Makes the page of a search from the register; a pure function. */
final class SearchPageMaker {
  private final SearchView search;
  private final SearchFacts facts;
  private final List<Fact> family;
  private final Map<HouseholdId, HouseholdView> households;
  private final Map<ReservationId, List<PlacementTest>> tests;
  private final List<RecordedApproval> approvals;

  /**
   * @param family parents and own children who are not looked for with them
   * @param approvals with those that were withdrawn
   * @param tests of each reservation, as they were when its home was chosen
   */
  SearchPageMaker(
      SearchView search,
      List<ChildView> children,
      List<Fact> family,
      Collection<HouseholdView> households,
      Map<ReservationId, List<PlacementTest>> tests,
      List<RecordedApproval> approvals,
      LocalDate asOf) {
    this.approvals = List.copyOf(approvals);
    this.search = search;
    this.tests = Map.copyOf(tests);
    this.facts = new SearchFacts(search, children, asOf);
    this.family = List.copyOf(family);
    this.households =
        households.stream()
            .collect(Collectors.toMap(view -> view.snapshot().id(), Function.identity()));
  }

  /**
   * @param mayWithdraw true when the visitor takes back approvals that were recorded in error
   * @param mayRead true when the visitor may read whom to keep the children away from
   * @param readsHomes true when the visitor may read where children live
   */
  SearchPage make(
      boolean mayDecide,
      boolean mayWithdraw,
      boolean mayRead,
      boolean readsHomes,
      List<EndedHolds.EndedHold> ended,
      AskedView asked,
      List<SearchPage.Parted> partings) {
    boolean placed = search.status() == SearchView.Status.PLACED;
    LocalDate closedOn = search.closedOn();
    return new SearchPage(
        "/searches/" + search.id(),
        search.number(),
        facts.names(),
        Stream.concat(facts.facts().stream(), family.stream()).toList(),
        placed && readsHomes ? facts.whyPages() : List.of(),
        facts.childPages(),
        mayRead ? facts.peoplePages() : List.of(),
        SearchList.state(search.status()),
        closedOn == null
            ? null
            : "Ended on "
                + Dates.day(closedOn)
                + (search.closedReason() == null ? "" : ": " + search.closedReason()),
        placed
            ? "Visits, plans and notices that are now due stand with what is recorded of "
                + facts.names()
                + "."
            : null,
        search.isOpen(),
        mayDecide,
        search.reservations().stream().map(this::reserved).toList(),
        ended.stream().map(this::ended).toList(),
        approvals.stream().map(each -> approved(each, mayWithdraw)).toList(),
        asked,
        partings,
        mayDecide
                && search.isOpen()
                && search.children().size() > 1
                && search.kind() != SearchKind.PARENT_AND_CHILD
            ? "/searches/" + search.id() + "/part"
            : null);
  }

  private SearchPage.Reserved reserved(SearchView.Reservation reservation) {
    return new SearchPage.Reserved(
        reservation.id().toString(),
        name(reservation.householdId()),
        "/households/" + reservation.householdId(),
        Numbers.sentence(Numbers.words(reservation.places(), "place"))
            + " for "
            + facts.names(reservation.children()),
        reservation.reasons(),
        TestLine.of(tests.getOrDefault(reservation.id(), List.of())),
        "Held until "
            + Dates.moment(reservation.expiresAt())
            + ", reserved by "
            + reservation.reservedBy());
  }

  private SearchPage.Ended ended(EndedHolds.EndedHold hold) {
    String how =
        switch (hold.how()) {
          case MOVED_IN -> "The placement was recorded on ";
          case GIVEN_BACK -> "Given back on ";
          case NOT_AVAILABLE -> "Held no longer: recorded as not available on ";
          case RAN_OUT -> "The time ran out on ";
        };
    return new SearchPage.Ended(
        name(hold.household()),
        "/households/" + hold.household(),
        whose(hold),
        "By " + hold.by() + " on " + Dates.moment(hold.at()),
        hold.reasons(),
        how + Dates.moment(hold.endedAt()));
  }

  /** Of somebody who goes on in another search there is no name here. */
  private String whose(EndedHolds.EndedHold hold) {
    String names = facts.names(hold.children());
    return names.isEmpty() ? "A child who goes on in another search" : names;
  }

  private SearchPage.Approved approved(RecordedApproval recorded, boolean mayWithdraw) {
    SearchView.Approval approval = recorded.approval();
    SearchApprovals.Withdrawn withdrawn = recorded.withdrawn();
    return new SearchPage.Approved(
        name(approval.householdId()),
        href(approval.householdId()),
        Approvable.words(approval.rule()),
        approval.covers(search.children()) ? null : "For " + facts.names(approval.children()),
        approval.rule().value(),
        approval.by(),
        approval.post(),
        Dates.day(approval.on()),
        approval.reasons(),
        open(approval),
        withdrawn == null
            ? null
            : "Recorded in error: " + withdrawn.why() + " (" + withdrawn.by() + ")",
        mayWithdraw && withdrawn == null && households.containsKey(approval.householdId())
            ? "/searches/" + search.id() + "/approvals/" + recorded.id() + "/withdraw"
            : null);
  }

  private static @Nullable String open(SearchView.Approval approval) {
    String open = OpenChecks.said(approval, "Still open: ");
    return open.isEmpty() ? null : open;
  }

  /** A household that the reader may not see has no name here. */
  private String name(HouseholdId id) {
    HouseholdView household = households.get(id);
    return household == null ? DeletedHomes.or(id, "A household") : household.name();
  }

  private static @Nullable String href(HouseholdId id) {
    return DeletedHomes.isDeleted(id) ? null : "/households/" + id;
  }
}
