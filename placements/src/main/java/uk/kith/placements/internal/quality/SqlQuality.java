package uk.kith.placements.internal.quality;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ReturnId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.DataQuality.AcceptanceView;
import uk.kith.placements.api.DataQuality.FindingId;
import uk.kith.placements.api.DataQuality.QualityCounts;
import uk.kith.placements.api.DataQuality.QualityFinding;
import uk.kith.placements.api.DataQuality.RuleCount;
import uk.kith.placements.api.DataQuality.StandingCount;
import uk.kith.placements.api.DataQuality.TeamCount;
import uk.kith.placements.api.QualityFilter;
import uk.kith.placements.api.QualityFilter.State;
import uk.kith.placements.api.QualitySort;
import uk.kith.placements.engine.quality.Standing;
import uk.kith.placements.internal.facts.Sql;

/**
 * Findings of returns and doubts of the register as one relation, filtered, sorted and counted by
 * the database. Doubts come in with the question, for nobody stores them.
 */
@ApplicationScoped
class SqlQuality {

  private static final String RANK =
      Arrays.stream(Severity.values())
          .map(each -> "'" + each.name() + "'")
          .collect(joining(", ", "array_position(array[", "], severity)"));

  /** Each finding once, with what it was accepted with; {@link #given} has the parameters. */
  private static final String FINDINGS =
      """
      with newest as (
        select distinct on (year) id from placements.statutory_return
         where authority = ? order by year, number desc),
      told as (
        select f.*, r.year, n.id is not null as held,
               least(make_date(r.year, 3, 31),
                     (r.received_at at time zone 'Europe/London')::date) as seen
          from placements.return_finding f
          join placements.statutory_return r on r.id = f.return_id
          left join newest n on n.id = r.id
         where r.authority = ? and (? or not f.sealed)),
      stood as (
        select fact, min(seen) as since,
               array_agg(distinct year order by year) filter (where held) as years
          from told group by fact having bool_or(held)),
      latest as (
        select distinct on (fact) * from told where held order by fact, year desc, number),
      returned as (
        select l.fact, l.rule, l.severity, l.part, l.return_id, l.year, l.row_number,
               nullif(l.child, '') as local_id, c.id as child_id, null::uuid as household_id,
               nullif(l.field, '') as field, l.received, l.repaired, l.text,
               a.value::jsonb ->> 'worker' as worker, a.value::jsonb ->> 'team' as team,
               s.since, s.years, l.sealed
          from latest l
          join stood s on s.fact = l.fact
          left join placements.child c
                 on c.authority = ? and c.local_id = l.child and c.merged_into is null
          left join placements.child_fact a
                 on a.child_id = c.id and a.kind = 'allocation' and a.superseded_at is null
                and a.valid_from <= ? and (a.valid_until is null or a.valid_until >= ?)),
      register as (
        select distinct on (fact)
               md5('register|' || g.rule || '|' || g.subject || '|' || g.field)::uuid as fact,
               g.rule, g.severity, 'register' as part, null::uuid as return_id,
               null::int as year, null::int as row_number, c.local_id, g.child::uuid as child_id,
               g.household::uuid as household_id, g.field, null::text as received,
               null::text as repaired, g.text, g.worker, g.team, g.since,
               array[]::int[] as years, g.sealed
          from jsonb_to_recordset(?::jsonb)
               as g(rule text, severity text, field text, text text, since date, subject text,
                    child text, household text, worker text, team text, sealed boolean)
          left join placements.child c on c.id = g.child::uuid
         order by fact),
      judged as (
        select f.*, greatest(0, ?::date - f.since) as days,
               q.reason, q.received as accepted_received, q.recorded_by, q.recorded_at
          from (select * from returned union all select * from register) f
          left join placements.finding_acceptance q
                 on q.authority = ? and q.fact = f.fact and q.withdrawn_at is null
                and (? or not q.sealed))
      """;

  private static final String BAND =
      Arrays.stream(Standing.values())
          .filter(band -> band != Standing.NOT_KNOWN)
          .map(band -> "when days < " + band.toDays() + " then '" + band.name() + "'")
          .collect(joining(" ", "case ", " else '" + Standing.NOT_KNOWN.name() + "' end"));

  private static final String OPEN = "count(*) filter (where reason is null)";

  private static final int BY_RULE = 0b011;
  private static final int BY_TEAM = 0b101;
  private static final int BY_BAND = 0b110;

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /**
   * What every question rests on.
   *
   * @param sealed whether what tells of adoption is shown
   * @param doubts of the register, as JSON
   */
  record Given(boolean sealed, LocalDate asOf, String doubts) {}

  /** A finding, and whether it tells of adoption. */
  record Found(QualityFinding finding, boolean sealed) {}

  private List<@Nullable Object> given(Given given) {
    return new ArrayList<>(
        List.of(
            authority.code(),
            authority.code(),
            given.sealed(),
            authority.code(),
            given.asOf(),
            given.asOf(),
            given.doubts(),
            given.asOf(),
            authority.code(),
            given.sealed()));
  }

  Page<QualityFinding> page(
      Given given, QualityFilter filter, Sort<QualitySort> sort, int page, int size) {
    Page<QualityFinding> empty = new Page<>(List.of(), 0, page, size);
    List<@Nullable Object> parameters = given(given);
    String where = where(filter, parameters);
    long total = sql.count(FINDINGS + "select count(*) from judged" + where, parameters.toArray());
    parameters.add(empty.size());
    parameters.add((long) empty.page() * empty.size());
    List<Found> found =
        sql.list(
            FINDINGS + "select * from judged" + where + order(sort) + " limit ? offset ?",
            SqlQuality::found,
            parameters.toArray());
    return new Page<>(found.stream().map(Found::finding).toList(), total, page, size);
  }

  List<QualityFinding> all(Given given, QualityFilter filter, Sort<QualitySort> sort) {
    List<@Nullable Object> parameters = given(given);
    String where = where(filter, parameters);
    return sql
        .list(
            FINDINGS + "select * from judged" + where + order(sort),
            SqlQuality::found,
            parameters.toArray())
        .stream()
        .map(Found::finding)
        .toList();
  }

  /** Empty when nothing says so any more, or the caller may not know. */
  List<Found> one(Given given, FindingId id) {
    List<@Nullable Object> parameters = given(given);
    parameters.add(id);
    return sql.list(
        FINDINGS + "select * from judged where fact = ?", SqlQuality::found, parameters.toArray());
  }

  private static String where(QualityFilter filter, List<@Nullable Object> parameters) {
    List<String> wanted = new ArrayList<>();
    if (filter.state() != State.ALL) {
      wanted.add(filter.state() == State.OPEN ? "reason is null" : "reason is not null");
    }
    is(wanted, parameters, "rule", filter.rule() == null ? null : filter.rule().value());
    is(wanted, parameters, "severity", filter.severity() == null ? null : filter.severity().name());
    is(wanted, parameters, "part", filter.table());
    is(wanted, parameters, "coalesce(team, '')", filter.team());
    Standing standing = filter.standing();
    is(wanted, parameters, BAND, standing == null ? null : standing.name());
    return wanted.isEmpty() ? "" : wanted.stream().collect(joining(" and ", " where ", ""));
  }

  private static void is(
      List<String> wanted,
      List<@Nullable Object> parameters,
      String column,
      @Nullable String value) {
    if (value != null) {
      wanted.add(column + " = ?");
      parameters.add(value);
    }
  }

  private static String order(Sort<QualitySort> sort) {
    String key =
        switch (sort.key()) {
          case SEVERITY -> RANK;
          case RULE -> "rule";
          case CHILD -> "local_id";
          case TEAM -> "team";
          case SINCE -> "since";
        };
    return " order by "
        + key
        + (sort.descending() ? " desc" : "")
        + " nulls last, "
        + RANK
        + ", since nulls last, rule, local_id nulls last, fact";
  }

  private static Found found(ResultSet row) throws SQLException {
    LocalDate since = Sql.findDay(row, "since");
    Integer days = Sql.findInt(row, "days");
    UUID returned = Sql.findUuid(row, "return_id");
    UUID child = Sql.findUuid(row, "child_id");
    UUID household = Sql.findUuid(row, "household_id");
    String reason = Sql.findText(row, "reason");
    return new Found(
        new QualityFinding(
            new FindingId(Sql.uuid(row, "fact")),
            RuleId.of(row.getString("rule")),
            Severity.valueOf(row.getString("severity")),
            row.getString("part"),
            returned == null ? null : new ReturnId(returned),
            Sql.findInt(row, "year"),
            Sql.findInt(row, "row_number"),
            Sql.findText(row, "local_id"),
            child == null ? null : new ChildId(child),
            household == null ? null : new HouseholdId(household),
            Sql.findText(row, "field"),
            Sql.findText(row, "received"),
            Sql.findText(row, "repaired"),
            row.getString("text"),
            Sql.findText(row, "worker"),
            Sql.findText(row, "team"),
            since,
            since == null ? null : days,
            Standing.of(since == null ? null : days),
            List.of((Integer[]) row.getArray("years").getArray()),
            reason == null
                ? null
                : new AcceptanceView(
                    reason,
                    Sql.findText(row, "accepted_received"),
                    row.getString("recorded_by"),
                    Sql.instant(row, "recorded_at"),
                    null,
                    null)),
        row.getBoolean("sealed"));
  }

  /** Counts by rule, by team and by age in one pass. */
  QualityCounts count(Given given) {
    List<RuleCount> rules = new ArrayList<>();
    List<TeamCount> teams = new ArrayList<>();
    List<StandingCount> standings = new ArrayList<>();
    long[] all = new long[2];
    sql.list(
        FINDINGS
            + "select grouping(rule, team, band) as what, rule, team, band, min(rank) as rank,"
            + " mode() within group (order by text) as text, "
            + OPEN
            + " as open, count(*) - "
            + OPEN
            + " as accepted, count(distinct coalesce(local_id, child_id::text))"
            + " filter (where reason is null) as children from (select judged.*, "
            + BAND
            + " as band, "
            + RANK
            + " as rank from judged) as counted"
            + " group by grouping sets ((rule), (team), (band), ())"
            + " order by what, open desc, rule, team nulls last",
        row -> {
          long open = row.getLong("open");
          long accepted = row.getLong("accepted");
          long children = row.getLong("children");
          switch (row.getInt("what")) {
            case BY_RULE ->
                rules.add(
                    new RuleCount(
                        RuleId.of(row.getString("rule")),
                        Severity.values()[row.getInt("rank") - 1],
                        row.getString("text"),
                        open,
                        accepted,
                        children));
            case BY_TEAM ->
                teams.add(new TeamCount(Sql.findText(row, "team"), open, accepted, children));
            case BY_BAND ->
                standings.add(
                    new StandingCount(Standing.valueOf(row.getString("band")), open, accepted));
            default -> {
              all[0] = open;
              all[1] = accepted;
            }
          }
          return true;
        },
        given(given).toArray());
    standings.sort((one, other) -> one.standing().compareTo(other.standing()));
    return new QualityCounts(all[0], all[1], rules, teams, standings);
  }

  /** A child with an open finding of a rule; null when the child is not in the register. */
  record About(RuleId rule, @Nullable UUID child) {}

  List<About> children(Given given) {
    return sql.list(
        FINDINGS
            + "select distinct rule, child_id, coalesce(local_id, child_id::text) as who"
            + " from judged where reason is null"
            + " and coalesce(local_id, child_id::text) is not null",
        row -> new About(RuleId.of(row.getString("rule")), Sql.findUuid(row, "child_id")),
        given(given).toArray());
  }

  /** Newest first, those withdrawn too. */
  List<AcceptanceView> acceptances(FindingId id, boolean sealed) {
    return sql.list(
        "select * from placements.finding_acceptance where authority = ? and fact = ?"
            + " and (? or not sealed) order by recorded_at desc, id",
        row ->
            new AcceptanceView(
                row.getString("reason"),
                Sql.findText(row, "received"),
                row.getString("recorded_by"),
                Sql.instant(row, "recorded_at"),
                Sql.findText(row, "withdrawn_by"),
                row.getObject("withdrawn_at") == null ? null : Sql.instant(row, "withdrawn_at")),
        authority.code(),
        id,
        sealed);
  }
}
