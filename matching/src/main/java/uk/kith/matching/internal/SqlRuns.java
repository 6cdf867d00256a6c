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
import java.util.List;
import java.util.Optional;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.matching.api.OptionsView;

/** Runs as JSON in the database: written once, never changed. */
@ApplicationScoped
class SqlRuns {

  @PersistenceContext(unitName = "matching")
  EntityManager em;

  @Inject Jsonb jsonb;
  @Inject LocalAuthority authority;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  void store(StoredRun run) {
    em.createNativeQuery(
            """
            insert into matching.run (id, version, authority, search, as_of, policy_number, adopters,
              inputs, result, recorded_at, recorded_by)
            values (?1, 0, ?2, ?3, ?4, ?5, ?6, cast(?7 as jsonb), cast(?8 as jsonb), ?9, ?10)
            """)
        .setParameter(1, run.id().value())
        .setParameter(2, authority.code())
        .setParameter(3, run.search().value())
        .setParameter(4, run.asOf())
        .setParameter(5, run.policyNumber())
        .setParameter(6, run.adopters())
        .setParameter(7, jsonb.toJson(run.inputs()))
        .setParameter(8, jsonb.toJson(run.result()))
        .setParameter(9, clock.instant().atOffset(ZoneOffset.UTC))
        .setParameter(10, actor.get().name())
        .executeUpdate();
  }

  Optional<StoredRun> find(RunId id) {
    List<?> rows =
        em.createNativeQuery(
                """
                select search, as_of, policy_number, adopters, cast(inputs as text),
                  cast(result as text)
                from matching.run where id = ?1 and authority = ?2
                """)
            .setParameter(1, id.value())
            .setParameter(2, authority.code())
            .getResultList();
    return rows.stream().map(row -> read(id, (Object[]) row)).findFirst();
  }

  private StoredRun read(RunId id, Object[] row) {
    return new StoredRun(
        id,
        SearchId.of(row[0].toString()),
        row[1] instanceof Date date ? date.toLocalDate() : (LocalDate) row[1],
        ((Number) row[2]).intValue(),
        (Boolean) row[3],
        jsonb.fromJson((String) row[4], RunInputs.class),
        jsonb.fromJson((String) row[5], OptionsView.class));
  }
}
