package uk.kith.placements.internal.outside;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.Whereabouts;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Kept;
import uk.kith.kernel.service.Sight;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.Gazetteer;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.facts.SeenPlacements;
import uk.kith.placements.internal.kept.Touches;

/**
 * Placements with where they are, and those among them that are outside the area; those lived in on
 * the business date are kept.
 */
@ApplicationScoped
class SqlOutside {

  private static final String PLACEMENTS =
      """
      select p.id, p.child_id, coalesce(p.household_id, p.deleted_home) as household_id, p.type,
             p.start_on, p.end_on, p.reservation_id,
             c.born, c.due, c.stated_age, c.stated_on,
             coalesce(home.value::jsonb ->> 'postcode', p.postcode) as postcode,
             family.value::jsonb ->> 'postcode' as family_postcode,
             o.reason, o.explanation
        from placements.placement p
        join placements.child c on c.id = p.child_id and c.merged_into is null
        left join placements.household_fact home
               on home.household_id = p.household_id and home.kind = 'address'
              and home.superseded_at is null
              and daterange(home.valid_from, home.valid_until, '[]') @> p.start_on
        left join placements.child_fact family
               on family.child_id = p.child_id and family.kind = 'home'
              and family.superseded_at is null
              and daterange(family.valid_from, family.valid_until, '[]') @> p.start_on
        left join placements.placement_outside o
               on o.placement_id = p.id and o.superseded_at is null
       where p.authority = ? and p.superseded_at is null
      """;

  @Inject Sql sql;
  @Inject Gazetteer gazetteer;
  @Inject SeenChildren seenChildren;
  @Inject AccessPolicy access;
  @Inject LocalAuthority authority;
  @Inject Touches touches;

  private final Kept<List<Found>> kept = new Kept<>();

  /**
   * A placement outside, before what was considered is read.
   *
   * @param age on the first day
   */
  record Row(
      PlacementId placement,
      ChildId child,
      int age,
      @Nullable HouseholdId household,
      String type,
      LocalDate start,
      @Nullable LocalDate end,
      @Nullable ReservationId reservation,
      @Nullable Postcode postcode,
      @Nullable Postcode family,
      @Nullable OutsideReason reason,
      @Nullable String explanation) {

    /** Under what the local homes that were considered are kept. */
    UUID choice() {
      return reservation == null ? placement.value() : reservation.value();
    }
  }

  /** A row and where its home is. */
  record Found(Row row, Whereabouts where, @Nullable Double miles) {}

  /** In no order. */
  Stream<Found> livedInOn(LocalDate day) {
    return kept
        .on(
            day,
            access.sight(),
            touches,
            ids -> livedInOn(ids, day).stream().collect(groupingBy(f -> f.row().child().value())))
        .values()
        .stream()
        .flatMap(List::stream);
  }

  /**
   * @param children null for all
   */
  private List<Found> livedInOn(@Nullable Set<UUID> children, LocalDate day) {
    String livedIn =
        PLACEMENTS
            + seenChildren.and("p.child_id")
            + " and p.start_on <= ? and (p.end_on is null or p.end_on > ?)";
    return outside(
        children == null
            ? sql.list(livedIn, SqlOutside::read, authority.code(), day, day)
            : sql.list(
                livedIn + " and p.child_id = any(?)",
                SqlOutside::read,
                authority.code(),
                day,
                day,
                children),
        access.sight());
  }

  /**
   * To be counted: those who were adopted since are among them.
   *
   * @param children null for all
   * @param sight what is told, whoever asks
   */
  List<Found> begunFrom(@Nullable Set<UUID> children, LocalDate first, Sight sight) {
    String begun =
        PLACEMENTS
            + SeenChildren.andUnrestricted("p.child_id", sight.restricted())
            + " and p.start_on >= ?";
    return outside(
        children == null
            ? sql.list(begun, SqlOutside::read, authority.code(), first)
            : sql.list(
                begun + " and p.child_id = any(?)",
                SqlOutside::read,
                authority.code(),
                first,
                children),
        sight);
  }

  List<Found> of(PlacementId id) {
    return outside(
        sql.list(
            PLACEMENTS + seenChildren.and("p.child_id") + " and p.id = ?",
            SqlOutside::read,
            authority.code(),
            id),
        access.sight());
  }

  private List<Found> outside(List<Row> rows, Sight sight) {
    Set<Postcode> postcodes = new HashSet<>();
    for (Row row : rows) {
      add(postcodes, row.postcode());
      add(postcodes, row.family());
    }
    Map<Postcode, Whereabouts> places = gazetteer.whereabouts(postcodes);
    return rows.stream()
        .filter(row -> SeenPlacements.isSeen(row.type(), sight))
        .map(row -> told(row, sight))
        .map(row -> found(row, places))
        .filter(found -> Boolean.FALSE.equals(found.where().isIn(authority)))
        .toList();
  }

  /** The placement is told of, a home restricted against the reader is not. */
  private static Row told(Row row, Sight sight) {
    HouseholdId home = row.household();
    return home == null || !sight.restricted().contains(home.value())
        ? row
        : new Row(
            row.placement(),
            row.child(),
            row.age(),
            null,
            row.type(),
            row.start(),
            row.end(),
            row.reservation(),
            row.postcode(),
            row.family(),
            row.reason(),
            row.explanation());
  }

  private static Found found(Row row, Map<Postcode, Whereabouts> places) {
    Whereabouts where = at(places, row.postcode());
    return new Found(row, where, at(places, row.family()).milesTo(where));
  }

  private static Whereabouts at(Map<Postcode, Whereabouts> places, @Nullable Postcode postcode) {
    return postcode == null
        ? Whereabouts.NOT_KNOWN
        : places.getOrDefault(postcode, Whereabouts.NOT_KNOWN);
  }

  private static void add(Set<Postcode> postcodes, @Nullable Postcode postcode) {
    if (postcode != null) {
      postcodes.add(postcode);
    }
  }

  private static Row read(ResultSet row) throws SQLException {
    var household = Sql.findUuid(row, "household_id");
    var reservation = Sql.findUuid(row, "reservation_id");
    String reason = Sql.findText(row, "reason");
    LocalDate start = Sql.day(row, "start_on");
    Birth birth =
        new Birth(
            Sql.findDay(row, "born"),
            Sql.findDay(row, "due"),
            Sql.findInt(row, "stated_age"),
            Sql.findDay(row, "stated_on"));
    return new Row(
        new PlacementId(Sql.uuid(row, "id")),
        new ChildId(Sql.uuid(row, "child_id")),
        birth.ageOn(start),
        household == null ? null : new HouseholdId(household),
        row.getString("type"),
        start,
        Sql.findDay(row, "end_on"),
        reservation == null ? null : new ReservationId(reservation),
        postcode(row, "postcode"),
        postcode(row, "family_postcode"),
        reason == null ? null : OutsideReason.valueOf(reason),
        Sql.findText(row, "explanation"));
  }

  private static @Nullable Postcode postcode(ResultSet row, String column) throws SQLException {
    String text = Sql.findText(row, column);
    return text == null ? null : Postcode.find(text).orElse(null);
  }
}
