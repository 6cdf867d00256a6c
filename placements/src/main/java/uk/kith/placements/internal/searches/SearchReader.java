package uk.kith.placements.internal.searches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.SearchApprovals.ApprovalId;
import uk.kith.placements.api.SearchApprovals.RecordedApproval;
import uk.kith.placements.api.SearchApprovals.Withdrawn;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.SearchView.Approval;
import uk.kith.placements.api.SearchView.Reservation;
import uk.kith.placements.api.SearchView.Status;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.asking.ApprovalCheck;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.facts.SeenHouseholds;

/**
 * Views of searches, four queries for any number of them. Reservations that expired by the real
 * clock are absent; so are those with adopters for all who may not see them.
 */
@ApplicationScoped
public class SearchReader {

  @Inject Sql sql;
  @Inject SeenHouseholds seenHouseholds;
  @Inject SeenChildren seenChildren;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  private static final String OF_APPROVAL =
      " from placements.approval_child c where c.approval_id = a.id";

  private record Row(
      SearchId id,
      String number,
      LocalDate openedOn,
      LocalDate neededFrom,
      SearchKind kind,
      Together together,
      @Nullable String outcome,
      @Nullable LocalDate closedOn,
      @Nullable String closedReason,
      long version) {}

  /** In the order of the ids; those that do not exist are absent. */
  public List<SearchView> views(Collection<SearchId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<SearchId, Row> rows = new HashMap<>();
    sql.list(
            "select * from placements.search where authority = ? and id = any(?)",
            SearchReader::readRow,
            authority.code(),
            ids)
        .forEach(r -> rows.put(r.id(), r));
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<SearchId, List<ChildId>> children = children(rows.keySet());
    Map<SearchId, List<Reservation>> reservations = reservations(rows.keySet());
    Map<SearchId, List<Approval>> approvals = approvals(rows.keySet());
    List<SearchView> views = new ArrayList<>();
    for (SearchId id : ids) {
      Row row = rows.get(id);
      if (row != null && children.containsKey(id)) {
        List<Reservation> held = reservations.getOrDefault(id, List.of());
        views.add(
            new SearchView(
                id,
                row.number(),
                children.get(id),
                row.openedOn(),
                row.neededFrom(),
                row.kind(),
                row.together(),
                status(row, held),
                row.closedOn(),
                row.closedReason(),
                held,
                approvals.getOrDefault(id, List.of()),
                row.version()));
      }
    }
    return views;
  }

  /** Those of whom one child is seen at least, and nobody is restricted. */
  Set<SearchId> visibleWhole(Collection<SearchId> ids) {
    return new HashSet<>(
        sql.list(
            "select s.id from placements.search s where s.authority = ? and s.id = any(?)"
                + " and exists (select from placements.search_child sc where sc.search_id = s.id"
                + " and not sc.parted"
                + seenChildren.and("sc.child_id")
                + ")"
                + seenChildren.andNobodyRestrictedIn("s.id"),
            row -> new SearchId(Sql.uuid(row, "id")),
            authority.code(),
            ids));
  }

  private static Status status(Row row, List<Reservation> held) {
    if (row.outcome() != null) {
      return Status.valueOf(row.outcome());
    }
    return held.isEmpty() ? Status.OPEN : Status.RESERVED;
  }

  private Map<SearchId, List<ChildId>> children(Collection<SearchId> ids) {
    Map<SearchId, List<ChildId>> children = new HashMap<>();
    sql.list(
            "select search_id, child_id from placements.search_child sc where search_id = any(?)"
                + " and not sc.parted"
                + seenChildren.and("sc.child_id")
                + " order by search_id, position",
            row ->
                Map.entry(
                    new SearchId(Sql.uuid(row, "search_id")),
                    new ChildId(Sql.uuid(row, "child_id"))),
            ids)
        .forEach(e -> add(children, e.getKey(), e.getValue()));
    return children;
  }

  /** Children who are not placed and for whom nothing is held, whoever may know where. */
  Map<SearchId, Set<ChildId>> waiting(Collection<SearchId> ids) {
    Map<SearchId, Set<ChildId>> waiting = new HashMap<>();
    sql.list(
            "select search_id, child_id from placements.search_child sc"
                + " where search_id = any(?) and open and not exists ("
                + "select from placements.held_place p"
                + " join placements.reservation r on r.id = p.reservation_id"
                + " where p.child_id = sc.child_id and r.search_id = sc.search_id"
                + " and r.given_back_at is null and r.started_at is null and r.expires_at > ?)",
            row ->
                Map.entry(
                    new SearchId(Sql.uuid(row, "search_id")),
                    new ChildId(Sql.uuid(row, "child_id"))),
            ids,
            clock.instant())
        .forEach(e -> waiting.computeIfAbsent(e.getKey(), id -> new HashSet<>()).add(e.getValue()));
    return waiting;
  }

  private Map<SearchId, List<Reservation>> reservations(Collection<SearchId> ids) {
    record Held(SearchId search, Reservation reservation) {}
    Map<ReservationId, Held> held = new LinkedHashMap<>();
    sql.list(
            "select r.*, p.child_id, dense_rank() over"
                + " (partition by r.id order by p.place_no) as place from placements.reservation r"
                + " join placements.household h on h.id = r.household_id"
                + " join placements.held_place p on p.reservation_id = r.id"
                + " where r.search_id = any(?) and r.given_back_at is null"
                + " and r.started_at is null and r.expires_at > ?"
                + seen()
                + seenChildren.and("p.child_id")
                + " order by r.reserved_at, p.place_no, p.child_id",
            row ->
                new Held(
                    new SearchId(Sql.uuid(row, "search_id")),
                    new Reservation(
                        new ReservationId(Sql.uuid(row, "id")),
                        new HouseholdId(Sql.uuid(row, "household_id")),
                        List.of(new ChildId(Sql.uuid(row, "child_id"))),
                        row.getInt("place"),
                        Sql.instant(row, "expires_at"),
                        row.getString("reserved_by"),
                        row.getString("reasons"))),
            ids,
            clock.instant())
        .forEach(
            h ->
                held.merge(
                    h.reservation().id(),
                    h,
                    (a, b) -> new Held(a.search(), joined(a.reservation(), b.reservation()))));
    Map<SearchId, List<Reservation>> reservations = new HashMap<>();
    held.values().forEach(h -> add(reservations, h.search(), h.reservation()));
    return reservations;
  }

  private static Reservation joined(Reservation a, Reservation b) {
    List<ChildId> children = new ArrayList<>(a.children());
    children.addAll(b.children());
    return new Reservation(
        a.id(),
        a.householdId(),
        children,
        Math.max(a.places(), b.places()),
        a.expiresAt(),
        a.reservedBy(),
        a.reasons());
  }

  private Map<SearchId, List<Approval>> approvals(Collection<SearchId> ids) {
    Map<SearchId, List<Approval>> approvals = new HashMap<>();
    rows(" and a.withdrawn_at is null", ids)
        .forEach(row -> add(approvals, row.search(), row.recorded().approval()));
    return approvals;
  }

  /** With those that were withdrawn. */
  List<RecordedApproval> recordedApprovals(SearchId search) {
    return rows("", List.of(search)).stream().map(ApprovalRow::recorded).toList();
  }

  private record ApprovalRow(SearchId search, RecordedApproval recorded) {}

  private List<ApprovalRow> rows(String condition, Collection<SearchId> ids) {
    return sql.list(
        "select a.*, (select array_agg(c.child_id)"
            + OF_APPROVAL
            + seenChildren.and("c.child_id")
            + ") as children from placements.approval a"
            + " left join placements.household h on h.id = a.household_id"
            + " where a.search_id = any(?) and (not exists (select"
            + OF_APPROVAL
            + ") or exists (select"
            + OF_APPROVAL
            + seenChildren.and("c.child_id")
            // Of a home whose record is deleted it is the child's still.
            + ")) and (h.id is null or (true"
            + seen()
            + "))"
            + condition
            + " order by a.given_on, a.recorded_at",
        row -> new ApprovalRow(new SearchId(Sql.uuid(row, "search_id")), recorded(row)),
        ids);
  }

  private static RecordedApproval recorded(ResultSet row) throws SQLException {
    String why = Sql.findText(row, "withdrawn_why");
    return new RecordedApproval(
        new ApprovalId(Sql.uuid(row, "id")),
        approval(row),
        why == null
            ? null
            : new Withdrawn(why, row.getString("withdrawn_by"), Sql.instant(row, "withdrawn_at")));
  }

  private static Approval approval(ResultSet row) throws SQLException {
    RuleId rule = RuleId.of(row.getString("rule"));
    Set<ApprovalCheck> checks = ApprovalChecks.read(row.getString("checks"));
    Set<ApprovalCheck> notDone = ApprovalChecks.read(row.getString("not_done"));
    return new Approval(
        new HouseholdId(Sql.uuid(row, "household_id")),
        children(row),
        rule,
        row.getString("given_by"),
        row.getString("post"),
        Sql.day(row, "given_on"),
        row.getString("reasons"),
        ApprovalCheck.of(rule).stream().filter(checks::contains).toList(),
        ApprovalCheck.open(rule, checks),
        ApprovalCheck.of(rule).stream().filter(notDone::contains).toList());
  }

  private static List<ChildId> children(ResultSet row) throws SQLException {
    Array children = row.getArray("children");
    return children == null
        ? List.of()
        : Arrays.stream((Object[]) children.getArray())
            .map(id -> new ChildId((UUID) id))
            .sorted(Comparator.comparing(ChildId::value))
            .toList();
  }

  String seen() {
    return seenHouseholds.and("h");
  }

  /** The next running number of a year, such as 2014-0187. */
  String nextNumber(int year) {
    List<Integer> last =
        sql.list(
            "insert into placements.search_number (authority, year, last) values (?, ?, 1)"
                + " on conflict (authority, year) do update"
                + " set last = search_number.last + 1 returning last",
            row -> row.getInt("last"),
            authority.code(),
            year);
    return String.format(java.util.Locale.ROOT, "%d-%04d", year, last.get(0));
  }

  /** Gives back what is reserved for a search. */
  void release(SearchId search, Instant now) {
    sql.update(
        Map.of(),
        "update placements.held_place set released_at = ? where placement_id is null"
            + " and released_at is null and reservation_id in"
            + " (select id from placements.reservation where search_id = ?)",
        now,
        search);
    sql.update(
        Map.of(),
        "update placements.reservation set given_back_at = ?, version = version + 1"
            + " where search_id = ? and given_back_at is null and started_at is null",
        now,
        search);
  }

  private static <T> void add(Map<SearchId, List<T>> lists, SearchId id, T item) {
    lists.computeIfAbsent(id, key -> new ArrayList<>()).add(item);
  }

  private static Row readRow(ResultSet row) throws SQLException {
    return new Row(
        new SearchId(Sql.uuid(row, "id")),
        row.getString("number"),
        Sql.day(row, "opened_on"),
        Sql.day(row, "needed_from"),
        SearchKind.valueOf(row.getString("kind")),
        Together.valueOf(row.getString("together")),
        Sql.findText(row, "outcome"),
        Sql.findDay(row, "closed_on"),
        Sql.findText(row, "closed_reason"),
        row.getLong("version"));
  }
}
