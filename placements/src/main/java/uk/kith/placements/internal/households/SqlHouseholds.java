package uk.kith.placements.internal.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.api.HouseholdSort;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.internal.children.SqlChildren;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.facts.Sql;
import uk.kith.placements.internal.facts.Teams;

/** The rows behind views of households, read for all or for some in the same few queries. */
@ApplicationScoped
public class SqlHouseholds {

  private static final String NOT_ADOPTERS = " and h.kind <> 'ADOPTER'";

  @Inject Sql sql;
  @Inject Teams teams;
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
   * A child placed in a household on a day.
   *
   * @param type code of the placement
   * @param compatibility as stored; null when nothing is known
   */
  record Placed(
      HouseholdId household,
      String type,
      ChildId child,
      @Nullable String firstName,
      Birth birth,
      Sex sex,
      LocalDate since,
      @Nullable String compatibility) {}

  /**
   * One place of a household.
   *
   * @param filled on the day
   * @param lastLeft when it last became free, not after the day; null when it was never filled
   */
  record Place(HouseholdId household, int number, boolean filled, @Nullable LocalDate lastLeft) {}

  /**
   * @param ids null for all
   */
  List<What> what(@Nullable Collection<HouseholdId> ids, boolean withAdopters) {
    if (ids != null && ids.isEmpty()) {
      return List.of();
    }
    String query =
        "select h.* from placements.household h where h.authority = ?"
            + (withAdopters ? "" : NOT_ADOPTERS)
            + (ids == null ? "" : " and h.id = any(?)")
            + " order by h.local_id, h.id";
    return ids == null
        ? sql.list(query, SqlHouseholds::readWhat, authority.code())
        : sql.list(query, SqlHouseholds::readWhat, authority.code(), ids);
  }

  Map<HouseholdId, List<Placed>> placed(@Nullable Collection<HouseholdId> ids, LocalDate asOf) {
    String query =
        "select p.household_id, p.type, p.start_on, c.id, c.first_name, c.born, c.due, c.stated_age,"
            + " c.stated_on, c.sex, f.value as compatibility"
            + " from placements.placement p join placements.child c on c.id = p.child_id"
            + " left join placements.child_fact f on f.child_id = c.id"
            + " and f.kind = 'compatibility' and f.superseded_at is null and f.valid_from <= ?"
            + " and (f.valid_until is null or f.valid_until >= ?)"
            + " where p.superseded_at is null and p.household_id is not null and p.start_on <= ?"
            + " and (p.end_on is null or p.end_on > ?)"
            + (ids == null ? "" : " and p.household_id = any(?)")
            + " order by p.start_on, c.id";
    List<Placed> rows =
        ids == null
            ? sql.list(query, SqlHouseholds::readPlaced, asOf, asOf, asOf, asOf)
            : sql.list(query, SqlHouseholds::readPlaced, asOf, asOf, asOf, asOf, ids);
    Map<HouseholdId, List<Placed>> placed = new HashMap<>();
    rows.forEach(p -> placed.computeIfAbsent(p.household(), id -> new ArrayList<>()).add(p));
    return placed;
  }

  Map<HouseholdId, List<Place>> places(@Nullable Collection<HouseholdId> ids, LocalDate asOf) {
    String query =
        "select household_id, place_no,"
            + " bool_or(held_from <= ? and (held_until is null or held_until > ?)) as filled,"
            + " max(held_until) filter (where held_until <= ?) as last_left"
            + " from placements.held_place where placement_id is not null and released_at is null"
            + (ids == null ? "" : " and household_id = any(?)")
            + " group by household_id, place_no order by household_id, place_no";
    List<Place> rows =
        ids == null
            ? sql.list(query, SqlHouseholds::readPlace, asOf, asOf, asOf)
            : sql.list(query, SqlHouseholds::readPlace, asOf, asOf, asOf, ids);
    Map<HouseholdId, List<Place>> places = new HashMap<>();
    rows.forEach(p -> places.computeIfAbsent(p.household(), id -> new ArrayList<>()).add(p));
    return places;
  }

  /** Places that unexpired reservations hold at a moment of the real clock. */
  Map<HouseholdId, Integer> reserved(Instant now) {
    Map<HouseholdId, Integer> reserved = new HashMap<>();
    sql.list(
            "select household_id, count(*) as held from placements.held_place"
                + " where placement_id is null and released_at is null and expires_at > ?"
                + " group by household_id",
            row -> Map.entry(new HouseholdId(Sql.uuid(row, "household_id")), row.getInt("held")),
            now)
        .forEach(e -> reserved.put(e.getKey(), e.getValue()));
    return reserved;
  }

  long count(HouseholdFilter filter, LocalDate asOf, Instant now, boolean withAdopters) {
    List<@Nullable Object> parameters = new ArrayList<>();
    String where = where(filter, asOf, now, withAdopters, parameters);
    return sql.count("select count(*) from placements.household h" + where, parameters.toArray());
  }

  List<HouseholdId> page(
      HouseholdFilter filter,
      Sort<HouseholdSort> sort,
      LocalDate asOf,
      Instant now,
      boolean withAdopters,
      int page,
      int size) {
    List<@Nullable Object> parameters = new ArrayList<>();
    String query = sorted(filter, sort, asOf, now, withAdopters, parameters) + " limit ? offset ?";
    parameters.add(size);
    parameters.add((long) page * size);
    return sql.list(query, row -> new HouseholdId(Sql.uuid(row, "id")), parameters.toArray());
  }

  /** The whole list, in its order. */
  List<HouseholdId> all(
      HouseholdFilter filter,
      Sort<HouseholdSort> sort,
      LocalDate asOf,
      Instant now,
      boolean withAdopters) {
    List<@Nullable Object> parameters = new ArrayList<>();
    String query = sorted(filter, sort, asOf, now, withAdopters, parameters);
    return sql.list(query, row -> new HouseholdId(Sql.uuid(row, "id")), parameters.toArray());
  }

  private String sorted(
      HouseholdFilter filter,
      Sort<HouseholdSort> sort,
      LocalDate asOf,
      Instant now,
      boolean withAdopters,
      List<@Nullable Object> parameters) {
    String where = where(filter, asOf, now, withAdopters, parameters);
    String key =
        switch (sort.key()) {
          case LOCAL_ID -> "h.local_id";
          case NAME -> "lower(h.name)";
          case APPROVED -> APPROVED;
          case FILLED -> FILLED;
          case USABLE_NOW -> "greatest(0, " + USABLE_NOW + ")";
          case CONFIRMED -> CONFIRMED;
          case WORKER -> WORKER;
        };
    switch (sort.key()) {
      case LOCAL_ID, NAME -> {}
      case APPROVED, FILLED, CONFIRMED, WORKER -> parameters.addAll(List.of(asOf, asOf));
      case USABLE_NOW -> parameters.addAll(List.of(asOf, asOf, asOf, asOf, asOf, asOf, now));
    }
    return "select h.id from placements.household h"
        + where
        + " order by "
        + key
        + (sort.descending() ? " desc" : "")
        + " nulls last, h.local_id, h.id";
  }

  private String where(
      HouseholdFilter filter,
      LocalDate asOf,
      Instant now,
      boolean withAdopters,
      List<@Nullable Object> parameters) {
    StringBuilder where = new StringBuilder(" where h.authority = ?");
    parameters.add(authority.code());
    where.append(withAdopters ? "" : NOT_ADOPTERS);
    if (filter.kind() != null) {
      where.append(" and h.kind = ?");
      parameters.add(filter.kind());
    }
    String worker = filter.worker();
    List<String> teams = filter.teams();
    supported(where, "worker", worker == null ? null : List.of(worker), asOf, parameters);
    supported(where, "team", teams, asOf, parameters);
    String text = Optional.ofNullable(filter.text()).map(String::strip).orElse("");
    if (!text.isEmpty()) {
      where.append(" and strpos(lower(h.local_id || ' ' || h.name), lower(?)) > 0");
      parameters.add(text);
    }
    if (filter.vacant()) {
      where.append(" and ").append(USABLE_NOW).append(" > 0");
      parameters.addAll(List.of(asOf, asOf, asOf, asOf, asOf, asOf, now));
    }
    return where.toString();
  }

  List<String> teams(@Nullable String worker, LocalDate asOf, boolean withAdopters) {
    return teams.on(
        Facts.Subject.HOUSEHOLD,
        HouseholdFacts.SUPPORT,
        withAdopters ? "true" : "s.kind <> 'ADOPTER'",
        worker,
        asOf);
  }

  private static String heldOnDay(String fact) {
    return String.format(
        Locale.ROOT,
        "%1$s.superseded_at is null and %1$s.valid_from <= ?"
            + " and (%1$s.valid_until is null or %1$s.valid_until >= ?)",
        fact);
  }

  /** Of the terms in force on a day. */
  private static final String APPROVED =
      "coalesce((select (t.value::jsonb ->> 'places')::int from placements.household_fact t"
          + " where t.household_id = h.id and t.kind = 'terms' and "
          + heldOnDay("t")
          + "), 0)";

  private static final String NOT_AVAILABLE =
      "coalesce((select sum((n ->> 'count')::int) from placements.household_fact u,"
          + " jsonb_array_elements(u.value::jsonb -> 'places') n"
          + " where u.household_id = h.id and u.kind = 'not-available' and "
          + heldOnDay("u")
          + "), 0)";

  private static final String FILLED =
      "(select count(*) from placements.placement p where p.household_id = h.id"
          + " and p.superseded_at is null and p.start_on <= ?"
          + " and (p.end_on is null or p.end_on > ?))";

  private static final String RESERVED =
      "(select count(*) from placements.held_place r where r.household_id = h.id"
          + " and r.placement_id is null and r.released_at is null and r.expires_at > ?)";

  /** Approved less filled, not available and reserved (R-PLACE-35), as {@code Places} counts. */
  private static final String USABLE_NOW =
      "(" + String.join(" - ", APPROVED, NOT_AVAILABLE, FILLED, RESERVED) + ")";

  private static final String CONFIRMED =
      "(select v.valid_from from placements.household_fact v"
          + " where v.household_id = h.id and v.kind = 'confirmed' and "
          + heldOnDay("v")
          + ")";

  private static final String WORKER =
      "(select lower(w.value::jsonb ->> 'worker') from placements.household_fact w"
          + " where w.household_id = h.id and w.kind = 'support' and "
          + heldOnDay("w")
          + ")";

  private static void supported(
      StringBuilder where,
      String field,
      @Nullable List<String> names,
      LocalDate asOf,
      List<@Nullable Object> parameters) {
    if (names == null) {
      return;
    }
    where
        .append(" and exists (select from placements.household_fact f where f.household_id = h.id")
        .append(" and f.kind = 'support' and f.superseded_at is null and f.valid_from <= ?")
        .append(" and (f.valid_until is null or f.valid_until >= ?)")
        .append(" and f.value::jsonb ->> '")
        .append(field)
        .append("' = any(?))");
    parameters.add(asOf);
    parameters.add(asOf);
    parameters.add(names);
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
    return new Placed(
        new HouseholdId(Sql.uuid(row, "household_id")),
        row.getString("type"),
        new ChildId(Sql.uuid(row, "id")),
        Sql.findText(row, "first_name"),
        SqlChildren.readBirth(row),
        Sex.valueOf(row.getString("sex")),
        Sql.day(row, "start_on"),
        Sql.findText(row, "compatibility"));
  }

  private static Place readPlace(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Place(
        new HouseholdId(Sql.uuid(row, "household_id")),
        row.getInt("place_no"),
        row.getBoolean("filled"),
        Sql.findDay(row, "last_left"));
  }
}
