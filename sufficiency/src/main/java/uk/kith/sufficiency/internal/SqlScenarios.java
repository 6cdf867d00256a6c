package uk.kith.sufficiency.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ScenarioId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Sql;
import uk.kith.sufficiency.api.ScenarioTerms;

/** Saved scenarios in the database, in the caller's transaction: never changed after. */
@ApplicationScoped
class SqlScenarios {

  private static final Conflict TAKEN =
      new Conflict("scenario-name", "Another scenario has this name");

  private static final String COLUMNS =
      "select id, name, cast(terms as text) as terms, recorded_at, recorded_by"
          + " from sufficiency.scenario where authority = ? and ";

  /** A scenario as stored. */
  record Stored(ScenarioId id, String name, ScenarioTerms terms, Instant savedAt, String savedBy) {}

  @Inject Sql sql;
  @Inject Jsonb jsonb;
  @Inject LocalAuthority authority;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  void add(ScenarioId id, String name, ScenarioTerms terms) {
    sql.update(
        Map.of("scenario_one_of_a_name", TAKEN),
        "insert into sufficiency.scenario (id, version, authority, name, terms, recorded_at,"
            + " recorded_by) values (?, 1, ?, ?, ?::jsonb, ?, ?)",
        id,
        authority.code(),
        name,
        jsonb.toJson(terms),
        clock.instant(),
        actor.get().name());
  }

  Optional<Stored> find(ScenarioId id) {
    return sql.list(COLUMNS + "id = ?", this::read, authority.code(), id).stream().findFirst();
  }

  List<Stored> list() {
    return sql.list(
        COLUMNS + "superseded_at is null order by recorded_at, id", this::read, authority.code());
  }

  void remove(ScenarioId id) {
    sql.update(
        Map.of(),
        "update sufficiency.scenario set superseded_at = ?, version = version + 1"
            + " where id = ? and authority = ? and superseded_at is null",
        clock.instant(),
        id,
        authority.code());
  }

  private Stored read(ResultSet row) throws SQLException {
    return new Stored(
        new ScenarioId(Sql.uuid(row, "id")),
        row.getString("name"),
        jsonb.fromJson(row.getString("terms"), ScenarioTerms.class),
        Sql.instant(row, "recorded_at"),
        row.getString("recorded_by"));
  }
}
