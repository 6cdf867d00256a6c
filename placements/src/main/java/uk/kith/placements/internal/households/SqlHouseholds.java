package uk.kith.placements.internal.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.internal.children.SqlChildren;
import uk.kith.placements.internal.facts.SeenHouseholds;

/** The rows behind views of households, read for all or for some in the same few queries. */
@ApplicationScoped
public class SqlHouseholds {

  /** When a place is left, where nobody is to come; of one who stays on there is no such day. */
  private static final String FREE =
      " case when p.end_on > ? and not exists (select from placements.placement next"
          + " where next.household_id = p.household_id and next.superseded_at is null"
          + " and next.start_on > ?) then p.end_on end as free_on,";

  private static final String CHILD =
      " c.id, c.first_name, c.born, c.due, c.stated_age, c.stated_on, c.sex,"
          + " f.value as compatibility, school.value::jsonb ->> 'name' as school,"
          + " (own.value::jsonb ->> 'parent')::uuid as own_parent";

  /** Whoever was adopted is told of as one who is placed for adoption. */
  private static final String ADOPTED =
      " exists (select from placements.adopted_child a where a.child_id = c.id) as adopted,";

  /** Placements to which a child comes back from a short stay on a day, which is asked twice. */
  private static final String KEPT =
      "(select k.placement_id from placements.kept_placement k where k.kept_from <= ?"
          + " and (k.kept_until is null or k.kept_until > ?)"
          + " and k.stay_household_id is distinct from k.household_id)";

  /** What counts of child {@code c} on a day, which is asked six times. */
  private static final String FACTS =
      " left join placements.child_fact f on f.child_id = c.id"
          + " and f.kind = 'compatibility' and f.superseded_at is null and f.valid_from <= ?"
          + " and (f.valid_until is null or f.valid_until >= ?)"
          + " left join placements.child_fact school on school.child_id = c.id"
          + " and school.kind = 'school' and school.superseded_at is null"
          + " and school.valid_from <= ?"
          + " and (school.valid_until is null or school.valid_until >= ?)"
          + " left join placements.child_fact own on own.child_id = c.id"
          + " and own.kind = 'own-parent' and own.superseded_at is null and own.valid_from <= ?"
          + " and (own.valid_until is null or own.valid_until >= ?)";

  /**
   * Places that unexpired reservations hold at a moment of the real clock, and those into which a
   * child is to move after a day and to stay (R-PLACE-38): nobody else can be offered them. A place
   * that another child fills until then is not vacant. Of a day before the business date it is
   * known who lived where, and nobody is to come. Those with whom the child is to share it fill it
   * for themselves (R-PLACE-39).
   *
   * <p>Asked are the moment, whether anybody is to come, and the day three times.
   */
  private static final String HELD =
      """
      with held as (
        select id, household_id, place_no, unit_id, child_id, reservation_id, placement_id,
               held_from
          from placements.held_place
         where released_at is null and placement_id is null and expires_at > ?
        union all
        select p.id, p.household_id, p.place_no, p.unit_id, p.child_id, p.reservation_id,
               p.placement_id, p.held_from
          from placements.held_place p
         where ? and p.released_at is null and p.placement_id is not null
           and p.held_from > ? and p.held_until is null
           and not exists (
             select from placements.held_place f
              where f.household_id = p.household_id and f.place_no = p.place_no
                and coalesce(f.unit_id, f.id) <> coalesce(p.unit_id, p.id)
                and f.placement_id is not null and f.released_at is null
                and f.held_from <= ? and (f.held_until is null or f.held_until > ?)))
      """;

  /**
   * Of {@link #HELD} what nobody fills with whom the child is to share the place. The day is asked
   * twice.
   */
  private static final String NOT_SHARED =
      """
       where not exists (
             select from placements.held_place m
              where m.household_id = held.household_id and m.place_no = held.place_no
                and m.id <> held.id
                and coalesce(m.unit_id, m.id) = coalesce(held.unit_id, held.id)
                and m.placement_id is not null and m.released_at is null
                and m.held_from <= ? and (m.held_until is null or m.held_until > ?))
      """;

  @Inject Sql sql;
  @Inject SeenHouseholds seenHouseholds;
  @Inject LocalAuthority authority;

  /** What a household is. */
  record What(
      HouseholdId id,
      String localId,
      String name,
      HouseholdKind kind,
      boolean own,
      @Nullable String agency,
      @Nullable LocalAuthority approvedBy,
      long version) {}

  /**
   * A child placed in a household on a day, there or away for a short stay (R-PLACE-30); or to
   * come.
   *
   * @param forAdoption placed for adoption, or to be
   * @param compatibility as stored; null when nothing is known
   * @param school its name; null when not known
   * @param parent its own parent, who is a child on record; null when there is none
   * @param unit the same for those who share a place; null for most who hold one alone
   */
  record Placed(
      HouseholdId household,
      boolean forAdoption,
      ChildId child,
      @Nullable String firstName,
      Birth birth,
      Sex sex,
      LocalDate since,
      @Nullable LocalDate until,
      @Nullable String compatibility,
      @Nullable String school,
      @Nullable ChildId parent,
      @Nullable UUID unit) {}

  /**
   * One place of a household.
   *
   * @param filled on the day
   * @param lastLeft when it last became free, not after the day; null when it was never filled
   */
  record Place(HouseholdId household, int number, boolean filled, @Nullable LocalDate lastLeft) {}

  /**
   * Those whom the caller may know of.
   *
   * @param ids null for all
   */
  List<What> what(@Nullable Collection<HouseholdId> ids) {
    if (ids != null && ids.isEmpty()) {
      return List.of();
    }
    String query =
        "select h.* from placements.household h where h.authority = ?"
            + seenHouseholds.and("h")
            + (ids == null ? "" : " and h.id = any(?)")
            + " order by h.local_id, h.id";
    return ids == null
        ? sql.list(query, SqlHouseholds::readWhat, authority.code())
        : sql.list(query, SqlHouseholds::readWhat, authority.code(), ids);
  }

  /** All of them, whoever asks. */
  List<What> everyWhat() {
    return sql.list(
        "select h.* from placements.household h where h.authority = ? order by h.local_id, h.id",
        SqlHouseholds::readWhat,
        authority.code());
  }

  List<HouseholdId> adopters() {
    return sql.list(
        "select id from placements.household where kind = 'ADOPTER' and authority = ?",
        row -> new HouseholdId(row.getObject(1, UUID.class)),
        authority.code());
  }

  Map<HouseholdId, List<Placed>> placed(@Nullable Collection<HouseholdId> ids, LocalDate asOf) {
    String query =
        "select p.household_id, p.type, null as sought, p.start_on,"
            + ADOPTED
            + FREE
            + CHILD
            + ", hp.unit_id from placements.placement p"
            + " join placements.child c on c.id = p.child_id"
            + " left join placements.held_place hp on hp.placement_id = p.id"
            + " and hp.unit_id is not null and hp.released_at is null"
            + FACTS
            + " where p.superseded_at is null and p.household_id is not null and p.start_on <= ?"
            + " and (p.end_on is null or p.end_on > ? or p.id in "
            + KEPT
            + ")"
            + (ids == null ? "" : " and p.household_id = any(?)")
            + " order by p.start_on, c.id";
    List<Object> arguments = new ArrayList<>(Collections.nCopies(12, asOf));
    if (ids != null) {
      arguments.add(ids);
    }
    return byHousehold(sql.list(query, SqlHouseholds::readPlaced, arguments.toArray()));
  }

  Map<HouseholdId, List<Place>> places(@Nullable Collection<HouseholdId> ids, LocalDate asOf) {
    String query =
        "select household_id, place_no,"
            + " bool_or((held_from <= ? and (held_until is null or held_until > ?))"
            + " or placement_id in "
            + KEPT
            + ") as filled,"
            + " max(held_until) filter (where held_until <= ?) as last_left"
            + " from placements.held_place where placement_id is not null and released_at is null"
            + (ids == null ? "" : " and household_id = any(?)")
            + " group by household_id, place_no order by household_id, place_no";
    List<Place> rows =
        ids == null
            ? sql.list(query, SqlHouseholds::readPlace, asOf, asOf, asOf, asOf, asOf)
            : sql.list(query, SqlHouseholds::readPlace, asOf, asOf, asOf, asOf, asOf, ids);
    Map<HouseholdId, List<Place>> places = new HashMap<>();
    rows.forEach(p -> places.computeIfAbsent(p.household(), id -> new ArrayList<>()).add(p));
    return places;
  }

  /** How many of {@link #HELD} there are in each household that has any. */
  Map<HouseholdId, Integer> reserved(Instant now, LocalDate asOf, LocalDate today) {
    Map<HouseholdId, Integer> reserved = new HashMap<>();
    sql.list(
            HELD
                + " select household_id, count(distinct place_no) as held from held"
                + NOT_SHARED
                + " group by household_id",
            row -> Map.entry(new HouseholdId(Sql.uuid(row, "household_id")), row.getInt("held")),
            now,
            !asOf.isBefore(today),
            asOf,
            asOf,
            asOf,
            asOf,
            asOf)
        .forEach(e -> reserved.put(e.getKey(), e.getValue()));
    return reserved;
  }

  /** For whom they are held, and since when: who is to come. */
  Map<HouseholdId, List<Placed>> coming(
      @Nullable Collection<HouseholdId> ids, Instant now, LocalDate asOf, LocalDate today) {
    if (asOf.isBefore(today)) {
      return Map.of();
    }
    String query =
        HELD
            + " select h.household_id, p.type, s.kind as sought, h.held_from as start_on,"
            + ADOPTED
            + " null::date as free_on,"
            + CHILD
            + ", h.unit_id from held h join placements.child c on c.id = h.child_id"
            + " left join placements.placement p on p.id = h.placement_id"
            + " left join placements.reservation r on r.id = h.reservation_id"
            + " left join placements.search s on s.id = r.search_id"
            + FACTS
            + (ids == null ? "" : " where h.household_id = any(?)")
            + " order by h.held_from, c.id";
    List<Object> arguments =
        new ArrayList<>(
            List.of(
                now, !asOf.isBefore(today), asOf, asOf, asOf, asOf, asOf, asOf, asOf, asOf, asOf));
    if (ids != null) {
      arguments.add(ids);
    }
    return byHousehold(sql.list(query, SqlHouseholds::readPlaced, arguments.toArray()));
  }

  private static Map<HouseholdId, List<Placed>> byHousehold(List<Placed> rows) {
    Map<HouseholdId, List<Placed>> placed = new HashMap<>();
    rows.forEach(p -> placed.computeIfAbsent(p.household(), id -> new ArrayList<>()).add(p));
    return placed;
  }

  private static What readWhat(java.sql.ResultSet row) throws java.sql.SQLException {
    String approvedBy = Sql.findText(row, "approved_by");
    return new What(
        new HouseholdId(Sql.uuid(row, "id")),
        row.getString("local_id"),
        row.getString("name"),
        HouseholdKind.valueOf(row.getString("kind")),
        row.getBoolean("own"),
        Sql.findText(row, "agency"),
        approvedBy == null ? null : new LocalAuthority(approvedBy),
        row.getLong("version"));
  }

  private static Placed readPlaced(java.sql.ResultSet row) throws java.sql.SQLException {
    String type = Sql.findText(row, "type");
    UUID parent = Sql.findUuid(row, "own_parent");
    return new Placed(
        new HouseholdId(Sql.uuid(row, "household_id")),
        row.getBoolean("adopted")
            || SearchKind.ADOPTION.name().equals(Sql.findText(row, "sought"))
            || (type != null && PlacementCodes.isForAdoption(type)),
        new ChildId(Sql.uuid(row, "id")),
        Sql.findText(row, "first_name"),
        SqlChildren.readBirth(row),
        Sex.valueOf(row.getString("sex")),
        Sql.day(row, "start_on"),
        Sql.findDay(row, "free_on"),
        Sql.findText(row, "compatibility"),
        Sql.findText(row, "school"),
        parent == null ? null : new ChildId(parent),
        Sql.findUuid(row, "unit_id"));
  }

  private static Place readPlace(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Place(
        new HouseholdId(Sql.uuid(row, "household_id")),
        row.getInt("place_no"),
        row.getBoolean("filled"),
        Sql.findDay(row, "last_left"));
  }
}
