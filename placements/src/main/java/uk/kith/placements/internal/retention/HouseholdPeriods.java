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
          + " f.valid_until >= ?)) as terms, coalesce(e.begun > coalesce(e.ended, '-infinity'),"
          + " false) as begun, (select min(held.held_at at time zone 'Europe/London')::date from"
          + " placements.hold held where held.subject = h.id and held.ended_at is null) as held"
          + " from placements.household h cross join lateral (select "
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
            Sql.findDay(row, "ended"),
            Sql.findDay(row, "left_on"),
            Sql.findDay(row, "applied"));
    return new Kept(
        new HouseholdId(Sql.uuid(row, "id")),
        Sql.findText(row, "local_id"),
        Periods.of(carers, policy).heldSince(Sql.findDay(row, "held")));
  }

  /** Of one record, on a day; the caller has asked whether the reader may know of it. */
  KeepUntil of(HouseholdId household, LocalDate day) {
    return sql.list(COLUMNS + " and h.id = ?", this::read, day, day, authority.code(), household)
        .get(0)
        .keep();
  }

  /** Everybody whose period is over on a day, whoever may know of them. */
  List<Kept> over(LocalDate day) {
    return sql
        .list(
            COLUMNS + " and h.kind in (" + FOSTERING + ") and least(e.ended, e.applied) <= ?",
            this::read,
            day,
            day,
            authority.code(),
            day.minusYears(Math.min(policy.carerYears(), policy.notApprovedYears())))
        .stream()
        .filter(each -> each.keep().isOver(day))
        .toList();
  }

  /** Those of them of which the reader may know. */
  Set<HouseholdId> seen(List<HouseholdId> households) {
    return new HashSet<>(
        sql.list(
            "select h.id from placements.household h where h.id = any(?::uuid[])" + seen.and("h"),
            row -> new HouseholdId(Sql.uuid(row, "id")),
            households));
  }
}
