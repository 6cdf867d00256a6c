package uk.kith.placements.internal.searches;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BrokenConstraint;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.NamedOthers;
import uk.kith.placements.api.OpenSearch;
import uk.kith.placements.api.RecordApproval;
import uk.kith.placements.api.SearchFilter;
import uk.kith.placements.api.SearchSort;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.asking.NamesOfOthers;
import uk.kith.placements.internal.children.ChildReader;
import uk.kith.placements.internal.facts.Exports;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.households.HouseholdReader;

/** Searches in the database. */
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
public class DefaultSearches implements Searches {

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject SearchReader reader;
  @Inject SearchLists lists;
  @Inject SearchRequests requests;
  @Inject NamedOthers named;
  @Inject Exports exports;
  @Inject ChildReader children;
  @Inject HouseholdReader households;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  @Override
  @Once
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public SearchId open(OpenSearch command) {
    LocalDate openedOn = Objects.requireNonNullElseGet(command.openedOn(), businessDate::today);
    if (children.views(command.children(), openedOn).size() < command.children().size()) {
      throw new Invalid("children", "unknown", "A child of the search is not on record");
    }
    Search search =
        new Search(
            authority,
            reader.nextNumber(openedOn.getYear()),
            new Search.Request(
                command.children(),
                openedOn,
                command.neededFrom(),
                command.kind(),
                command.together()),
            recording());
    em.persist(search);
    BrokenConstraint.flush(
        em,
        Map.of(
            "search_child_one_open",
            new Conflict("search-open", "A child of this request has an open search already")));
    audit.record("search-opened", search.id(), Map.of("kind", command.kind().name()));
    return search.id();
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public void close(SearchId id, String reason) {
    get(id).close(businessDate.today(), reason);
    em.flush();
    reader.release(id, clock.instant());
    audit.record("search-closed", id, Map.of());
  }

  @Override
  @AllowedRoles(Role.APPROVER)
  public void recordApproval(RecordApproval command) {
    SearchView search = view(command.search());
    if (!search.isOpen()) {
      throw new Conflict("search-closed", "The search has ended");
    }
    if (households.views(List.of(command.household()), businessDate.today()).isEmpty()) {
      throw new NotFound(command.household());
    }
    if (command.on().isAfter(businessDate.today())) {
      throw new Invalid("on", "range", "It was approved on a day that is not later than today");
    }
    RecordApproval given = forChildren(command);
    String keptWhy =
        named.keptWhy(
            NamesOfOthers.DECISION, given.children(), List.of(given.reasons()), given.acceptance());
    em.persist(new Approval(authority, given, keptWhy, recording()));
    em.flush();
    audit.record(
        "approval-recorded",
        command.search(),
        Map.of(
            "rule", command.rule().value(), "household", command.household().value().toString()));
  }

  /** Named, so that it says nothing of a child whom whoever records it may not know of. */
  private RecordApproval forChildren(RecordApproval command) {
    List<ChildId> all = reader.views(List.of(command.search())).get(0).children();
    if (!all.containsAll(command.children())) {
      throw new Invalid("children", "not-of-search", "A child is not one of the search");
    }
    return new RecordApproval(
        command.search(),
        command.household(),
        command.children().isEmpty() ? all : command.children(),
        command.rule(),
        command.by(),
        command.post(),
        command.on(),
        command.reasons(),
        command.checks(),
        command.notDone(),
        command.acceptance());
  }

  @Override
  public SearchView getSearch(SearchId id) {
    SearchView view = view(id);
    audit.record("search-viewed", id, Map.of());
    return view;
  }

  @Override
  public Page<SearchView> listSearches(boolean openOnly, int page, int size) {
    return list(new SearchFilter(openOnly, null, null), SearchSort.USUAL, page, size);
  }

  @Override
  public Page<SearchView> listSearches(
      SearchFilter filter, Sort<SearchSort> sort, int page, int size) {
    return list(filter, sort, page, size);
  }

  @Override
  public void exportSearches(
      SearchFilter filter, Sort<SearchSort> sort, Consumer<List<SearchView>> taker) {
    exports.give(
        "searches-exported",
        Map.of(
            "open",
            Boolean.toString(filter.open()),
            "status",
            filter.status() == null ? "all" : filter.status().name(),
            "neededBy",
            filter.neededBy() == null ? "all" : filter.neededBy().toString(),
            "whose",
            filter.whose().worker() != null
                ? "mine"
                : filter.whose().teams() != null ? "teams" : "all",
            "kind",
            filter.kind() == null ? "all" : filter.kind().name(),
            "text",
            filter.text() == null ? "none" : "given",
            "sort",
            sort.key().name()),
        lists.all(filter, sort),
        reader::views,
        taker);
  }

  private Page<SearchView> list(SearchFilter filter, Sort<SearchSort> sort, int page, int size) {
    Page<SearchId> asked = new Page<>(List.of(), 0, page, size);
    List<SearchView> views = reader.views(lists.page(filter, sort, asked.page(), asked.size()));
    long total = lists.count(filter);
    audit.recordShown(
        "searches-listed",
        views.stream().flatMap(view -> view.children().stream()).distinct().toList(),
        Map.of("page", Integer.toString(page), "text", filter.text() == null ? "none" : "given"));
    return new Page<>(views, total, page, size);
  }

  @Override
  public List<SearchView> searchesOf(ChildId child) {
    return reader.views(lists.of(child));
  }

  @Override
  public Set<SearchId> visibleWhole(Collection<SearchId> ids) {
    return reader.visibleWhole(ids);
  }

  @Override
  public PlacementRequest request(SearchId id, LocalDate asOf) {
    return requests.of(view(id), asOf);
  }

  @Override
  public List<Asked> openRequests(Collection<SearchId> named, LocalDate asOf) {
    List<SearchId> ids =
        named.isEmpty()
            ? lists.all(SearchFilter.OPEN, SearchSort.USUAL)
            : named.stream().distinct().toList();
    List<SearchView> open = reader.views(ids).stream().filter(SearchView::isOpen).toList();
    List<PlacementRequest> asked = requests.ofAll(open, asOf);
    Map<SearchId, Set<ChildId>> waiting = reader.waiting(ids);
    return IntStream.range(0, open.size())
        .mapToObj(
            i ->
                new Asked(
                    open.get(i), asked.get(i), waiting.getOrDefault(open.get(i).id(), Set.of())))
        .toList();
  }

  private SearchView view(SearchId id) {
    return reader.views(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound(id));
  }

  private Search get(SearchId id) {
    Search search = em.find(Search.class, id.value());
    if (search == null || reader.views(List.of(id)).isEmpty()) {
      throw new NotFound(id);
    }
    return search;
  }

  private Recording recording() {
    return new Recording(clock.instant(), actor.get().name(), null);
  }
}
