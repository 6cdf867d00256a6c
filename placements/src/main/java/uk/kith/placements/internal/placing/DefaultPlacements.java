package uk.kith.placements.internal.placing;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Forbidden;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.EndPlacement;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.NamedOthers;
import uk.kith.placements.api.PlacementStarted;
import uk.kith.placements.api.Placements;
import uk.kith.placements.api.RecordPlacement;
import uk.kith.placements.api.ReservePlaces;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.StartPlacement;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Verdict.Objection;
import uk.kith.placements.engine.outside.Cost;
import uk.kith.placements.engine.outside.LocalOption;
import uk.kith.placements.engine.vacancy.HoldingTime;
import uk.kith.placements.internal.children.ChildReader;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.facts.SeenPlacements;
import uk.kith.placements.internal.households.HouseholdReader;
import uk.kith.placements.internal.searches.Search;
import uk.kith.placements.internal.searches.SearchReader;
import uk.kith.placements.internal.searches.SearchRequests;

/** Places held and placements made, in the database. */
@UseCase
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class DefaultPlacements implements Placements {

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject SqlPlaces places;
  @Inject SqlPlacements placements;
  @Inject SqlCosts costs;
  @Inject Reserving reserving;
  @Inject Moving moving;
  @Inject RecordingByHand byHand;
  @Inject CareBetween between;
  @Inject StaysForATime stays;
  @Inject RecordedCodes codes;
  @Inject ConstraintsAgain constraints;
  @Inject FamilyFirst family;
  @Inject NamedOthers named;
  @Inject SearchReader searches;
  @Inject SearchRequests requests;
  @Inject HouseholdReader households;
  @Inject OrderedEnds orders;
  @Inject ChildReader children;
  @Inject Children statuses;
  @Inject SeenPlacements seen;
  @Inject SeenChildren seenChildren;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;
  @Inject Event<PlacementStarted> started;

  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.APPROVER})
  public List<Objection> objections(
      SearchId search, HouseholdId home, Set<ChildId> some, LocalDate asOf) {
    SearchView view = searches.views(List.of(find(search).id())).get(0);
    if (!view.children().containsAll(some)) {
      throw new NotFound(search);
    }
    return constraints.objections(
        requests.of(view, asOf).onlyFor(some), home(home, asOf).snapshot(), view);
  }

  @Override
  public SearchView.Reservation reserve(ReservePlaces command) {
    SearchView.Reservation reservation =
        reserving.reserve(command, find(command.search()), recording());
    audit.record(
        "place-reserved",
        reservation.id(),
        Map.of(
            "household",
            command.household().toString(),
            "children",
            Integer.toString(reservation.children().size())));
    return reservation;
  }

  @Override
  public void giveBack(ReservationId id) {
    Reservation reservation = find(id);
    Instant now = clock.instant();
    reservation.giveBack(now);
    heldBy(reservation).forEach(place -> place.release(now));
    em.flush();
    audit.record("reservation-given-back", id, Map.of());
  }

  @Override
  public Instant holdLonger(
      SearchId search, ReservationId id, LocalDate until, String reason, Acceptance acceptance) {
    Reservation reservation = find(id);
    if (!reservation.search().equals(search)) {
      throw new NotFound(id);
    }
    places.lock(reservation.household()); // whoever reserves there releases what has expired
    em.refresh(reservation);
    Recording recording = recording();
    HoldingTime holding = reserving.holding();
    if (until.isAfter(holding.longest(recording.at()))) {
      throw new Invalid(
          "until",
          "too-long",
          "A place is held for " + holding.longestDays() + " days at the most: others wait for it");
    }
    Instant was = reservation.expiresAt();
    Instant end = holding.closeOf(until);
    reservation.holdLonger(end, reason, recording.at());
    List<HeldPlace> held = heldBy(reservation);
    String keptWhy =
        named.keptWhy(
            Reserving.REASONS,
            held.stream().map(HeldPlace::child).toList(),
            List.of(reason),
            acceptance);
    held.forEach(place -> place.holdUntil(end));
    em.flush();
    places.recordHeldLonger(id, was, end, reason.strip(), keptWhy, recording);
    audit.record("reservation-held-longer", id, Map.of("until", end.toString()));
    return end;
  }

  @Override
  @Once
  public List<PlacementId> start(StartPlacement command) {
    return begin(command);
  }

  @Override
  @Once
  public List<PlacementId> start(StartPlacement command, Map<ChildId, String> legalStatuses) {
    legalStatuses.forEach((child, code) -> statuses.setLegalStatus(child, command.start(), code));
    return begin(command);
  }

  private List<PlacementId> begin(StartPlacement command) {
    Recording recording = recording();
    Reservation reservation = find(command.reservation());
    reservation.start(recording.at());
    HouseholdId home = reservation.household();
    lock(home);
    codes.refuseUnknown(command.type(), null, command.start());
    byHand.refuseFarAhead(command.start());
    HouseholdView where = home(home, command.start());
    String provider = provider(where, command);
    List<HeldPlace> held = moving.whoAreBorn(heldBy(reservation), command, recording.at());
    Search search = find(reservation.search());
    SearchView view = searches.views(List.of(search.id())).get(0);
    List<Finding> findings = new ArrayList<>();
    Map<ChildId, Placement> left = new HashMap<>();
    for (HeldPlace place : held) {
      ChildView child = child(place.child(), command.start());
      stays.findLeft(child, command.start()).ifPresent(each -> left.put(child.id(), each));
      findings.addAll(stays.findings(command, view.kind(), child, left.get(child.id())));
      findings.addAll(
          codes.findings(
              new RecordedCodes.Placed(
                  child,
                  command.type(),
                  provider,
                  new DateRange(command.start(), command.backOn()),
                  where.local(),
                  where.snapshot())));
      findings.addAll(between.leftBy(place.child(), command.start()));
      Placement lives = left.get(child.id());
      if (lives != null && isSeen(lives) && !PlacementCodes.isTemporary(command.type())) {
        findings.addAll(PlacementCodes.checkChange(command.reasonPlaceChange()));
      }
    }
    List<ChildId> whom = held.stream().map(HeldPlace::child).toList();
    findings.addAll(standsAgainst(command, whom, where, view));
    FamilyFirst.Lacking lacking =
        family.neverConsidered(
            view,
            whom,
            where.snapshot().kind(),
            command.type(),
            Objects.requireNonNullElse(
                command.heritage(), Objects.requireNonNullElse(reservation.heritage(), "")));
    findings.addAll(lacking.findings());
    findings.addAll(
        named.in(
            Reserving.REASONS,
            whom,
            List.of(
                Objects.requireNonNullElse(command.considerations(), ""),
                Objects.requireNonNullElse(command.heritage(), ""),
                command.acceptance().reason())));
    reservation
        .acceptance()
        .without(Set.of(Reserving.REASONS)) // accepted of the reasons then, not of what is said now
        .and(command.acceptance())
        .orRefuse(findings.stream().distinct().toList());
    List<PlacementId> begun = new ArrayList<>();
    for (HeldPlace place : held) {
      Acceptance accepted = lacking.accepted(place.child(), command.acceptance());
      begun.add(moving.in(place, reservation, command, accepted, provider, recording));
      search.place(place.child(), command.start());
    }
    flush();
    LocalDate back = command.backOn();
    for (int i = 0; back != null && i < begun.size(); i++) {
      Placement lives = left.get(held.get(i).child());
      if (lives != null) {
        stays.planReturn(begun.get(i), lives, back, recording);
      }
    }
    Cost cost = command.cost();
    if (cost != null) {
      begun.forEach(each -> costs.put(each, cost, recording));
    }
    for (int i = 0; i < begun.size(); i++) {
      started.fire(
          new PlacementStarted(
              begun.get(i), held.get(i).child(), home, reservation.search(), command.start()));
      audit.record("placement-started", begun.get(i), Map.of("type", command.type()));
    }
    return begun;
  }

  private List<Finding> standsAgainst(
      StartPlacement command, List<ChildId> moving, HouseholdView where, SearchView search) {
    PlacementRequest request =
        requests.of(search, command.start()).onlyFor(moving).from(command.start());
    return constraints.findAtStart(
        request, where.snapshot(), search, PlacementCodes.isWithParent(command.type()));
  }

  @Override
  @Once
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public PlacementId record(RecordPlacement command) {
    return writeDown(command);
  }

  @Override
  @Once
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public PlacementId record(RecordPlacement command, @Nullable String legalStatus) {
    if (legalStatus != null) {
      statuses.setLegalStatus(command.child(), command.start(), legalStatus);
    }
    return writeDown(command);
  }

  private PlacementId writeDown(RecordPlacement command) {
    if (!leavesAdopters(command)) {
      requireMayMove(command.type());
    }
    Recording recording = recording();
    HouseholdId home = command.household();
    if (home != null) {
      lock(home); // what is asked of it holds until the child is in
    }
    Acceptance accepted = byHand.check(command);
    List<LocalOption> considered = byHand.localHomes(command);
    String why = command.movedBecause();
    if (why != null) {
      placements
          .findOpenOn(command.child(), command.start())
          .ifPresent(
              lives ->
                  moving.out(moving.present(lives), command.start(), Moving.ON, why, recording));
    }
    Placement placement = byHand.record(command, accepted, considered, recording);
    byHand.carryCare(command, placement);
    audit.record("placement-recorded", placement.id(), Map.of("type", command.type()));
    return placement.id();
  }

  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER})
  public void end(EndPlacement command) {
    requireMayMove(find(command.placement()).type());
    String why = codes.reason(command.reasonCeased(), command.on());
    if (Moving.ON.equals(why)
        && !PlacementCodes.checkChange(command.reasonPlaceChange()).isEmpty()) {
      throw new Invalid(
          "reasonPlaceChange", "required", "X1 needs a reason for the change (R-PLACE-47)");
    }
    Placement placement = find(command.placement());
    command.acceptance().orRefuse(orders.against(placement, why, command.on()));
    moving.out(placement, command.on(), why, command.reasonPlaceChange(), recording());
    audit.record("placement-ended", placement.id(), ended(why, command.acceptance()));
  }

  /** With what was accepted, and why, as the end itself has no room for it. */
  private static Map<String, String> ended(String why, Acceptance acceptance) {
    return acceptance.rules().isEmpty()
        ? Map.of("reason", why)
        : Map.of(
            "reason",
            why,
            "accepted",
            acceptance.rules().stream().map(RuleId::value).sorted().collect(joining(" ")));
  }

  /** Where a child goes from a placement for adoption is told with its disruption (R-ADOPT-28). */
  private boolean leavesAdopters(RecordPlacement command) {
    return command.movedBecause() != null
        && command.end() == null
        && placements
            .findOpenOn(command.child(), command.start())
            .map(moving::present)
            .filter(lives -> isSeen(lives) && PlacementCodes.isForAdoption(lives.type()))
            .isPresent();
  }

  /** A panel adviser keeps placements for adoption alone, and where a child goes from one. */
  private void requireMayMove(String type) {
    if (!actor.get().has(Role.PLACEMENT_OFFICER) && !PlacementCodes.isForAdoption(type)) {
      throw new Forbidden("A panel adviser records placements for adoption alone");
    }
  }

  /** Own homes are the authority's own provision; of others somebody says (R-PLACE-45). */
  private static @Nullable String provider(HouseholdView home, StartPlacement command) {
    if (PlacementCodes.isWithParent(command.type())) {
      return "PR0";
    }
    if (!PlacementCodes.hasProvider(command.type())) {
      return null; // 903 rule 526
    }
    if (home.snapshot().own()) {
      return "PR1";
    }
    String told = command.provider();
    if (told != null && !PlacementCodes.isProvider(told)) {
      throw new Invalid("provider", "unknown", "Not a provider code of the return");
    }
    return told == null && home.snapshot().approvedBy() != null ? "PR2" : told;
  }

  private HouseholdView home(HouseholdId id, LocalDate day) {
    return households.views(List.of(id), day).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  private ChildView child(ChildId id, LocalDate day) {
    return children.views(List.of(id), day).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  private void lock(HouseholdId home) {
    if (!places.lock(home)) {
      throw new NotFound(home);
    }
  }

  private Search find(SearchId id) {
    Search search = em.find(Search.class, id.value());
    if (search == null || searches.views(List.of(id)).isEmpty()) {
      throw new NotFound(id);
    }
    return search;
  }

  private Reservation find(ReservationId id) {
    Reservation reservation = em.find(Reservation.class, id.value());
    if (reservation == null
        || households.views(List.of(reservation.household()), reservation.asOf()).isEmpty()
        || searches.views(List.of(reservation.search())).isEmpty()) {
      throw new NotFound(id);
    }
    return reservation;
  }

  private Placement find(PlacementId id) {
    Placement placement = em.find(Placement.class, id.value());
    if (placement == null || !placement.isTold() || !isSeen(placement)) {
      throw new NotFound(id);
    }
    return placement;
  }

  private boolean isSeen(Placement placement) {
    return seen.isSeen(placement.type()) && seenChildren.isSeen(placement.child());
  }

  private List<HeldPlace> heldBy(Reservation reservation) {
    return em.createQuery(
            "select p from HeldPlace p where p.reservationId = :id and p.releasedAt is null"
                + " order by p.placeNo",
            HeldPlace.class)
        .setParameter("id", reservation.id().value())
        .getResultList();
  }

  private void flush() {
    PlaceConflicts.flush(em);
  }

  private Recording recording() {
    return new Recording(clock.instant(), actor.get().name(), null);
  }
}
