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
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.CareSpells;
import uk.kith.sufficiency.api.BaselineView;
import uk.kith.sufficiency.engine.backtest.BackTest;
import uk.kith.sufficiency.engine.forecast.Start;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.CareEpisodes;
import uk.kith.sufficiency.engine.history.Spell;

/** Baselines in the database, in the caller's transaction: taken once, never changed after. */
@ApplicationScoped
class SqlBaselines {

  private static final String COLUMNS =
      "select id, as_of, recorded_at, recorded_by, fingerprint, children, spells, looked_after,"
          + " recorded_from, own_rates, short_breaks, grown_up, back_test is not null as tested"
          + " from sufficiency.baseline where authority = ? and ";

  @Inject Sql sql;
  @Inject Jsonb jsonb;
  @Inject CareSpells careSpells;
  @Inject LocalAuthority authority;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** The baseline of the facts of a day: the one that there is while nothing changed. */
  BaselineView take(LocalDate asOf) {
    CareSpells.Told told = careSpells.asOf(asOf);
    List<Spell> spells = SpellMapping.of(told.spells());
    String content = SpellText.write(spells);
    String fingerprint = SpellText.fingerprint(content);
    Optional<BaselineView> known = find("as_of = ? and fingerprint = ?", asOf, fingerprint);
    if (known.isPresent()) {
      return known.get();
    }
    List<CareEpisode> history = CareEpisodes.of(spells);
    int day = ForecastTimes.number(asOf);
    Start start = Start.of(history, day);
    int lookedAfter = start.baseline().children().size();
    sql.update(
        Map.of(),
        "insert into sufficiency.baseline (id, version, authority, as_of, recorded_at, recorded_by,"
            + " fingerprint, content, children, spells, looked_after, recorded_from, own_rates,"
            + " short_breaks, grown_up) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict on constraint baseline_once do nothing",
        new BaselineId(UUID.randomUUID()),
        authority.code(),
        asOf,
        clock.instant(),
        actor.get().name(),
        fingerprint,
        content,
        (int) spells.stream().mapToInt(Spell::child).distinct().count(),
        spells.size(),
        lookedAfter,
        LocalDate.ofEpochDay(start.recordedFrom()),
        start.ownRates(),
        told.shortBreaks(),
        told.grownUp());
    return find("as_of = ? and fingerprint = ?", asOf, fingerprint).orElseThrow();
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

  /** Kept once; reckoned again it is the same. */
  void keep(BaselineId id, List<BackTest.Item> backTest) {
    sql.update(
        Map.of(),
        "update sufficiency.baseline set back_test = ?::jsonb, version = version + 1"
            + " where id = ? and authority = ? and back_test is null",
        jsonb.toJson(backTest),
        id,
        authority.code());
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
        row.getBoolean("tested"));
  }
}
