package uk.kith.placements.internal.retention;

import static java.util.stream.Collectors.joining;
import static uk.kith.placements.engine.life.LifeEvent.APPROVAL_ENDED;
import static uk.kith.placements.engine.life.LifeEvent.RECRUITMENT_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.life.ApprovalLife;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.retention.KeepUntil;
import uk.kith.placements.engine.retention.Periods;
import uk.kith.placements.engine.retention.Periods.OfCarers;
import uk.kith.placements.engine.retention.RetentionPolicy;
import uk.kith.placements.internal.facts.SeenHouseholds;

/** How long records of people who foster, or wanted to, are kept, by what the register tells. */
@ApplicationScoped
class HouseholdPeriods {

  private static final String COLUMNS =
      "select h.id, h.local_id, e.ended, e.applied, (select max(p.end_on) from placements.placement"
          + " p where p.household_id = h.id and p.superseded_at is null) as left_on, exists (select"
          + " from placements.household_fact f where f.household_id = h.id and f.kind = 'terms' and"
          + " f.superseded_at is null and f.valid_from <= ? and (f.valid_until is null or"
          + " f.valid_until >= ?)) as terms, (exists (select from placements.placement p where"
          + " p.household_id = h.id and p.superseded_at is null and (p.end_on is null or p.end_on >"
          + " ?)) or exists (select from placements.held_place k where k.household_id = h.id and"
          + " k.released_at is null and k.placement_id is null and k.expires_at > ?::date)) as"
          + " in_use, (select max(p.end_on) from placements.placement p where p.household_id = h.id"
          + " and p.superseded_at is null and p.reason_ceased in ('E11', 'E12')) as adopted,"
          + " coalesce(e.begun > coalesce(e.ended, '-infinity'), false) as begun, (select"
          + " min(held.held_at at time zone 'Europe/London')::date from placements.hold held where"
          + " held.ended_at is null and (held.subject = h.id or held.subject in (select p.child_id"
          + " from placements.placement p where p.household_id = h.id))) as held from"
          + " placements.household h cross join lateral (select "
          + last("ended", Set.of(APPROVAL_ENDED))
          + ", "
          + last("applied", Set.of(RECRUITMENT_WITHDRAWN))
          + ", "
          + last("begun", ApprovalLife.BEGINS)
          + " from placements.life_event e where e.subject_kind = 'HOUSEHOLD'"
          + " and e.subject_id = h.id and e.withdrawn_at is null and e.authority = h.authority) e"
          + " where h.authority = ?";

  private static final String FOSTERING =
      Arrays.stream(HouseholdKind.values())
          .filter(HouseholdKind::isFostering)
          .map(kind -> "'" + kind.name() + "'")
          .collect(joining(", "));

  @Inject Sql sql;
  @Inject SeenHouseholds seen;
  @Inject RetentionPolicy policy;
  @Inject LocalAuthority authority;

  /** A record and its period. */
  record Kept(HouseholdId household, @Nullable String number, KeepUntil keep) {}

  private static String last(String name, Collection<LifeEvent> events) {
    return "max(e.on_day) filter (where e.event in ("
        + events.stream().map(event -> "'" + event.name() + "'").sorted().collect(joining(", "))
        + ")) as "
        + name;
  }

  private Kept read(ResultSet row) throws SQLException {
    OfCarers carers =
        new OfCarers(
            row.getBoolean("terms") || row.getBoolean("begun"),
            row.getBoolean("in_use"),
            Sql.findDay(row, "ended"),
            Sql.findDay(row, "left_on"),
            Sql.findDay(row, "applied"),
            Sql.findDay(row, "adopted"));
    return new Kept(
        new HouseholdId(Sql.uuid(row, "id")),
        Sql.findText(row, "local_id"),
        Periods.of(carers, policy).heldSince(Sql.findDay(row, "held")));
  }

  /** Of one record, on a day; the caller has asked whether the reader may know of it. */
  KeepUntil of(HouseholdId household, LocalDate day) {
    return sql.list(
            COLUMNS + " and h.id = ?", this::read, day, day, day, day, authority.code(), household)
        .get(0)
        .keep();
  }

  /** The same; empty when the reader may not know of it, or it is of no people who foster. */
  Optional<KeepUntil> findSeen(HouseholdId household, LocalDate day) {
    return sql
        .list(
            COLUMNS + " and h.kind in (" + FOSTERING + ") and h.id = ?" + seen.and("h"),
            this::read,
            day,
            day,
            day,
            day,
            authority.code(),
            household)
        .stream()
        .map(Kept::keep)
        .findFirst();
  }

  /** Everybody whose period is over on a day, whoever may know of them. */
  List<Kept> over(LocalDate day) {
    return sql
        .list(
            COLUMNS + " and h.kind in (" + FOSTERING + ") and least(e.ended, e.applied) <= ?",
            this::read,
            day,
            day,
            day,
            day,
            authority.code(),
            day.minusYears(Math.min(policy.carerYears(), policy.notApprovedYears())))
        .stream()
        .filter(each -> each.keep().isOver(day))
        .toList();
  }

  /** Those of the ids of which the reader may know; whose record is deleted is among them. */
  Set<HouseholdId> seen(List<HouseholdId> ids) {
    Set<HouseholdId> hidden = new HashSet<>(known(ids, ""));
    hidden.removeAll(known(ids, seen.and("h")));
    Set<HouseholdId> told = new HashSet<>(ids);
    told.removeAll(hidden);
    return told;
  }

  private List<HouseholdId> known(List<HouseholdId> ids, String condition) {
    return sql.list(
        "select h.id from placements.household h where h.id = any(?::uuid[])" + condition,
        row -> new HouseholdId(Sql.uuid(row, "id")),
        ids);
  }
}
