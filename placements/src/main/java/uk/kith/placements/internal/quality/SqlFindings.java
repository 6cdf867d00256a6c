package uk.kith.placements.internal.quality;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ReturnId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.DataQuality.AcceptanceView;
import uk.kith.placements.api.DataQuality.FindingId;
import uk.kith.placements.api.DataQuality.QualityFinding;
import uk.kith.placements.engine.quality.Standing;
import uk.kith.placements.internal.facts.SeenChildren;

/** The rows behind findings: what returns tell, whom they may be about, and what was accepted. */
@ApplicationScoped
class SqlFindings {

  /**
   * Each fact once, as the newest return held tells it; of several of a year the newest is held.
   */
  private static final String TOLD =
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
        select distinct on (fact) * from told where held order by fact, year desc, number)
      select l.*, s.since, s.years from latest l join stood s on s.fact = l.fact
      """;

  /** Looked after on a day, or told of by a return under whichever number. */
  private static final String CHILDREN =
      """
      select c.id from placements.child c
       where c.authority = ? and c.merged_into is null
         and (c.id in (select p.child_id from placements.placement p
                        where p.superseded_at is null and p.start_on <= ?
                          and (p.end_on is null or p.end_on > ?))
              or c.local_id in (select f.child from placements.return_finding f)
              or c.id in (select placements.record_of(m.id) from placements.child m
                           where m.merged_into is not null
                             and m.local_id in (select f.child from placements.return_finding f)))
      """;

  @Inject Sql sql;
  @Inject SeenChildren seenChildren;
  @Inject LocalAuthority authority;

  /**
   * What returns tell, as though nobody were in the register.
   *
   * @param sealed whether what tells of adoption is shown
   */
  List<Found> told(boolean sealed, LocalDate asOf) {
    Alike alike = new Alike();
    return sql.list(
        TOLD, row -> told(row, asOf, alike), authority.code(), authority.code(), sealed);
  }

  private static Found told(ResultSet row, LocalDate asOf, Alike alike) throws SQLException {
    String child = row.getString("child");
    String field = row.getString("field");
    LocalDate since = Sql.day(row, "since");
    int days = Found.days(since, asOf);
    return new Found(
        new QualityFinding(
            new FindingId(Sql.uuid(row, "fact")),
            alike.one(RuleId.of(row.getString("rule"))),
            Severity.valueOf(row.getString("severity")),
            alike.one(row.getString("part")),
            new ReturnId(Sql.uuid(row, "return_id")),
            Sql.findInt(row, "year"),
            Sql.findInt(row, "row_number"),
            child.isEmpty() ? null : child,
            null,
            null,
            field.isEmpty() ? null : alike.one(field),
            Sql.findText(row, "received"),
            Sql.findText(row, "repaired"),
            alike.one(row.getString("text")),
            null,
            null,
            since,
            days,
            Standing.of(days),
            alike.one(List.of((Integer[]) row.getArray("years").getArray())),
            null),
        row.getBoolean("sealed"));
  }

  /**
   * Those of whom there may be a finding beside doubts about their lives.
   *
   * @param ids null for all
   */
  List<ChildId> children(@Nullable Set<UUID> ids, LocalDate asOf) {
    return ids == null
        ? sql.list(
            CHILDREN + seenChildren.and("c.id"), SqlFindings::readId, authority.code(), asOf, asOf)
        : sql.list(
            CHILDREN + seenChildren.and("c.id") + " and c.id = any(?)",
            SqlFindings::readId,
            authority.code(),
            asOf,
            asOf,
            ids);
  }

  /** The numbers of records that were merged, by the record that they are now. */
  Map<UUID, List<String>> merged() {
    return sql
        .list(
            "select placements.record_of(id) as record, local_id from placements.child"
                + " where authority = ? and merged_into is not null and local_id is not null"
                + " order by local_id",
            row -> Map.entry(Sql.uuid(row, "record"), row.getString("local_id")),
            authority.code())
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static ChildId readId(ResultSet row) throws SQLException {
    return new ChildId(Sql.uuid(row, "id"));
  }

  /** What may stand. */
  Map<FindingId, AcceptanceView> accepted(boolean sealed) {
    Map<FindingId, AcceptanceView> accepted = new HashMap<>();
    sql.list(
            "select * from placements.finding_acceptance where authority = ?"
                + " and withdrawn_at is null and (? or not sealed)",
            row -> Map.entry(new FindingId(Sql.uuid(row, "fact")), acceptance(row)),
            authority.code(),
            sealed)
        .forEach(entry -> accepted.put(entry.getKey(), entry.getValue()));
    return accepted;
  }

  /** Of findings those that are accepted. */
  Set<FindingId> acceptedOf(Collection<FindingId> ids) {
    return new HashSet<>(
        sql.list(
            "select fact from placements.finding_acceptance where authority = ?"
                + " and withdrawn_at is null and fact = any(?)",
            row -> new FindingId(Sql.uuid(row, "fact")),
            authority.code(),
            ids));
  }

  /** Newest first, those withdrawn too. */
  List<AcceptanceView> acceptances(FindingId id, boolean sealed) {
    return sql.list(
        "select * from placements.finding_acceptance where authority = ? and fact = ?"
            + " and (? or not sealed) order by recorded_at desc, id",
        SqlFindings::acceptance,
        authority.code(),
        id,
        sealed);
  }

  private static AcceptanceView acceptance(ResultSet row) throws SQLException {
    return new AcceptanceView(
        row.getString("reason"),
        Sql.findText(row, "received"),
        row.getString("recorded_by"),
        Sql.instant(row, "recorded_at"),
        Sql.findText(row, "withdrawn_by"),
        row.getObject("withdrawn_at") == null ? null : Sql.instant(row, "withdrawn_at"));
  }
}
