package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Sql;
import uk.kith.matching.api.LookAgain.Look;

/** Decisions with the moment their run was made, and who looked at them again. */
@ApplicationScoped
class SqlDecisionLooks {

  private static final String DECISIONS =
      "select d.id, d.search, d.run, d.reservation, d.household, d.decided_by, d.decided_at,"
          + " r.as_of, r.recorded_at, l.looked_at, l.looked_by, l.stands, l.note,"
          + " array(select c.child from matching.decision_child c where c.decision = d.id)"
          + " as children from matching.decision d join matching.run r on r.id = d.run"
          + " left join lateral (select * from matching.decision_look each"
          + " where each.decision = d.id order by each.looked_at desc limit 1) l on true"
          + " where d.authority = ?";

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /**
   * A decision.
   *
   * @param runAt when its run was made
   */
  record Row(
      UUID id,
      SearchId search,
      RunId run,
      ReservationId reservation,
      HouseholdId household,
      Set<ChildId> children,
      LocalDate asOf,
      Instant runAt,
      String decidedBy,
      Instant decidedAt,
      @Nullable Look last) {

    /** Since when corrections are new to whoever decided. */
    Instant knownAt() {
      return last == null ? runAt : last.at();
    }
  }

  List<Row> ofSearch(SearchId search) {
    return list(" and d.search = ?", search);
  }

  List<Row> find(ReservationId reservation) {
    return list(" and d.reservation = ?", reservation);
  }

  List<Row> decidedSince(Instant day) {
    return list(" and d.given_back_at is null and d.decided_at >= ?", day);
  }

  private List<Row> list(String which, Object asked) {
    return sql.list(
        DECISIONS + which + " order by d.decided_at desc, d.id",
        SqlDecisionLooks::row,
        authority.code(),
        asked);
  }

  private static Row row(ResultSet row) throws SQLException {
    UUID[] children = (UUID[]) row.getArray("children").getArray();
    String by = Sql.findText(row, "looked_by");
    return new Row(
        Sql.uuid(row, "id"),
        new SearchId(Sql.uuid(row, "search")),
        new RunId(Sql.uuid(row, "run")),
        new ReservationId(Sql.uuid(row, "reservation")),
        new HouseholdId(Sql.uuid(row, "household")),
        Arrays.stream(children).map(ChildId::new).collect(Collectors.toSet()),
        Sql.day(row, "as_of"),
        Sql.instant(row, "recorded_at"),
        row.getString("decided_by"),
        Sql.instant(row, "decided_at"),
        by == null
            ? null
            : new Look(
                Sql.instant(row, "looked_at"),
                by,
                row.getBoolean("stands"),
                row.getString("note")));
  }

  /** When a run was made. */
  Instant madeAt(RunId run) {
    return sql.list(
            "select recorded_at from matching.run where id = ?",
            row -> Sql.instant(row, "recorded_at"),
            run)
        .get(0);
  }

  /** Two who look at once wait for each other: the second finds nothing to look at. */
  void lock(Row decision) {
    sql.list(
        "select id from matching.decision where id = ? for update",
        row -> Sql.uuid(row, "id"),
        decision.id());
  }

  void add(Row decision, Look look) {
    sql.update(
        Map.of(),
        "insert into matching.decision_look (id, authority, decision, looked_at, looked_by, stands,"
            + " note) values (?, ?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        authority.code(),
        decision.id(),
        look.at(),
        look.by(),
        look.stands(),
        look.note());
  }
}
