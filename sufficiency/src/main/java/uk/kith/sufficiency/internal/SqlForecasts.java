package uk.kith.sufficiency.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.BaselineId;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.JobId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ScenarioId;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Sql;
import uk.kith.sufficiency.api.ForecastQuestion;
import uk.kith.sufficiency.api.ForecastQuestion.Kind;
import uk.kith.sufficiency.api.ForecastResult;
import uk.kith.sufficiency.api.StartForecast;
import uk.kith.sufficiency.engine.forecast.Spread;
import uk.kith.sufficiency.engine.forecast.Tally;

/** Forecasts in the database, in the caller's transaction: made once, never changed after. */
@ApplicationScoped
class SqlForecasts {

  private static final String COLUMNS =
      "select id, baseline, scenario, cast(question as text) as question, horizon_months,"
          + " replications, seed, asked_at, asked_by, jobs, blocks, cancelled, cast(result as text)"
          + " as result from sufficiency.forecast where authority = ? and ";

  @Inject Sql sql;
  @Inject Jsonb jsonb;
  @Inject LocalAuthority authority;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** What is to be made, before it is. */
  record Asked(
      ForecastId id,
      BaselineId baseline,
      @Nullable ScenarioId scenario,
      ForecastQuestion question,
      StartForecast command,
      List<JobId> jobs,
      int blocks) {}

  void add(Asked asked) {
    StartForecast command = asked.command();
    sql.update(
        Map.of(),
        "insert into sufficiency.forecast (id, version, authority, baseline, horizon_months,"
            + " replications, seed, asked_at, asked_by, jobs, blocks, scenario, question)"
            + " values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?::uuid[], ?, ?, ?::jsonb)",
        asked.id(),
        authority.code(),
        asked.baseline(),
        command.horizonMonths(),
        command.replications(),
        command.seed(),
        clock.instant(),
        actor.get().name(),
        asked.jobs(),
        asked.blocks(),
        asked.scenario(),
        text(asked.question()));
  }

  private @Nullable String text(ForecastQuestion question) {
    return question.kind() == Kind.AS_NOW ? null : jsonb.toJson(question);
  }

  /** Somebody wants it. */
  void want(ForecastId id) {
    sql.update(
        Map.of(),
        "insert into sufficiency.forecast_asker (forecast, name) values (?, ?)"
            + " on conflict do nothing",
        id,
        actor.get().name());
  }

  /** Who asks does not want it any more; whether others still do. */
  boolean leave(ForecastId id) {
    sql.update(
        Map.of(),
        "delete from sufficiency.forecast_asker where forecast = ? and name = ?",
        id,
        actor.get().name());
    return isWanted(id);
  }

  boolean isWanted(ForecastId id) {
    return sql.count("select count(*) from sufficiency.forecast_asker where forecast = ?", id) > 0;
  }

  /** Whether who asks wants it. */
  boolean isWantedByMe(ForecastId id) {
    return sql.count(
            "select count(*) from sufficiency.forecast_asker where forecast = ? and name = ?",
            id,
            actor.get().name())
        > 0;
  }

  Optional<StoredForecast> find(ForecastId id) {
    return list("id = ?", id).stream().findFirst();
  }

  /** Those that answer the same question, the newest first. */
  List<StoredForecast> same(BaselineId baseline, ForecastQuestion question, StartForecast command) {
    return list(
        "baseline = ? and horizon_months = ? and replications = ? and seed = ? and not cancelled"
            + " and question is not distinct from ?::jsonb order by asked_at desc, id",
        baseline,
        command.horizonMonths(),
        command.replications(),
        command.seed(),
        text(question));
  }

  /**
   * Of a kind, for a day, else for the latest day before it. What a program tried with few futures
   * or for some months comes after what was asked for as pages do.
   */
  Optional<StoredForecast> newestMade(Kind kind, LocalDate day) {
    return list(
            "result is not null and coalesce(question ->> 'kind', 'AS_NOW') = ?"
                + " order by (select case when b.as_of <= ? then b.as_of end"
                + " from sufficiency.baseline b where b.id = baseline) desc nulls last,"
                + " (replications >= ? and horizon_months >= 12) desc, asked_at desc, id limit 1",
            kind.name(),
            day,
            StartForecast.USUAL_REPLICATIONS)
        .stream()
        .findFirst();
  }

  /** Whether one as now is made for the day, of as many months and futures or more. */
  boolean isMade(StartForecast command) {
    return sql.count(
            "select count(*) from sufficiency.forecast f"
                + " join sufficiency.baseline b on b.id = f.baseline"
                + " where f.authority = ? and f.question is null and f.result is not null"
                + " and b.as_of = ? and f.horizon_months >= ? and f.replications >= ?",
            authority.code(),
            command.asOf(),
            command.horizonMonths(),
            command.replications())
        > 0;
  }

  /** The newest that answers a scenario and is still wanted. */
  Optional<StoredForecast> newestOf(ScenarioId scenario) {
    return list("scenario = ? and not cancelled order by asked_at desc, id limit 1", scenario)
        .stream()
        .findFirst();
  }

  /** Those of which blocks are kept though they have not ended. */
  List<StoredForecast> withBlocks() {
    return list(
        "exists (select from sufficiency.forecast_block b where b.forecast = forecast.id)"
            + " order by id");
  }

  void dropBlocks(ForecastId id) {
    sql.update(Map.of(), "delete from sufficiency.forecast_block where forecast = ?", id);
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
  void keep(ForecastId id, int block, Tally tally, @Nullable Spread homes) {
    sql.update(
        Map.of(),
        "insert into sufficiency.forecast_block (forecast, number, content, supply)"
            + " values (?, ?, ?, ?)"
            + " on conflict do nothing",
        id,
        block,
        TallyText.write(tally),
        homes == null ? null : SpreadText.write(homes));
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

  /** Of homes; none where nobody is placed in them. */
  List<Spread> spreads(ForecastId id) {
    return sql.list(
        "select supply from sufficiency.forecast_block where forecast = ? and supply is not null"
            + " order by number",
        row -> SpreadText.read(Objects.requireNonNull(row.getString(1))),
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
    dropBlocks(id);
  }

  private List<StoredForecast> list(String which, @Nullable Object... parameters) {
    @Nullable Object[] all = new @Nullable Object[parameters.length + 1];
    all[0] = authority.code();
    System.arraycopy(parameters, 0, all, 1, parameters.length);
    return sql.list(COLUMNS + which, this::read, all);
  }

  private StoredForecast read(ResultSet row) throws SQLException {
    String result = Sql.findText(row, "result");
    String question = Sql.findText(row, "question");
    UUID scenario = Sql.findUuid(row, "scenario");
    return new StoredForecast(
        new ForecastId(Sql.uuid(row, "id")),
        new BaselineId(Sql.uuid(row, "baseline")),
        scenario == null ? null : new ScenarioId(scenario),
        question == null
            ? ForecastQuestion.AS_NOW
            : jsonb.fromJson(question, ForecastQuestion.class),
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
