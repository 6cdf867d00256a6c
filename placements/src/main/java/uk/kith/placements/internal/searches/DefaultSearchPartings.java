package uk.kith.placements.internal.searches;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.NamedOthers;
import uk.kith.placements.api.SearchPartings;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.asking.NamesOfOthers;
import uk.kith.placements.internal.facts.Recording;

/** Parted searches in the database. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class DefaultSearchPartings implements SearchPartings {

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject SearchReader reader;
  @Inject SqlPartings partings;
  @Inject NamedOthers named;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;
  @Inject Clock clock;

  @Override
  @Once
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public SearchId part(PartSearch command) {
    SearchId id = command.search();
    Set<ChildId> open = partings.lockOpen(id, command.leaving());
    SearchView view = view(id);
    if (view.isOpen()
        && !(open.containsAll(command.leaving())
            && view.children().containsAll(command.leaving()))) {
      throw Search.notWaiting();
    }
    refuseHeld(view, command.leaving());
    Search search = em.find(Search.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    LocalDate today = businessDate.today();
    String keptWhy =
        named.keptWhy(
            NamesOfOthers.DECISION,
            view.children(),
            List.of(command.reason()),
            command.acceptance());
    Search other =
        search.part(
            reader.nextNumber(today.getYear()),
            new Search.Parting(
                command.leaving(),
                Objects.requireNonNullElse(command.together(), view.together()),
                Objects.requireNonNullElse(command.remaining(), view.together()),
                today,
                command.reason(),
                keptWhy),
            new Recording(clock.instant(), actor.get().name(), null));
    em.flush(); // a child is open in one search at a time
    em.persist(other);
    em.flush();
    partings.copyConsidered(id, other.id());
    audit.record(
        "search-parted",
        id,
        Map.of(
            "into", other.id().toString(), "children", Integer.toString(command.leaving().size())));
    return other.id();
  }

  /** A place that is held stays with the search in which it was decided on. */
  private void refuseHeld(SearchView view, List<ChildId> leaving) {
    if (view.reservations().stream()
        .flatMap(held -> held.children().stream())
        .anyMatch(leaving::contains)) {
      throw new Conflict(
          "place-held",
          "A place is held for one of those who would leave. Start the placement or give the place"
              + " back first, or let the others leave");
    }
    if (view.isOpen()
        && !reader
            .waiting(List.of(view.id()))
            .getOrDefault(view.id(), Set.of())
            .containsAll(leaving)) {
      throw Search.notWaiting();
    }
  }

  @Override
  public List<Parting> listPartings(SearchId search) {
    view(search); // or it does not exist for the reader
    List<SqlPartings.Parted> all = partings.of(search);
    Map<SearchId, SearchView> seen =
        reader
            .views(
                all.stream()
                    .flatMap(each -> Stream.of(each.from(), each.into()))
                    .distinct()
                    .toList())
            .stream()
            .collect(toMap(SearchView::id, Function.identity()));
    return all.stream()
        .filter(each -> seen.containsKey(each.from()) && seen.containsKey(each.into()))
        .map(
            each ->
                new Parting(
                    part(seen, each.from()),
                    part(seen, each.into()),
                    each.on(),
                    each.because(),
                    each.by()))
        .toList();
  }

  private static Sought part(Map<SearchId, SearchView> seen, SearchId id) {
    SearchView view = Objects.requireNonNull(seen.get(id));
    return new Sought(id, view.number(), view.children());
  }

  private SearchView view(SearchId id) {
    return reader.views(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound(id));
  }
}
