package uk.kith.placements.internal.searches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Sql;

/** Searches that were parted, in the database; their callers ask who may know of them. */
@ApplicationScoped
public class SqlPartings {

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /** What is stored of one parting. */
  record Parted(SearchId from, SearchId into, LocalDate on, String because, String by) {}

  /**
   * Those of a search who are open in it. They stay so until the transaction ends: a place is held
   * for a child and the child goes on in another search one after the other.
   */
  public Set<ChildId> lockOpen(SearchId search, Collection<ChildId> children) {
    return new HashSet<>(
        sql.list(
            "select child_id from placements.search_child where search_id = ?"
                + " and child_id = any(?) and open order by id for update",
            row -> new ChildId(Sql.uuid(row, "child_id")),
            search,
            children));
  }

  /** What holds of those who left stands in their search, too, said when and by whom it was. */
  void copyConsidered(SearchId from, SearchId into) {
    sql.update(
        Map.of(),
        "insert into placements.search_consideration (id, authority, search_id, child_id, kind,"
            + " outcome, person, reasons, accepted_reason, considered_on, recorded_at, recorded_by)"
            + " select gen_random_uuid(), c.authority, s.search_id, s.child_id, c.kind, c.outcome,"
            + " c.person, c.reasons, c.accepted_reason, c.considered_on, c.recorded_at,"
            + " c.recorded_by from placements.search_consideration c"
            + " join placements.search_child s on s.search_id = ?"
            + " and (c.child_id is null or c.child_id = s.child_id)"
            + " where c.search_id = ? and c.superseded_at is null",
        into,
        from);
  }

  /** From this search, or into it. */
  List<Parted> of(SearchId search) {
    return sql.list(
        "select * from placements.search where authority = ? and parted_from is not null"
            + " and (id = ? or parted_from = ?) order by recorded_at, number",
        row ->
            new Parted(
                new SearchId(Sql.uuid(row, "parted_from")),
                new SearchId(Sql.uuid(row, "id")),
                Sql.day(row, "parted_on"),
                row.getString("parted_because"),
                row.getString("recorded_by")),
        authority.code(),
        search,
        search);
  }
}
