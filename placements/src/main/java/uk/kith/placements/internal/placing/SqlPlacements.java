package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.due.HomeOfBreaks;

/** What is recorded of where a child lived, beside one day. */
@ApplicationScoped
class SqlPlacements {

  @Inject Sql sql;

  /** The placement that lasts beyond a day on which another begins. */
  Optional<PlacementId> findOpenOn(ChildId child, LocalDate day) {
    return sql
        .list(
            "select id from placements.placement where child_id = ? and superseded_at is null"
                + " and start_on <= ? and end_on is null",
            row -> new PlacementId(Sql.uuid(row, "id")),
            child,
            day)
        .stream()
        .findFirst();
  }

  /** First day of the period of care that a placement beginning on a day would continue. */
  LocalDate careBegan(ChildId child, LocalDate start) {
    List<LocalDate> began =
        sql.list(
            "select care_began from placements.placement where child_id = ?"
                + " and superseded_at is null and start_on < ? and end_on = ?",
            row -> Sql.day(row, "care_began"),
            child,
            start,
            start);
    return began.isEmpty() ? start : began.get(0);
  }

  /** The same, where the placement in which the child lives may go on until that day. */
  LocalDate careGoingOn(ChildId child, LocalDate start) {
    return sql
        .list(
            "select care_began from placements.placement where child_id = ?"
                + " and superseded_at is null and start_on < ?"
                + " and (end_on is null or end_on = ?) order by start_on desc limit 1",
            row -> Sql.day(row, "care_began"),
            child,
            start,
            start)
        .stream()
        .findFirst()
        .orElse(start);
  }

  /** When the first placement of a period of care was recorded; empty while none is. */
  Optional<Instant> findCareRecorded(ChildId child, LocalDate careBegan) {
    return sql
        .list(
            "select recorded_at from placements.placement where child_id = ?"
                + " and superseded_at is null and start_on = ?"
                + " and end_on is distinct from start_on",
            row -> Sql.instant(row, "recorded_at"),
            child,
            careBegan)
        .stream()
        .findFirst();
  }

  /** The day on which the period of care before ended; empty when there was none. */
  Optional<LocalDate> findCareBefore(ChildId child, LocalDate careBegan) {
    return sql
        .list(
            "select end_on from placements.placement where child_id = ?"
                + " and superseded_at is null and end_on < ? order by end_on desc limit 1",
            row -> Sql.day(row, "end_on"),
            child,
            careBegan)
        .stream()
        .findFirst();
  }

  /** A short break that is over, and where. */
  record Break(DateRange days, HomeOfBreaks home) {}

  /**
   * Placements of a child that began under a legal status and are over, by first days.
   *
   * @param but one that is left out; null when none is
   */
  List<Break> shortBreaks(ChildId child, String status, @Nullable PlacementId but) {
    return sql.list(
        """
        select p.start_on, p.end_on, p.household_id, p.urn,
               coalesce(home.value::jsonb ->> 'postcode', p.postcode) as postcode
          from placements.placement p
          join placements.child_fact s on s.child_id = p.child_id
           and s.kind = 'legal-status' and s.superseded_at is null and s.valid_from <= p.start_on
           and (s.valid_until is null or s.valid_until >= p.start_on)
           and s.value::jsonb ->> 'code' = ?
          left join placements.household_fact home
                 on home.household_id = p.household_id and home.kind = 'address'
                and home.superseded_at is null
                and daterange(home.valid_from, home.valid_until, '[]') @> p.start_on
         where p.child_id = ? and p.superseded_at is null and p.end_on is not null
           and p.id is distinct from ?::uuid
         order by p.start_on
        """,
        row ->
            new Break(
                new DateRange(Sql.day(row, "start_on"), Sql.day(row, "end_on")),
                HomeOfBreaks.of(
                    Sql.findUuid(row, "household_id"),
                    Sql.findText(row, "urn"),
                    Sql.findText(row, "postcode"))),
        status,
        child,
        but);
  }

  /** Placements that continue the care of one which was recorded before it begin with it too. */
  void carryCare(ChildId child, @Nullable LocalDate end, LocalDate careBegan) {
    if (end == null) {
      return;
    }
    sql.update(
        java.util.Map.of(),
        "with recursive later as (select id, end_on from placements.placement"
            + " where child_id = ? and superseded_at is null and start_on = ?"
            + " union select p.id, p.end_on from placements.placement p join later l"
            + " on p.start_on = l.end_on where p.child_id = ? and p.superseded_at is null)"
            + " update placements.placement set care_began = ?, version = version + 1"
            + " where id in (select id from later)",
        child,
        end,
        child,
        careBegan);
  }
}
