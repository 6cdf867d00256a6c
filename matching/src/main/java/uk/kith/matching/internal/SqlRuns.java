package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.placements.engine.HouseholdSnapshot;

/** Runs and what they followed from, as JSON in the database: written once, never changed. */
@ApplicationScoped
class SqlRuns {

  private static final int HOUSEHOLDS_IN_A_ROW = 500;

  @PersistenceContext(unitName = "matching")
  EntityManager em;

  @Inject Jsonb jsonb;
  @Inject LocalAuthority authority;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * @param run with all that it follows from
   */
  void store(StoredRun run) {
    em.createNativeQuery(
            """
            insert into matching.run (id, version, authority, search, as_of, policy_number, adopters,
              fingerprint, inputs, result, recorded_at, recorded_by)
            values (?1, 0, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as jsonb), cast(?9 as jsonb), ?10, ?11)
            """)
        .setParameter(1, run.id().value())
        .setParameter(2, authority.code())
        .setParameter(3, run.search().value())
        .setParameter(4, run.asOf())
        .setParameter(5, run.policyNumber())
        .setParameter(6, run.adopters())
        .setParameter(7, run.fingerprint())
        .setParameter(8, jsonb.toJson(run.inputs().with(List.of())))
        .setParameter(9, jsonb.toJson(run.result()))
        .setParameter(10, clock.instant().atOffset(ZoneOffset.UTC))
        .setParameter(11, actor.get().name())
        .executeUpdate();
    storeHouseholds(run.id(), run.inputs().households());
  }

  private void storeHouseholds(RunId run, List<HouseholdSnapshot> households) {
    for (int from = 0; from < households.size(); from += HOUSEHOLDS_IN_A_ROW) {
      int to = Math.min(from + HOUSEHOLDS_IN_A_ROW, households.size());
      em.createNativeQuery(
              "insert into matching.run_input (run, number, households) values (?1, ?2, ?3)")
          .setParameter(1, run.value())
          .setParameter(2, from / HOUSEHOLDS_IN_A_ROW + 1)
          .setParameter(3, jsonb.toJson(households.subList(from, to)))
          .executeUpdate();
    }
  }

  /** Once all homes of a run were worked out, in the transaction that stores it. */
  void complete(RunId run, StoredRun.Result result) {
    em.createNativeQuery("update matching.run set result = cast(?1 as jsonb) where id = ?2")
        .setParameter(1, jsonb.toJson(result))
        .setParameter(2, run.value())
        .executeUpdate();
  }

  /** Without its households. */
  Optional<StoredRun> find(RunId id) {
    List<?> rows =
        em.createNativeQuery(
                """
                select search, as_of, policy_number, adopters, fingerprint, cast(inputs as text),
                  cast(result as text)
                from matching.run where id = ?1 and authority = ?2
                """)
            .setParameter(1, id.value())
            .setParameter(2, authority.code())
            .getResultList();
    return rows.stream().map(row -> read(id, (Object[]) row)).findFirst();
  }

  /** The newest run of a search that followed from the same facts, approvals apart. */
  Optional<RunId> findSame(StoredRun run) {
    List<?> rows =
        em.createNativeQuery(
                """
                select id from matching.run where search = ?1 and authority = ?2 and as_of = ?3
                  and policy_number = ?4 and adopters = ?5 and fingerprint = ?6
                 order by recorded_at desc, id limit 1
                """)
            .setParameter(1, run.search().value())
            .setParameter(2, authority.code())
            .setParameter(3, run.asOf())
            .setParameter(4, run.policyNumber())
            .setParameter(5, run.adopters())
            .setParameter(6, run.fingerprint())
            .getResultList();
    return rows.stream().map(row -> RunId.of(String.valueOf(row))).findFirst();
  }

  /**
   * The newest run of each search, the newest first.
   *
   * @param adopters whether runs with adopters are among them
   */
  List<RunId> newestOfSearches(boolean adopters) {
    List<?> rows =
        em.createNativeQuery(
                """
            select id from (
              select distinct on (search) id, recorded_at from matching.run
               where authority = ?1 and (?2 or not adopters)
               order by search, recorded_at desc, id) newest
             order by recorded_at desc, id
            """)
            .setParameter(1, authority.code())
            .setParameter(2, adopters)
            .getResultList();
    return rows.stream().map(row -> RunId.of(String.valueOf(row))).toList();
  }

  /** What the run followed from, its households too. */
  RunInputs inputs(StoredRun run) {
    List<?> rows =
        em.createNativeQuery(
                "select households from matching.run_input where run = ?1 order by number")
            .setParameter(1, run.id().value())
            .getResultList();
    List<HouseholdSnapshot> households = new ArrayList<>();
    rows.forEach(
        row ->
            households.addAll(
                Arrays.asList(jsonb.fromJson((String) row, HouseholdSnapshot[].class))));
    return run.inputs().with(households);
  }

  /** A home as the run knew it. */
  Optional<HouseholdSnapshot> home(RunId run, HouseholdId home) {
    List<?> rows =
        em.createNativeQuery(
                "select households from matching.run_input where run = ?1"
                    + " and position(?2 in households) > 0 order by number")
            .setParameter(1, run.value())
            .setParameter(2, home.toString())
            .getResultList();
    return rows.stream()
        .flatMap(row -> Arrays.stream(jsonb.fromJson((String) row, HouseholdSnapshot[].class)))
        .filter(each -> each.id().equals(home))
        .findFirst();
  }

  private StoredRun read(RunId id, @Nullable Object[] row) {
    return new StoredRun(
        id,
        SearchId.of(String.valueOf(row[0])),
        row[1] instanceof Date date ? date.toLocalDate() : (LocalDate) row[1],
        ((Number) row[2]).intValue(),
        (Boolean) row[3],
        row[4] == null ? null : ((Number) row[4]).longValue(),
        jsonb.fromJson((String) row[5], RunInputs.class),
        jsonb.fromJson((String) row[6], StoredRun.Result.class));
  }
}
