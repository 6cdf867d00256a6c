package uk.kith.sufficiency.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.PendingEnds;
import uk.kith.kernel.BaselineId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Sql;
import uk.kith.matching.api.DecidedMatches;
import uk.kith.matching.api.ScoringPolicy;
import uk.kith.placements.api.CareSpells;
import uk.kith.placements.api.CareSupply;
import uk.kith.placements.engine.PlacementPolicy;
import uk.kith.sufficiency.api.BaselineView;
import uk.kith.sufficiency.engine.backtest.BackTest;
import uk.kith.sufficiency.engine.forecast.Learned;
import uk.kith.sufficiency.engine.forecast.Start;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.CareEpisodes;
import uk.kith.sufficiency.engine.history.Spell;
import uk.kith.sufficiency.engine.simulation.SuppliedBaseline;
import uk.kith.sufficiency.engine.supply.HomesRecorded;

/** Baselines in the database, in the caller's transaction: taken once, never changed after. */
@ApplicationScoped
class SqlBaselines {

  private static final String COLUMNS =
      "select id, as_of, recorded_at, recorded_by, fingerprint, children, spells, looked_after,"
          + " recorded_from, own_rates, short_breaks, grown_up, back_test is not null as tested,"
          + " supply is not null as supplied, homes, places, known_children, home_spans,"
          + " closings_from, with_homes, pipeline is not null as decided"
          + " from sufficiency.baseline where authority = ? and ";

  private static final double PERCENT = 100;

  /** Of fewer homes a simulation would say that everybody who comes must live outside. */
  private static final double HOUSED_AT_LEAST = .5;

  @Inject Sql sql;
  @Inject Jsonb jsonb;
  @Inject CareSupply careSupply;
  @Inject PendingEnds courtEnds;
  @Inject DecidedMatches matches;
  @Inject ScoringPolicy scoring;
  @Inject PlacementPolicy law;
  @Inject SupplyText supplyText;
  @Inject LocalAuthority authority;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** Percent of those who turn 18 with foster carers who stay until 21, in the mean. */
  @Inject
  @ConfigProperty(name = "kith.sufficiency.staying-put-percent")
  int stayingPut;

  /** The baseline of the facts of a day: the one that there is while nothing changed. */
  BaselineView take(LocalDate asOf) {
    // Before it is read: what changes meanwhile is told as changed since.
    Instant at = clock.instant();
    CareSupply.Numbered numbered = careSupply.numbered(asOf);
    CareSupply.Told supplied = numbered.told();
    CareSpells.Told told = supplied.care();
    List<Spell> spells = SpellMapping.of(told.spells());
    String content = SpellText.write(spells);
    SupplyContent homes =
        SupplyContents.of(supplied, asOf, authority, scoring.on(asOf), law, stayingPut / PERCENT);
    String supply = supplyText.write(homes);
    List<CareEpisode> history = CareEpisodes.of(spells);
    Pipelines pipelines =
        Pipelines.of(courtEnds.asOf(asOf), matches.asOf(asOf), numbered.numbers(), history, asOf);
    List<PipelineContent.Of> pending = pipelines.content().children();
    String pipeline = pending.isEmpty() ? null : jsonb.toJson(pipelines.content());
    String fingerprint =
        SpellText.fingerprint(content + supply + (pipeline == null ? "" : pipeline));
    Optional<BaselineView> known = find("as_of = ? and fingerprint = ?", asOf, fingerprint);
    if (known.isPresent()) {
      confirm(known.get().id(), at);
      return known.get();
    }
    int day = ForecastTimes.number(asOf);
    Start start = Start.of(history, day);
    int lookedAfter = start.baseline().children().size();
    // Read again, as every forecast of it will.
    SuppliedBaseline from = SupplyStart.of(start, history, supplyText.read(supply));
    sql.update(
        Map.of(),
        "insert into sufficiency.baseline (id, version, authority, as_of, recorded_at, recorded_by,"
            + " fingerprint, content, children, spells, looked_after, recorded_from, own_rates,"
            + " short_breaks, grown_up, supply, homes, places, known_children, home_spans,"
            + " closings_from, with_homes, pipeline, learned) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)"
            + " on conflict on constraint baseline_once do nothing",
        new BaselineId(UUID.randomUUID()),
        authority.code(),
        asOf,
        at,
        actor.get().name(),
        fingerprint,
        content,
        (int) spells.stream().mapToInt(Spell::child).distinct().count(),
        spells.size(),
        lookedAfter,
        LocalDate.ofEpochDay(start.recordedFrom()),
        start.ownRates(),
        told.shortBreaks(),
        told.grownUp(),
        supply,
        homes.homes().size(),
        homes.places(),
        homes.children().size(),
        homes.spans().size(),
        LocalDate.ofEpochDay(HomesRecorded.from(homes.spans(), day)),
        lookedAfter > 0
            && !homes.homes().isEmpty()
            && SupplyStart.housedShare(from) >= HOUSED_AT_LEAST,
        pipeline,
        jsonb.toJson(learned(start, history, from, pipelines)));
    return find("as_of = ? and fingerprint = ?", asOf, fingerprint).orElseThrow();
  }

  /** It is of this moment too: what changed meanwhile made no difference to it. */
  private void confirm(BaselineId id, Instant at) {
    sql.update(
        Map.of(),
        "insert into sufficiency.baseline_confirmed (id, baseline, confirmed_at)"
            + " values (?, ?, ?)",
        UUID.randomUUID(),
        id,
        at);
  }

  Optional<BaselineView> find(BaselineId id) {
    return find("id = ?", id);
  }

  private Optional<BaselineView> find(String which, Object... parameters) {
    Object[] all = new Object[parameters.length + 1];
    all[0] = authority.code();
    System.arraycopy(parameters, 0, all, 1, parameters.length);
    return sql.list(COLUMNS + which, SqlBaselines::read, all).stream().findFirst();
  }

  List<CareEpisode> history(BaselineId id) {
    String content = text("content", id);
    return CareEpisodes.of(SpellText.read(Objects.requireNonNull(content)));
  }

  /** Its homes; null where forecasts do not place children in them. */
  @Nullable SupplyContent supply(BaselineView baseline) {
    String content = baseline.usesHomes() ? text("supply", baseline.id()) : null;
    return content == null ? null : supplyText.read(content);
  }

  /** What is to be decided of its children. */
  PipelineContent pipeline(BaselineId id) {
    String content = text("pipeline", id);
    return content == null ? PipelineContent.NONE : jsonb.fromJson(content, PipelineContent.class);
  }

  /**
   * What was estimated when it was taken; of one taken by an earlier version what its history tells
   * today, without homes, court and family finding.
   */
  List<Learned.Estimate> learned(BaselineView baseline) {
    String made = text("cast(learned as text)", baseline.id());
    if (made != null) {
      return Arrays.asList(jsonb.fromJson(made, Learned.Estimate[].class));
    }
    List<CareEpisode> history = history(baseline.id());
    return Learned.of(Start.of(history, ForecastTimes.number(baseline.asOf())), history);
  }

  private static List<Learned.Estimate> learned(
      Start start, List<CareEpisode> history, SuppliedBaseline from, Pipelines pipelines) {
    List<Learned.Estimate> all = new ArrayList<>(Learned.of(start, history));
    all.addAll(Learned.ofHomes(from.supply().rates()));
    all.addAll(Learned.of(pipelines.court(), pipelines.matches()));
    return all;
  }

  /** Why earlier forecasts could not be checked; null when they could. */
  @Nullable String problem(BaselineId id) {
    return text("back_test_problem", id);
  }

  /** How earlier forecasts would have done; null while it was not reckoned. */
  @Nullable List<BackTest.Item> backTest(BaselineId id) {
    String made = text("cast(back_test as text)", id);
    return made == null ? null : Arrays.asList(jsonb.fromJson(made, BackTest.Item[].class));
  }

  private @Nullable String text(String column, BaselineId id) {
    return sql.list(
            "select "
                + column
                + " as content from sufficiency.baseline"
                + " where id = ? and authority = ?",
            row -> Optional.ofNullable(Sql.findText(row, "content")),
            id,
            authority.code())
        .get(0)
        .orElse(null);
  }

  /**
   * Whether a back-test is kept that is as unsure as forecasts are that know certain yearly tables.
   * One that was reckoned with older ones stays until another takes its place: whoever asked for
   * that one may cancel it.
   *
   * @param edition number of the tables; 0 where there are none
   */
  boolean isBackTested(BaselineId id, long edition) {
    return !sql.list(
            "select id from sufficiency.baseline where id = ? and authority = ?"
                + " and back_test is not null and coalesce(back_test_edition, 0) >= ?",
            row -> Sql.uuid(row, "id"),
            id,
            authority.code(),
            edition)
        .isEmpty();
  }

  /**
   * Kept in the place of one that knew older tables; reckoned again from the same tables it is the
   * same.
   *
   * @param edition number of the tables that told how far numbers drift; 0 where there are none
   * @param problem why there is none; null when there is
   */
  void keep(BaselineId id, List<BackTest.Item> backTest, @Nullable String problem, long edition) {
    sql.update(
        Map.of(),
        "update sufficiency.baseline set back_test = ?::jsonb, back_test_problem = ?,"
            + " back_test_edition = ?, version = version + 1"
            + " where id = ? and authority = ?"
            + " and (back_test is null or coalesce(back_test_edition, 0) < ?)",
        jsonb.toJson(backTest),
        problem,
        edition,
        id,
        authority.code(),
        edition);
  }

  private static BaselineView read(ResultSet row) throws SQLException {
    return new BaselineView(
        new BaselineId(Sql.uuid(row, "id")),
        Sql.day(row, "as_of"),
        Sql.instant(row, "recorded_at"),
        row.getString("recorded_by"),
        row.getString("fingerprint"),
        row.getInt("children"),
        row.getInt("spells"),
        row.getInt("looked_after"),
        Sql.day(row, "recorded_from"),
        row.getBoolean("own_rates"),
        row.getInt("short_breaks"),
        row.getInt("grown_up"),
        row.getBoolean("supplied") ? homes(row) : null,
        row.getBoolean("decided"),
        row.getBoolean("tested"));
  }

  private static BaselineView.Homes homes(ResultSet row) throws SQLException {
    return new BaselineView.Homes(
        row.getInt("homes"),
        row.getInt("places"),
        row.getInt("known_children"),
        row.getInt("home_spans"),
        Sql.day(row, "closings_from"),
        row.getBoolean("with_homes"));
  }
}
