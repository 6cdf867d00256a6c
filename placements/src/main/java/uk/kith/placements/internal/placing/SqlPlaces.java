package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.internal.facts.Recording;

/**
 * The places of a household while somebody takes one: locks, expired reservations, free numbers.
 */
@ApplicationScoped
class SqlPlaces {

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /**
   * Whoever wants a place of a household waits here for whoever is taking one, and then sees what
   * was taken. The constraint {@code held_place_never_twice} holds even without it.
   *
   * @return false when there is no such household
   */
  boolean lock(HouseholdId household) {
    return !sql.list(
            "select id from placements.household where id = ? for no key update",
            row -> Sql.uuid(row, "id"),
            household)
        .isEmpty();
  }

  /** Expired reservations in the household or of the children stop holding places. */
  void releaseExpired(HouseholdId household, Collection<ChildId> children, Instant now) {
    sql.update(
        Map.of(),
        "update placements.held_place set released_at = ?, version = version + 1 where id in"
            + " (select id from placements.held_place where placement_id is null"
            + " and released_at is null and expires_at <= ?"
            + " and (household_id = ? or child_id = any(?)) for update skip locked)",
        now,
        now,
        household,
        children);
  }

  /** The lowest numbers that nobody holds between two days, {@code until} excluded. */
  List<Integer> freeNumbers(
      HouseholdId household, LocalDate from, @Nullable LocalDate until, int count) {
    Set<Integer> held =
        new HashSet<>(
            sql.list(
                "select place_no from placements.held_place where household_id = ?"
                    + " and released_at is null"
                    + " and daterange(held_from, held_until, '[)')"
                    + " && daterange(?::date, ?::date, '[)')"
                    // Kept for a child who comes back from a short stay (R-PLACE-30).
                    + " union all select h.place_no from placements.held_place h"
                    + " join placements.kept_placement k on k.placement_id = h.placement_id"
                    + " where h.household_id = ? and h.released_at is null"
                    + " and daterange(k.kept_from, k.kept_until, '[)')"
                    + " && daterange(?::date, ?::date, '[)')",
                row -> row.getInt("place_no"),
                household,
                from,
                until,
                household,
                from,
                until));
    List<Integer> free = new ArrayList<>();
    for (int number = 1; free.size() < count; number++) {
      if (!held.contains(number)) {
        free.add(number);
      }
    }
    return free;
  }

  /**
   * The number that a place keeps when its days change, or else the lowest that is free on them.
   */
  int numberOn(HeldPlace place, LocalDate from, @Nullable LocalDate until) {
    boolean taken =
        sql.count(
                "select count(*) from placements.held_place where household_id = ?"
                    + " and place_no = ? and id <> ? and released_at is null"
                    + " and daterange(held_from, held_until, '[)')"
                    + " && daterange(?::date, ?::date, '[)')",
                place.household(),
                place.number(),
                place.id(),
                from,
                until)
            > 0;
    return taken ? freeNumbers(place.household(), from, until, 1).get(0) : place.number();
  }

  /** Who held a reservation longer than it was, and why. */
  void recordHeldLonger(
      ReservationId reservation,
      Instant was,
      Instant until,
      String reason,
      @Nullable String keptWhy,
      Recording recording) {
    sql.update(
        Map.of(),
        "insert into placements.reservation_held_longer (id, authority, reservation_id,"
            + " held_until, longer_until, reason, accepted_reason, recorded_at, recorded_by)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        authority.code(),
        reservation,
        was,
        until,
        reason,
        keptWhy,
        recording.at(),
        recording.by());
  }
}
