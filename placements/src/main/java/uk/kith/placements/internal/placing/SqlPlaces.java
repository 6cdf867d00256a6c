package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.internal.facts.Recording;

/**
 * The places of a household while somebody takes one: locks, expired reservations, free numbers.
 */
@ApplicationScoped
class SqlPlaces {

  /**
   * Who holds a place in a household with whom a child shares it, on days on which nobody else has
   * it. A place that was shared before the first day is shared no more, unless the child was away
   * from it for a short stay alone (R-PLACE-30). Asked are the household, the child, the two days,
   * the child and the first day twice, the child and the first day twice, and the two days.
   */
  private static final String SHARED =
      """
      select h.place_no, coalesce(h.unit_id, h.id) as unit from placements.held_place h
       where h.household_id = ? and h.child_id <> ? and h.released_at is null
         and daterange(h.held_from, h.held_until, '[)') && daterange(?::date, ?::date, '[)')
         and (exists (
               select from placements.child_fact f
                where f.kind = 'own-parent' and f.superseded_at is null and f.child_id = ?
                  and (f.value::jsonb ->> 'parent')::uuid = h.child_id
                  and (f.valid_until is null or f.valid_until >= ?))
           or exists (
               select from placements.child_fact f
                where f.kind = 'own-parent' and f.superseded_at is null
                  and f.child_id = h.child_id and (f.value::jsonb ->> 'parent')::uuid = ?
                  and (f.valid_until is null or f.valid_until >= ?))
           or h.unit_id in (
               select m.unit_id from placements.held_place m
                where m.child_id = ? and m.household_id = h.household_id
                  and m.released_at is null
                  and (m.held_until is null or m.held_until > ?::date
                    or exists (
                      select from placements.kept_placement k
                       where k.placement_id = m.placement_id
                         and (k.kept_until is null or k.kept_until >= ?::date)))))
         and not exists (
           select from placements.held_place x
            where x.household_id = h.household_id and x.place_no = h.place_no
              and x.released_at is null
              and coalesce(x.unit_id, x.id) <> coalesce(h.unit_id, h.id)
              and daterange(x.held_from, x.held_until, '[)')
                  && daterange(?::date, ?::date, '[)'))
       order by h.held_from, h.id limit 1
      """;

  /**
   * The place that others of a search hold in a household, on days on which nobody else has it.
   * Asked are the household, the search, the children themselves, and the first day twice.
   */
  private static final String OF_SEARCH =
      """
      select h.place_no, coalesce(h.unit_id, h.id) as unit from placements.held_place h
        join placements.reservation r on r.id = h.reservation_id
       where h.household_id = ? and r.search_id = ? and h.child_id <> all(?)
         and h.released_at is null and (h.held_until is null or h.held_until > ?::date)
         and not exists (
           select from placements.held_place x
            where x.household_id = h.household_id and x.place_no = h.place_no
              and x.released_at is null
              and coalesce(x.unit_id, x.id) <> coalesce(h.unit_id, h.id)
              and (x.held_until is null or x.held_until > ?::date))
       order by h.held_from, h.id limit 1
      """;

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

  /**
   * The place for a child who comes on its own: that of its parent or child who holds one there, as
   * the two use one place (R-PLACE-39), or of those with whom it shares one there still; or else
   * the lowest that nobody holds between two days, {@code until} excluded. Who left and is recorded
   * anew has a place of its own, so that children whose parent has gone can be told apart. What was
   * held before is in the database already.
   */
  PlaceNo placeFor(
      ChildId child, HouseholdId household, LocalDate from, @Nullable LocalDate until) {
    return sql
        .list(
            SHARED,
            row -> new PlaceNo(row.getInt("place_no"), Sql.uuid(row, "unit")),
            household,
            child,
            from,
            until,
            child,
            from,
            child,
            from,
            child,
            from,
            from,
            from,
            until)
        .stream()
        .findFirst()
        .orElseGet(() -> new PlaceNo(freeNumber(household, from, until), null));
  }

  /**
   * The place that others of a search for parent and child hold already, as it asks for one place
   * for all of them, whenever each is reserved for (R-PLACE-39).
   */
  Optional<PlaceNo> placeOf(
      SearchId search, HouseholdId household, Collection<ChildId> children, LocalDate from) {
    return sql
        .list(
            OF_SEARCH,
            row -> new PlaceNo(row.getInt("place_no"), Sql.uuid(row, "unit")),
            household,
            search,
            children,
            from,
            from)
        .stream()
        .findFirst();
  }

  private int freeNumber(HouseholdId household, LocalDate from, @Nullable LocalDate until) {
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
    return IntStream.iterate(1, number -> number + 1)
        .filter(number -> !held.contains(number))
        .findFirst()
        .orElseThrow();
  }

  /**
   * The number that a place keeps when its days change, with those who share it; or else the lowest
   * that is free on them.
   */
  PlaceNo placeOn(HeldPlace place, LocalDate from, @Nullable LocalDate until) {
    PlaceNo was = place.place();
    boolean taken =
        sql.count(
                "select count(*) from placements.held_place where household_id = ?"
                    + " and place_no = ? and id <> ? and released_at is null"
                    + " and coalesce(unit_id, id) <> ?"
                    + " and daterange(held_from, held_until, '[)')"
                    + " && daterange(?::date, ?::date, '[)')",
                place.household(),
                was.number(),
                place.id(),
                was.unit() == null ? place.id() : was.unit(),
                from,
                until)
            > 0;
    return taken ? new PlaceNo(freeNumber(place.household(), from, until), was.unit()) : was;
  }

  /**
   * Where a child moves in before the days for which its place is held, with those who share it.
   */
  PlaceNo earlier(HeldPlace place, LocalDate from) {
    PlaceNo shared = placeFor(place.child(), place.household(), from, null);
    return shared.unit() == null ? new PlaceNo(shared.number(), place.place().unit()) : shared;
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
