package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.kernel.service.NotFound;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.NamedOthers;
import uk.kith.placements.api.ReservePlaces;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.asking.NamesOfOthers;
import uk.kith.placements.engine.vacancy.HoldingTime;
import uk.kith.placements.internal.children.SqlOwnFamilies;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.households.HouseholdReader;
import uk.kith.placements.internal.outside.KeptLocalOptions;
import uk.kith.placements.internal.searches.Search;
import uk.kith.placements.internal.searches.SearchReader;
import uk.kith.placements.internal.searches.SearchRequests;
import uk.kith.placements.internal.searches.SqlPartings;

/**
 * Holds places for a search (R-PLACE-38). Whoever is plainly too late is told before waiting; the
 * others wait for one another at the household, and each asks the constraints of what is then left.
 */
@ApplicationScoped
class Reserving {

  /** The rule by which reasons are kept; they stand in the record of each child's decision. */
  static final RuleId REASONS = NamesOfOthers.DECISION;

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject SqlPlaces places;
  @Inject ConstraintsAgain constraints;
  @Inject NamedOthers named;
  @Inject KeptLocalOptions localOptions;
  @Inject SearchReader searches;
  @Inject SearchRequests requests;
  @Inject HouseholdReader households;
  @Inject SqlPartings partings;
  @Inject SqlOwnFamilies families;
  @Inject LocalAuthority authority;

  /** How long a place is held for a decision; product defaults. */
  @Inject
  @ConfigProperty(name = "kith.placements.reservation-hours", defaultValue = "24")
  int reservationHours;

  @Inject
  @ConfigProperty(name = "kith.placements.reservation-closes", defaultValue = "17:00")
  LocalTime closes;

  @Inject
  @ConfigProperty(name = "kith.placements.reservation-longest-days", defaultValue = "14")
  int longestDays;

  HoldingTime holding() {
    return new HoldingTime(reservationHours, closes, longestDays);
  }

  SearchView.Reservation reserve(ReservePlaces command, Search search, Recording recording) {
    SearchView asked = view(command);
    List<ChildId> held = search.stillWaiting(command.children(), asked.children());
    if (held.isEmpty()) {
      throw Search.notWaiting();
    }
    LocalDate asOf = command.asOf();
    HouseholdId id = command.household();
    if (asked.kind() != SearchKind.PARENT_AND_CHILD && families.linksOf(held, asOf).isEmpty()) {
      refuseTaken(home(id, asOf), held.size()); // each is to have a place alone (R-PLACE-39)
    }
    if (!places.lock(id)) {
      throw new NotFound(id);
    }
    if (!partings.lockOpen(command.search(), held).containsAll(held)) {
      throw Search.notWaiting(); // somebody goes on in another search since
    }
    places.releaseExpired(id, held, recording.at());
    HouseholdView home = home(id, asOf);
    SearchView view = view(command);
    refuseHeldElsewhere(view, held);
    PlacementRequest request = requests.of(view, asOf);
    constraints.ask(
        request,
        held,
        home.snapshot(),
        view,
        named.in(REASONS, held, List.of(command.reasons(), command.acceptance().reason())),
        command.acceptance());
    Reservation reservation =
        new Reservation(
            authority,
            command,
            holding().end(recording.at(), WorkingCalendar.englandAndWales()),
            recording);
    em.persist(reservation);
    em.flush(); // before the places and options that name it
    if (!Boolean.TRUE.equals(home.local())) {
      // R-PLACE-48: a choice outside the area keeps what stood against every local home; so does
      // one of which nobody knows where it lies, for it may turn out to be outside.
      localOptions.keep(reservation.id(), request.onlyFor(held), asOf);
    }
    int places =
        hold(
            reservation,
            command.search(),
            held,
            search.neededFrom().isAfter(asOf) ? search.neededFrom() : asOf,
            view.kind() == SearchKind.PARENT_AND_CHILD);
    return new SearchView.Reservation(
        reservation.id(),
        id,
        held,
        places,
        reservation.expiresAt(),
        reservation.reservedBy(),
        reservation.reasons());
  }

  private SearchView view(ReservePlaces command) {
    return searches.views(List.of(command.search())).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(command.search()));
  }

  /**
   * One place for each of them, and for a parent and child one (R-PLACE-39).
   *
   * @param asOne the search is for parent and child
   * @return how many
   */
  private int hold(
      Reservation reservation, SearchId search, List<ChildId> held, LocalDate from, boolean asOne) {
    Set<Integer> numbers = new HashSet<>();
    PlaceNo theirs =
        asOne ? places.placeOf(search, reservation.household(), held, from).orElse(null) : null;
    for (ChildId child : held) {
      PlaceNo place =
          asOne && theirs != null
              ? theirs
              : places.placeFor(child, reservation.household(), from, null);
      if (asOne) {
        place = place.shared();
        theirs = place;
      }
      em.persist(HeldPlace.reserved(authority, reservation, place, child, from));
      PlaceConflicts.flush(em); // whoever shares it finds it
      numbers.add(place.number());
    }
    return numbers.size();
  }

  private static void refuseTaken(HouseholdView home, int wanted) {
    var counted = home.snapshot().places();
    if (counted.reserved() > 0 && counted.usableNow() < wanted && counted.vacant() >= wanted) {
      throw PlaceConflicts.taken();
    }
  }

  private static void refuseHeldElsewhere(SearchView search, List<ChildId> wanted) {
    boolean twice =
        search.reservations().stream()
            .anyMatch(r -> r.children().stream().anyMatch(wanted::contains));
    if (twice) {
      throw PlaceConflicts.alreadyReserved();
    }
  }

  private HouseholdView home(HouseholdId id, LocalDate day) {
    return households.views(List.of(id), day).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }
}
