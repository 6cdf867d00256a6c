package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.api.RunView;
import uk.kith.placements.engine.Verdict.Possible;

/** Homes of runs as they were shown, one in a row. */
@ApplicationScoped
class SqlRunHomes {

  private static final String SHOWN =
      "select rank, cast(shown as text) from matching.run_home where run = ?1";

  @PersistenceContext(unitName = "matching")
  EntityManager em;

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

  List<HouseholdId> ids(RunId run) {
    List<?> ids =
        em.createNativeQuery("select cast(household as text) from matching.run_home where run = ?1")
            .setParameter(1, run.value())
            .getResultList();
    return ids.stream().map(id -> HouseholdId.of((String) id)).toList();
  }

  /**
   * The rules that speak first of the most homes first.
   *
   * @param hidden homes that are not counted
   */
  List<RunView.Group> groups(RunId run, Set<HouseholdId> hidden) {
    List<?> rows =
        em.createNativeQuery(
                """
                select possible, rule, count(*), min(rank) from matching.run_home
                 where run = ?1 and household not in (
                   select cast(id as uuid) from jsonb_array_elements_text(cast(?2 as jsonb)) x (id))
                 group by possible, rule order by 3 desc, rule
                """)
            .setParameter(1, run.value())
            .setParameter(2, jsonb.toJson(hidden))
            .getResultList();
    List<RunView.Group> groups = new ArrayList<>();
    for (Object row : rows) {
      @Nullable Object[] of = (Object[]) row;
      String rule = (String) of[1];
      groups.add(
          new RunView.Group(
              Possible.valueOf(String.valueOf(of[0])),
              rule == null ? null : RuleId.of(rule),
              rule == null ? "" : sourceAt(run, number(of[3])),
              number(of[2])));
    }
    return groups;
  }

  private String sourceAt(RunId run, int rank) {
    return after(run, rank - 1, 1).get(0).item().findings().get(0).source();
  }

  private static int number(@Nullable Object value) {
    return value instanceof Number number ? number.intValue() : 0;
  }

  /** What is possible in the order shown, what is not nearest first. */
  List<RunView.Home> list(RunId run, Possible possible, @Nullable RuleId rule, int page, int size) {
    Query query =
        of(
                SHOWN
                    + " and possible = ?2"
                    + (rule == null ? "" : " and rule = ?3")
                    // Distances not known come last.
                    + (possible == Possible.NO ? " order by miles, rank" : " order by rank"),
                run)
            .setParameter(2, possible.name())
            .setFirstResult(page * size)
            .setMaxResults(size);
    if (rule != null) {
      query.setParameter(3, rule.value());
    }
    return homes(query);
  }

  List<RunView.Home> after(RunId run, int rank, int size) {
    return homes(
        of(SHOWN + " and rank > ?2 order by rank", run).setParameter(2, rank).setMaxResults(size));
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
