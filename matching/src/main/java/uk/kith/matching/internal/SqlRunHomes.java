package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.service.DeletedRows;
import uk.kith.kernel.service.Sql;
import uk.kith.matching.api.NotNowSort;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.api.RunPages;
import uk.kith.matching.api.RunView;
import uk.kith.placements.engine.Verdict.Possible;

/** Homes of runs as they were shown, one in a row. */
@ApplicationScoped
class SqlRunHomes {

  private static final String SHOWN =
      "select rank, cast(shown as text) from matching.run_home where run = ?1";

  @PersistenceContext(unitName = "matching")
  EntityManager em;

  @Inject Sql sql;
  @Inject Jsonb jsonb;

  /**
   * Adds homes that follow on those of the run so far.
   *
   * @param before how many there are already
   * @param family which homes are connected with the children
   */
  void add(RunId run, int before, List<OptionsView.Item> items, Collection<HouseholdId> family) {
    em.createNativeQuery(
            """
            insert into matching.run_home (run, rank, household, possible, miles, rule, family, shown)
            select ?1, ?2 + i.rank, cast(i.item ->> 'householdId' as uuid), i.item ->> 'possible',
                cast(i.item ->> 'distanceMiles' as double precision), i.item -> 'findings' -> 0 ->> 'rule',
                i.item ->> 'householdId' in (select jsonb_array_elements_text(cast(?3 as jsonb))),
                i.item
              from jsonb_array_elements(cast(?4 as jsonb)) with ordinality as i (item, rank)
            """)
        .setParameter(1, run.value())
        .setParameter(2, before)
        .setParameter(3, jsonb.toJson(family))
        .setParameter(4, jsonb.toJson(items))
        .executeUpdate();
  }

  /** Every home that was possible, in the order shown. */
  List<HouseholdId> possible(RunId run) {
    return sql.list(
        "select household from matching.run_home where run = ? and possible <> 'NO' order by rank",
        row -> new HouseholdId(Sql.uuid(row, "household")),
        run);
  }

  /** Ids that stand in the run in place of homes whose records were deleted since. */
  Set<HouseholdId> deleted(RunId run) {
    return new HashSet<>(
        sql.list(
            "select household from matching.run_home where run = ? and household between ? and ?",
            row -> new HouseholdId(Sql.uuid(row, "household")),
            run,
            DeletedRows.FIRST_NOBODY,
            DeletedRows.LAST_NOBODY));
  }

  /** Some homes, of which those count that are in the run. */
  List<RunGroups.Counted> count(RunId run, Set<HouseholdId> some) {
    return some.isEmpty()
        ? List.of()
        : sql.list(
            "select possible, rule, count(*) from matching.run_home"
                + " where run = ? and household = any(?) group by possible, rule",
            row -> {
              String rule = row.getString(2);
              return new RunGroups.Counted(
                  Possible.valueOf(row.getString(1)),
                  rule == null ? null : RuleId.of(rule),
                  row.getInt(3));
            },
            run,
            some);
  }

  /** The same of those that are not possible, some of them or all. */
  int countNotNow(RunId run, RunPages asked, Set<HouseholdId> hidden) {
    RuleId rule = asked.rule();
    Set<HouseholdId> some = asked.some();
    List<@Nullable Object> parameters = new ArrayList<>(List.of(run));
    String where = " where run = ? and possible = 'NO'";
    if (rule != null) {
      where += " and rule = ?";
      parameters.add(rule.value());
    }
    if (some != null) {
      where += " and household = any(?)";
      parameters.add(some);
    }
    if (!hidden.isEmpty()) {
      where += " and household <> all(?)";
      parameters.add(hidden);
    }
    return (int) sql.count("select count(*) from matching.run_home" + where, parameters.toArray());
  }

  /**
   * Those that are not possible and as asked; the homes of one page are read, as below.
   *
   * @param hidden of which the reader may not know, so that pages are of those that are shown
   */
  List<RunView.Home> listNotNow(
      RunId run, RunPages asked, Set<HouseholdId> hidden, int page, int size) {
    RuleId rule = asked.rule();
    Set<HouseholdId> some = asked.some();
    if (some == null && asked.sort().equals(NotNowSort.USUAL)) {
      return list(run, Possible.NO, rule, hidden, page, size);
    }
    boolean down = asked.sort().descending();
    String order =
        asked.sort().key() == NotNowSort.RULE
            ? "rule" + (down ? " desc" : "") + " nulls last, miles, rank"
            : "miles" + (down ? " desc nulls last" : "") + ", rank";
    List<@Nullable Object> parameters = new ArrayList<>(List.of(run));
    if (rule != null) {
      parameters.add(rule.value());
    }
    if (some != null) {
      parameters.add(some);
    }
    if (!hidden.isEmpty()) {
      parameters.add(hidden);
    }
    parameters.add(size);
    parameters.add((long) page * size);
    return sql.list(
        "select h.rank, cast(h.shown as text) as shown from matching.run_home h join ("
            + "select run, rank, row_number() over (order by "
            + order
            + ") as place from matching.run_home where run = ? and possible = 'NO'"
            + (rule == null ? "" : " and rule = ?")
            + (some == null ? "" : " and household = any(?)")
            + (hidden.isEmpty() ? "" : " and household <> all(?)")
            + " order by place limit ? offset ?) page"
            + " on h.run = page.run and h.rank = page.rank order by page.place",
        this::home,
        parameters.toArray());
  }

  /**
   * What is possible in the order shown, what is not nearest first. The places of homes are looked
   * up in an index and the homes of one page are read: all together are too much to be sorted.
   *
   * @param hidden of which the reader may not know, so that pages are of those that are shown
   */
  List<RunView.Home> list(
      RunId run,
      Possible possible,
      @Nullable RuleId rule,
      Set<HouseholdId> hidden,
      int page,
      int size) {
    // Distances not known come last.
    String order = possible == Possible.NO ? "miles, rank" : "rank";
    List<@Nullable Object> parameters = new ArrayList<>(List.of(run, possible.name()));
    if (rule != null) {
      parameters.add(rule.value());
    }
    if (!hidden.isEmpty()) {
      parameters.add(hidden);
    }
    parameters.add(size);
    parameters.add((long) page * size);
    return sql.list(
        "select h.rank, cast(h.shown as text) as shown from matching.run_home h join (select run,"
            + " rank, miles from matching.run_home where run = ? and possible = ?"
            + (rule == null ? "" : " and rule = ?")
            + (hidden.isEmpty() ? "" : " and household <> all(?)")
            + (" order by " + order + " limit ? offset ?) page")
            + " on h.run = page.run and h.rank = page.rank order by page."
            + order.replace(", ", ", page."),
        this::home,
        parameters.toArray());
  }

  /** How many homes of the same group, without those hidden, stand before a home. */
  int before(RunId run, RunView.Home home, Set<HouseholdId> hidden) {
    List<@Nullable Object> parameters =
        new ArrayList<>(List.of(run, home.item().possible().name(), home.rank()));
    if (!hidden.isEmpty()) {
      parameters.add(hidden);
    }
    return (int)
        sql.count(
            "select count(*) from matching.run_home where run = ? and possible = ? and rank < ?"
                + (hidden.isEmpty() ? "" : " and household <> all(?)"),
            parameters.toArray());
  }

  /** The next ones in the order shown, whatever their group, without those hidden. */
  List<RunView.Home> after(RunId run, int rank, Set<HouseholdId> hidden, int size) {
    List<@Nullable Object> parameters = new ArrayList<>(List.of(run, rank));
    if (!hidden.isEmpty()) {
      parameters.add(hidden);
    }
    parameters.add(size);
    return sql.list(
        "select rank, cast(shown as text) as shown from matching.run_home where run = ? and rank >"
            + " ?"
            + (hidden.isEmpty() ? "" : " and household <> all(?)")
            + " order by rank limit ?",
        this::home,
        parameters.toArray());
  }

  private RunView.Home home(ResultSet row) throws SQLException {
    return new RunView.Home(
        row.getInt("rank"), jsonb.fromJson(row.getString("shown"), OptionsView.Item.class));
  }

  List<RunView.Home> family(RunId run) {
    return homes(of(SHOWN + " and family order by rank", run));
  }

  Optional<RunView.Home> find(RunId run, HouseholdId home) {
    return homes(of(SHOWN + " and household = ?2", run).setParameter(2, home.value())).stream()
        .findFirst();
  }

  private Query of(String sql, RunId run) {
    return em.createNativeQuery(sql).setParameter(1, run.value());
  }

  private List<RunView.Home> homes(Query query) {
    List<RunView.Home> homes = new ArrayList<>();
    for (Object row : query.getResultList()) {
      Object[] of = (Object[]) row;
      homes.add(
          new RunView.Home(
              ((Number) of[0]).intValue(), jsonb.fromJson((String) of[1], OptionsView.Item.class)));
    }
    return homes;
  }
}
