package uk.kith.placements.internal.asking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BrokenConstraint;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Considerations;
import uk.kith.placements.api.NamedOthers;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.asking.Consideration;
import uk.kith.placements.engine.asking.ConsiderationKind;
import uk.kith.placements.engine.asking.ConsiderationOutcome;
import uk.kith.placements.engine.asking.NamesOfOthers;
import uk.kith.placements.internal.facts.Recording;

/** What was considered, in the database. */
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
public class DefaultConsiderations implements Considerations {

  private static final Comparator<ConsiderationView> IN_ORDER =
      Comparator.comparing((ConsiderationView view) -> view.considered().kind())
          .thenComparing(view -> view.considered().on())
          .thenComparing(ConsiderationView::recordedAt);

  /** An entry for all children of the search goes on for those of whom nothing new is said. */
  private static final String KEEP_FOR_OTHERS =
      """
      insert into placements.search_consideration
             (id, authority, search_id, child_id, kind, outcome, person, reasons, accepted_reason,
              considered_on, recorded_at, recorded_by)
      select gen_random_uuid(), c.authority, c.search_id, s.child_id, c.kind, c.outcome, c.person,
             c.reasons, c.accepted_reason, c.considered_on, c.recorded_at, c.recorded_by
        from placements.search_consideration c
        join placements.search_child s on s.search_id = c.search_id
       where c.search_id = ? and c.kind = ? and coalesce(c.person, '') = ?
         and c.superseded_at is null and c.child_id is null and s.child_id <> all(?)
      """;

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject OpenSearches open;
  @Inject NamedOthers named;
  @Inject Sql sql;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.SUPERVISING_WORKER})
  public void record(
      SearchId search, Consideration said, Collection<ChildId> some, Acceptance acceptance) {
    List<ChildId> all = open.requireConsidered(search).children();
    if (!all.containsAll(some)) {
      throw new Invalid("children", "not-of-search", "The search is not for this child");
    }
    List<ChildId> children = some.isEmpty() ? all : all.stream().filter(some::contains).toList();
    Recording recording = new Recording(clock.instant(), actor.get().name(), null);
    String person = said.person() == null ? "" : said.person();
    String keptWhy =
        named.keptWhy(
            NamesOfOthers.DECISION, children, List.of(person, said.reasons()), acceptance);
    sql.update(Map.of(), KEEP_FOR_OTHERS, search, said.kind(), person, children);
    sql.update(
        Map.of(),
        "update placements.search_consideration set superseded_at = ?, superseded_by = ?"
            + " where search_id = ? and kind = ? and coalesce(person, '') = ?"
            + " and superseded_at is null and (child_id is null or child_id = any(?))",
        recording.at(),
        recording.by(),
        search,
        said.kind(),
        person,
        children);
    children.forEach(
        child ->
            em.persist(
                new SearchConsideration(authority, search, child, said, keptWhy, recording)));
    BrokenConstraint.flush(
        em,
        Map.of(
            "search_consideration_one_holds",
            new Conflict("recorded-just-now", "Somebody else recorded this at the same moment")));
    audit.record(
        "consideration-recorded",
        search,
        Map.of("kind", said.kind().name(), "children", Integer.toString(children.size())));
  }

  @Override
  public Considered getConsidered(SearchId search) {
    List<ChildId> children = open.get(search).children();
    return considered(rows(List.of(search)).getOrDefault(search, List.of()), children);
  }

  @Override
  public Map<SearchId, Considered> findConsidered(Collection<SearchId> searches) {
    Map<SearchId, List<Row>> rows = rows(searches);
    return open.find(searches).stream()
        .collect(
            toMap(
                SearchView::id,
                search ->
                    considered(rows.getOrDefault(search.id(), List.of()), search.children())));
  }

  @Override
  public Map<SearchId, Instant> familyRecorded(Collection<SearchId> searches) {
    return sql
        .list(
            "select search_id, max(recorded_at) as last from placements.search_consideration"
                + " where search_id = any(?) and authority = ?"
                + " and kind in ('PARENT', 'CONNECTED_PERSON') group by search_id",
            row -> Map.entry(new SearchId(Sql.uuid(row, "search_id")), Sql.instant(row, "last")),
            searches,
            authority.code())
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Map<SearchId, List<Row>> rows(Collection<SearchId> searches) {
    return sql
        .list(
            "select * from placements.search_consideration where search_id = any(?)"
                + " and authority = ? and superseded_at is null order by recorded_at, id",
            DefaultConsiderations::read,
            searches,
            authority.code())
        .stream()
        .collect(groupingBy(Row::search));
  }

  /** An entry is a row for each child whom it is for. */
  private static Considered considered(List<Row> rows, List<ChildId> children) {
    Map<Entry, Set<ChildId>> entries = new LinkedHashMap<>();
    rows.forEach(
        row ->
            entries
                .computeIfAbsent(row.entry(), entry -> new HashSet<>())
                .addAll(row.child() == null ? children : List.of(row.child())));
    List<ConsiderationView> held =
        entries.entrySet().stream()
            .map(each -> view(each.getKey(), children, each.getValue()))
            .filter(each -> !each.children().isEmpty())
            .sorted(IN_ORDER)
            .toList();
    return Considered.of(held, children);
  }

  /** Children whom the reader may not know of are absent. */
  private static ConsiderationView view(Entry entry, List<ChildId> seen, Set<ChildId> whose) {
    return new ConsiderationView(
        entry.considered(), seen.stream().filter(whose::contains).toList(), entry.by(), entry.at());
  }

  private record Entry(Consideration considered, String by, Instant at) {}

  private record Row(SearchId search, Entry entry, @Nullable ChildId child) {}

  private static Row read(ResultSet row) throws SQLException {
    UUID child = Sql.findUuid(row, "child_id");
    return new Row(
        new SearchId(Sql.uuid(row, "search_id")),
        new Entry(
            new Consideration(
                ConsiderationKind.valueOf(row.getString("kind")),
                ConsiderationOutcome.valueOf(row.getString("outcome")),
                Sql.findText(row, "person"),
                row.getString("reasons"),
                Sql.day(row, "considered_on")),
            row.getString("recorded_by"),
            Sql.instant(row, "recorded_at")),
        child == null ? null : new ChildId(child));
  }
}
