package uk.kith.placements.internal.searches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.SearchFilter;
import uk.kith.placements.api.SearchSort;
import uk.kith.placements.api.SearchView.Status;
import uk.kith.placements.internal.facts.SeenChildren;

/**
 * Which searches stand in a list, and in which order: filters and sorts of searches in the
 * database. What a search shows is for {@link SearchReader}.
 */
@ApplicationScoped
public class SearchLists {

  private static final String OPEN_FIRST =
      " order by (outcome is null) desc, case when outcome is null then needed_from end,"
          + " closed_on desc, number";

  @Inject Sql sql;
  @Inject SearchReader reader;
  @Inject SeenChildren seenChildren;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  long count(SearchFilter filter) {
    List<Object> parameters = new ArrayList<>();
    String where = where(filter, parameters);
    return sql.count("select count(*) from placements.search s" + where, parameters.toArray());
  }

  List<SearchId> page(SearchFilter filter, Sort<SearchSort> sort, int page, int size) {
    List<Object> parameters = new ArrayList<>();
    String query = sorted(filter, sort, parameters) + " limit ? offset ?";
    parameters.add(size);
    parameters.add((long) page * size);
    return sql.list(query, row -> new SearchId(Sql.uuid(row, "id")), parameters.toArray());
  }

  /** The whole list, in its order. */
  public List<SearchId> all(SearchFilter filter, Sort<SearchSort> sort) {
    List<Object> parameters = new ArrayList<>();
    String query = sorted(filter, sort, parameters);
    return sql.list(query, row -> new SearchId(Sql.uuid(row, "id")), parameters.toArray());
  }

  private String where(SearchFilter filter, List<Object> parameters) {
    StringBuilder where = new StringBuilder(" where s.authority = ?");
    String child = seenChildren.and("of.child_id");
    if (!child.isEmpty()) {
      where
          .append(" and exists (select from placements.search_child of where of.search_id = s.id")
          .append(" and not of.parted")
          .append(child)
          .append(")");
    }
    parameters.add(authority.code());
    if (filter.open()) {
      where.append(" and s.outcome is null");
    }
    Status status = filter.status();
    if (status == Status.PLACED || status == Status.CLOSED) {
      where.append(" and s.outcome = ?");
      parameters.add(status.name());
    } else if (status != null) {
      where.append(" and s.outcome is null and ");
      where.append(status == Status.RESERVED ? held() : "not " + held());
      parameters.add(clock.instant());
    }
    if (filter.neededBy() != null) {
      where.append(" and s.needed_from <= ?");
      parameters.add(filter.neededBy());
    }
    String worker = filter.whose().worker();
    if (worker != null) {
      where.append(" and (s.recorded_by = ? or ").append(allocated("worker")).append(")");
      parameters.add(worker);
      allocatedTo(List.of(worker), filter, parameters);
    }
    List<String> teams = filter.whose().teams();
    if (teams != null) {
      where.append(" and ").append(allocated("team"));
      allocatedTo(teams, filter, parameters);
    }
    if (filter.kind() != null) {
      where.append(" and s.kind = ?");
      parameters.add(filter.kind().name());
    }
    if (filter.text() != null && !filter.text().isBlank()) {
      where.append(
          " and (strpos(s.number, ?) > 0 or exists (select from placements.search_child sc"
              + " join placements.child c on c.id = sc.child_id where sc.search_id = s.id"
              + " and not sc.parted"
              + seenChildren.and("c.id")
              + " and strpos(lower(concat_ws(' ', c.local_id, c.first_name, c.family_name)),"
              + " lower(?)) > 0))");
      parameters.add(filter.text().strip());
      parameters.add(filter.text().strip());
    }
    return where.toString();
  }

  private String sorted(SearchFilter filter, Sort<SearchSort> sort, List<Object> parameters) {
    String where = where(filter, parameters);
    if (sort.key() == SearchSort.STATE) {
      parameters.add(clock.instant());
    }
    String key =
        switch (sort.key()) {
          case OPEN_FIRST -> "";
          case CHILDREN -> firstChild();
          case OPENED -> "s.opened_on";
          case NEEDED_FROM -> "s.needed_from";
          case KIND -> "case s.kind when 'EMERGENCY' then '' else s.kind end"; // most urgent first
          case STATE -> state();
        };
    return "select s.id from placements.search s"
        + where
        + (key.isEmpty()
            ? OPEN_FIRST
            : " order by " + key + (sort.descending() ? " desc" : "") + " nulls last, s.number");
  }

  private String firstChild() {
    return "(select lower(coalesce(c.first_name, c.local_id)) from placements.search_child sc"
        + " join placements.child c on c.id = sc.child_id where sc.search_id = s.id"
        + " and not sc.parted"
        + seenChildren.and("c.id")
        + " order by sc.position limit 1)";
  }

  /** Open, reserved, placed, closed; reservations count as they are shown. */
  private String state() {
    return "case s.outcome when 'PLACED' then 3 when 'CLOSED' then 4 else"
        + " case when "
        + held()
        + " then 2 else 1 end end";
  }

  /** A place is held for the search, as far as the reader may know; asks for the instant. */
  private String held() {
    return "exists (select from placements.reservation r"
        + " join placements.household h on h.id = r.household_id"
        + " where r.search_id = s.id and r.given_back_at is null and r.started_at is null"
        + " and r.expires_at > ?"
        + reader.seen()
        + ")";
  }

  private static String allocated(String field) {
    return "exists (select from placements.search_child sc join placements.child_fact f"
        + " on f.child_id = sc.child_id where sc.search_id = s.id and not sc.parted"
        + " and f.kind = 'allocation' and f.superseded_at is null and f.valid_from <= ?"
        + " and (f.valid_until is null or f.valid_until >= ?) and f.value::jsonb ->> '"
        + field
        + "' = any(?))";
  }

  private static void allocatedTo(
      List<String> names, SearchFilter filter, List<Object> parameters) {
    parameters.add(filter.whose().asOf());
    parameters.add(filter.whose().asOf());
    parameters.add(names);
  }

  List<SearchId> of(ChildId child) {
    return sql.list(
        "select id from placements.search where authority = ? and id in"
            + " (select search_id from placements.search_child where child_id = ? and not parted)"
            + OPEN_FIRST,
        row -> new SearchId(Sql.uuid(row, "id")),
        authority.code(),
        child);
  }
}
