package uk.kith.placements.internal.life;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.CareHistories.Placed;
import uk.kith.placements.internal.children.SqlChildren;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.facts.SeenHouseholds;

/** The rows behind care of many children. */
@ApplicationScoped
class SqlCareHistories {

  /** The last placement begun by a day, of each child; its end counts only once it has come. */
  private static final String LAST =
      """
      select distinct on (p.child_id) p.child_id, p.type, p.care_began,
             case when p.end_on <= ? then p.end_on end as ended,
             coalesce(p.reason_ceased, '') = 'X1' as to_follow,
             c.born, c.due, c.stated_age, c.stated_on, status.value::jsonb ->> 'code' as status
        from placements.placement p
        join placements.child c on c.id = p.child_id and c.merged_into is null
        left join placements.child_fact status
               on status.child_id = p.child_id and status.kind = 'legal-status'
              and status.superseded_at is null and status.valid_from <= ?
              and (status.valid_until is null or status.valid_until >= ?)
       where p.authority = ? and p.superseded_at is null and p.start_on <= ?
      """;

  /** As {@code placements.care_span} says it: the last day of a placement is not in it. */
  private static final String GOES_ON = " and (p.end_on is null or p.end_on > ?)";

  private static final String LATEST_FIRST =
      " order by p.child_id, p.start_on desc, p.end_on desc nulls first, p.recorded_at desc, p.id";

  @Inject Sql sql;
  @Inject SeenChildren seenChildren;
  @Inject SeenHouseholds seenHouseholds;
  @Inject LocalAuthority authority;

  /**
   * A child and its last period of care.
   *
   * @param toFollow the last placement ended and another was to follow it, which is not recorded
   */
  record Care(
      ChildId child,
      Birth birth,
      LocalDate careBegan,
      @Nullable LocalDate careEnded,
      boolean toFollow,
      String placementType,
      @Nullable String legalStatus) {}

  private record Start(UUID child, Placed placed) {}

  private record Period(UUID child, DateRange days) {}

  private record Home(ChildId child, HouseholdId household, String type, DateRange days) {}

  private record Visit(UUID child, String type, LocalDate on) {}

  /** Without those under a series of short breaks. */
  List<Care> lookedAfterOn(LocalDate asOf) {
    return sql.list(
        lookedAfter(""), SqlCareHistories::read, asOf, asOf, asOf, authority.code(), asOf, asOf);
  }

  /** The same of some children. */
  List<Care> lookedAfterOn(Collection<ChildId> ids, LocalDate asOf) {
    return sql.list(
        lookedAfter(" and p.child_id = any(?)"),
        SqlCareHistories::read,
        asOf,
        asOf,
        asOf,
        authority.code(),
        asOf,
        asOf,
        ids);
  }

  /**
   * The last period of care of those that ended between two days, as of the later one; without
   * those whose next placement was to follow.
   */
  List<Care> endedBetween(LocalDate first, LocalDate last) {
    return sql.list(
        "select * from ("
            + LAST
            + seenChildren.and("p.child_id")
            + LATEST_FIRST
            + ") last where ended >= ? and not to_follow"
            + " and coalesce(status, '') not in ('V3', 'V4')",
        SqlCareHistories::read,
        last,
        last,
        last,
        authority.code(),
        last,
        first);
  }

  private String lookedAfter(String which) {
    return "select * from ("
        + LAST
        + seenChildren.and("p.child_id")
        + GOES_ON
        + which
        + LATEST_FIRST
        + ") last where coalesce(status, '') not in ('V3', 'V4')";
  }

  /** Those whose last placement ended by a day with another to follow, which is not recorded. */
  List<Care> toFollow(String legalStatus, LocalDate asOf) {
    return sql.list(
        "select * from ("
            + LAST
            + seenChildren.and("p.child_id")
            + LATEST_FIRST
            + ") last where ended is not null and to_follow and status = ?",
        SqlCareHistories::read,
        asOf,
        asOf,
        asOf,
        authority.code(),
        asOf,
        legalStatus);
  }

  List<Care> lastOf(Collection<ChildId> ids, LocalDate asOf) {
    return sql.list(
        LAST + seenChildren.and("p.child_id") + " and p.child_id = any(?)" + LATEST_FIRST,
        SqlCareHistories::read,
        asOf,
        asOf,
        asOf,
        authority.code(),
        asOf,
        ids);
  }

  private static Care read(ResultSet row) throws SQLException {
    LocalDate ended = Sql.findDay(row, "ended");
    return new Care(
        new ChildId(Sql.uuid(row, "child_id")),
        SqlChildren.readBirth(row),
        Sql.day(row, "care_began"),
        ended,
        ended != null && row.getBoolean("to_follow"),
        row.getString("type"),
        Sql.findText(row, "status"));
  }

  /** Placements begun by a day, the first first, of kinds of which the caller may know. */
  Map<UUID, List<Placed>> placed(Collection<UUID> ids, Predicate<String> seen, LocalDate asOf) {
    return sql
        .list(
            "select child_id, start_on, type from placements.placement where authority = ?"
                + " and superseded_at is null and child_id = any(?) and start_on <= ?"
                + " order by start_on, end_on nulls last, recorded_at, id",
            row ->
                new Start(
                    Sql.uuid(row, "child_id"),
                    new Placed(Sql.day(row, "start_on"), row.getString("type"))),
            authority.code(),
            ids,
            asOf)
        .stream()
        .filter(start -> seen.test(start.placed().type()))
        .collect(groupingBy(Start::child, mapping(Start::placed, toList())));
  }

  /**
   * By child and household.
   *
   * @param seen whether the reader may know of a placement of a type
   */
  Map<ChildId, Map<HouseholdId, List<DateRange>>> homes(
      Collection<ChildId> ids, Predicate<String> seen, LocalDate asOf) {
    return sql
        .list(
            "select p.child_id, p.household_id, p.type, p.start_on,"
                + " case when p.end_on <= ? then p.end_on - 1 end as last"
                + " from placements.placement p"
                + " where p.authority = ? and p.superseded_at is null and p.child_id = any(?)"
                + " and p.household_id is not null and p.start_on <= ?"
                + " and (p.end_on is null or p.end_on > p.start_on)"
                + seenChildren.and("p.child_id")
                + seenHouseholds.andUnrestricted("p.household_id")
                + " order by p.start_on, p.id",
            row ->
                new Home(
                    new ChildId(Sql.uuid(row, "child_id")),
                    new HouseholdId(Sql.uuid(row, "household_id")),
                    row.getString("type"),
                    new DateRange(Sql.day(row, "start_on"), Sql.findDay(row, "last"))),
            asOf,
            authority.code(),
            ids,
            asOf)
        .stream()
        .filter(home -> seen.test(home.type()))
        .collect(
            groupingBy(Home::child, groupingBy(Home::household, mapping(Home::days, toList()))));
  }

  /** By the period of care; the time under short breaks is left out. */
  Map<UUID, List<DateRange>> periods(Collection<UUID> ids) {
    return sql
        .list(
            """
            select p.child_id, min(p.start_on) as first,
                   case when bool_or(p.end_on is null) then null else max(p.end_on) end as last
              from placements.placement p
              left join placements.child_fact status
                     on status.child_id = p.child_id and status.kind = 'legal-status'
                    and status.superseded_at is null and status.valid_from <= p.start_on
                    and (status.valid_until is null or status.valid_until >= p.start_on)
             where p.authority = ? and p.superseded_at is null and p.child_id = any(?)
               and coalesce(status.value::jsonb ->> 'code', '') not in ('V3', 'V4')
             group by p.child_id, p.care_began order by p.child_id, p.care_began
            """,
            row ->
                new Period(
                    Sql.uuid(row, "child_id"),
                    new DateRange(Sql.day(row, "first"), Sql.findDay(row, "last"))),
            authority.code(),
            ids)
        .stream()
        .collect(groupingBy(Period::child, mapping(Period::days, toList())));
  }

  /**
   * @param seen whether the reader may know of a placement of this type
   */
  Map<UUID, List<LocalDate>> unsafeVisits(Collection<UUID> ids, Predicate<String> seen) {
    return sql
        .list(
            """
            select p.child_id, p.type, l.on_day
              from placements.placement p
              join placements.life_event l on l.subject_id = p.id and l.withdrawn_at is null
             where p.authority = ? and p.superseded_at is null and p.child_id = any(?)
               and l.event = 'VISITED' and l.details::jsonb ->> 'safeguarded' = 'false'
             order by l.on_day
            """,
            row ->
                new Visit(Sql.uuid(row, "child_id"), row.getString("type"), Sql.day(row, "on_day")),
            authority.code(),
            ids)
        .stream()
        .filter(visit -> seen.test(visit.type()))
        .collect(groupingBy(Visit::child, mapping(Visit::on, toList())));
  }

  /**
   * The latest of each.
   *
   * @param seen whether the reader may know of a placement of a type
   */
  Map<ChildId, LocalDate> adoptedOn(
      Collection<ChildId> ids, Predicate<String> seen, LocalDate asOf) {
    record Adopted(ChildId child, String type, LocalDate on) {}
    return sql
        .list(
            "select child_id, type, end_on from placements.placement"
                + " where authority = ? and superseded_at is null and child_id = any(?)"
                + " and reason_ceased in ('E11', 'E12') and end_on <= ?",
            row ->
                new Adopted(
                    new ChildId(Sql.uuid(row, "child_id")),
                    row.getString("type"),
                    Sql.day(row, "end_on")),
            authority.code(),
            ids,
            asOf)
        .stream()
        .filter(adopted -> seen.test(adopted.type()))
        .collect(
            toMap(Adopted::child, Adopted::on, (one, other) -> one.isAfter(other) ? one : other));
  }

  Set<ChildId> leftWithoutOrder(Collection<ChildId> ids, LocalDate asOf) {
    return Set.copyOf(
        sql.list(
            """
            select child_id from (
              select distinct on (child_id) child_id, end_on, reason_ceased
                from placements.placement
               where authority = ? and superseded_at is null and child_id = any(?)
                 and start_on <= ?
               order by child_id, start_on desc) last
             where end_on <= ? and reason_ceased in ('E4', 'E4A', 'E4B', 'E8', 'X1')
            """,
            row -> new ChildId(Sql.uuid(row, "child_id")),
            authority.code(),
            ids,
            asOf,
            asOf));
  }
}
