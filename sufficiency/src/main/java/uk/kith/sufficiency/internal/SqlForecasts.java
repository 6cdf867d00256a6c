package uk.kith.sufficiency.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uk.kith.kernel.BaselineId;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.JobId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Sql;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.StartForecast;
import uk.kith.sufficiency.engine.forecast.Tally;

/** Forecasts in the database, in the caller's transaction: made once, never changed after. */
@ApplicationScoped
class SqlForecasts {

  private static final String COLUMNS =
      "select id, baseline, horizon_months, replications, seed, asked_at, asked_by, jobs, blocks,"
          + " cancelled, cast(result as text) as result from sufficiency.forecast"
          + " where authority = ? and ";

  @Inject Sql sql;
  @Inject Jsonb jsonb;
  @Inject LocalAuthority authority;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  void add(
      ForecastId id, BaselineId baseline, StartForecast command, List<JobId> jobs, int blocks) {
    sql.update(
        Map.of(),
        "insert into sufficiency.forecast (id, version, authority, baseline, horizon_months,"
            + " replications, seed, asked_at, asked_by, jobs, blocks)"
            + " values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?::uuid[], ?)",
        id,
        authority.code(),
        baseline,
        command.horizonMonths(),
        command.replications(),
        command.seed(),
        clock.instant(),
        actor.get().name(),
        jobs,
        blocks);
  }

  Optional<StoredForecast> find(ForecastId id) {
    return list("id = ?", id).stream().findFirst();
  }

  /** Those that answer the same question, the newest first. */
  List<StoredForecast> same(BaselineId baseline, StartForecast command) {
    return list(
        "baseline = ? and horizon_months = ? and replications = ? and seed = ? and not cancelled"
            + " order by asked_at desc, id",
        baseline,
        command.horizonMonths(),
        command.replications(),
        command.seed());
  }

  Optional<StoredForecast> newestMade() {
    return list("result is not null order by asked_at desc, id limit 1").stream().findFirst();
  }

  /** Locked until the transaction ends: of those who finish it at once one is the last. */
  List<StoredForecast> lockWaiting(BaselineId baseline) {
    return list(
        "baseline = ? and result is null and not cancelled order by id for update", baseline);
  }

  void lock(ForecastId id) {
    list("id = ? for update", id);
  }

  void cancel(ForecastId id) {
    sql.update(
        Map.of(),
        "update sufficiency.forecast set cancelled = true, version = version + 1"
            + " where id = ? and authority = ? and result is null",
        id,
        authority.code());
  }

  /** A block that was done before is left as it is: it is the same. */
  void keep(ForecastId id, int block, Tally tally) {
    sql.update(
        Map.of(),
        "insert into sufficiency.forecast_block (forecast, number, content) values (?, ?, ?)"
            + " on conflict do nothing",
        id,
        block,
        TallyText.write(tally));
  }

  boolean hasBlock(ForecastId id, int block) {
    return sql.count(
            "select count(*) from sufficiency.forecast_block where forecast = ? and number = ?",
            id,
            block)
        > 0;
  }

  List<Tally> blocks(ForecastId id) {
    return sql.list(
        "select content from sufficiency.forecast_block where forecast = ? order by number",
        row -> TallyText.read(Objects.requireNonNull(row.getString(1))),
        id);
  }

  long countBlocks(ForecastId id) {
    return sql.count("select count(*) from sufficiency.forecast_block where forecast = ?", id);
  }

  void complete(ForecastId id, ForecastResult result) {
    sql.update(
        Map.of(),
        "update sufficiency.forecast set result = ?::jsonb, version = version + 1"
            + " where id = ? and authority = ? and result is null",
        jsonb.toJson(result),
        id,
        authority.code());
    sql.update(Map.of(), "delete from sufficiency.forecast_block where forecast = ?", id);
  }

  private List<StoredForecast> list(String which, Object... parameters) {
    Object[] all = new Object[parameters.length + 1];
    all[0] = authority.code();
    System.arraycopy(parameters, 0, all, 1, parameters.length);
    return sql.list(COLUMNS + which, this::read, all);
  }

  private StoredForecast read(ResultSet row) throws SQLException {
    String result = Sql.findText(row, "result");
    return new StoredForecast(
        new ForecastId(Sql.uuid(row, "id")),
        new BaselineId(Sql.uuid(row, "baseline")),
        row.getInt("horizon_months"),
        row.getInt("replications"),
        row.getLong("seed"),
        Sql.instant(row, "asked_at"),
        row.getString("asked_by"),
        Arrays.stream((UUID[]) row.getArray("jobs").getArray()).map(JobId::new).toList(),
        row.getInt("blocks"),
        row.getBoolean("cancelled"),
        result == null ? null : jsonb.fromJson(result, ForecastResult.class));
  }
}
