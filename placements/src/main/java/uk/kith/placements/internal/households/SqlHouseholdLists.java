package uk.kith.placements.internal.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Whereabouts;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Gazetteer;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.api.HouseholdSort;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.vacancy.PlaceCount;
import uk.kith.placements.engine.vacancy.PlaceSegment;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.facts.Sql;
import uk.kith.placements.internal.facts.Teams;

/** Which households a list shows, in which order, and how their places add up. */
@ApplicationScoped
class SqlHouseholdLists {

  private static final String HELD_ON_DAY =
      "f.superseded_at is null and f.valid_from <= ? and (f.valid_until is null or f.valid_until"
          + " >= ?)";

  @Inject Sql sql;
  @Inject Teams teams;
  @Inject Gazetteer gazetteer;
  @Inject AccessPolicy access;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  long count(HouseholdFilter filter, LocalDate asOf) {
    HouseholdQuery query = query(filter, asOf);
    return sql.count(query.count(), query.parameters().toArray());
  }

  List<HouseholdId> page(
      HouseholdFilter filter, Sort<HouseholdSort> sort, LocalDate asOf, int page, int size) {
    HouseholdQuery query = query(filter, asOf);
    String ids = query.ids(sort.key(), sort.descending()) + " limit ? offset ?";
    List<@Nullable Object> parameters = new ArrayList<>(query.parameters());
    parameters.add(size);
    parameters.add((long) page * size);
    return sql.list(ids, SqlHouseholdLists::id, parameters.toArray());
  }

  /** The whole list, in its order. */
  List<HouseholdId> all(HouseholdFilter filter, Sort<HouseholdSort> sort, LocalDate asOf) {
    HouseholdQuery query = query(filter, asOf);
    String ids = query.ids(sort.key(), sort.descending());
    return sql.list(ids, SqlHouseholdLists::id, query.parameters().toArray());
  }

  /** Of all homes but adopters', whoever asks. */
  List<PlaceSegment> segments(LocalDate asOf) {
    HouseholdQuery query = new HouseholdQuery(authority.code(), asOf, clock.instant(), false);
    return sql.list(query.segments(), SqlHouseholdLists::segment, query.parameters().toArray());
  }

  List<String> districts(LocalDate asOf) {
    return sql.list(
        "select distinct split_part(f.value::jsonb ->> 'postcode', ' ', 1) as district"
            + addresses()
            + " order by district",
        row -> row.getString("district"),
        authority.code(),
        asOf,
        asOf);
  }

  List<String> teams(@Nullable String worker, LocalDate asOf) {
    return teams.on(
        Facts.Subject.HOUSEHOLD,
        HouseholdFacts.SUPPORT,
        access.maySeeAdopters() ? "true" : "s.kind <> 'ADOPTER'",
        worker,
        asOf);
  }

  private HouseholdQuery query(HouseholdFilter filter, LocalDate asOf) {
    Boolean local = filter.wanted().local();
    return new HouseholdQuery(authority.code(), asOf, clock.instant(), access.maySeeAdopters())
        .matching(filter, local == null ? List.of() : postcodes(local, asOf));
  }

  /** Inside or outside is the gazetteer's answer, and no other. */
  private List<String> postcodes(boolean local, LocalDate asOf) {
    List<Postcode> all =
        sql
            .list(
                "select distinct f.value::jsonb ->> 'postcode' as postcode" + addresses(),
                row -> row.getString("postcode"),
                authority.code(),
                asOf,
                asOf)
            .stream()
            .flatMap(text -> Postcode.find(text).stream())
            .toList();
    Map<Postcode, Whereabouts> where = gazetteer.whereabouts(all);
    return all.stream()
        .filter(
            postcode ->
                Objects.equals(
                    local, where.getOrDefault(postcode, Whereabouts.NOT_KNOWN).isIn(authority)))
        .map(Postcode::value)
        .toList();
  }

  private String addresses() {
    return " from placements.household_fact f join placements.household h on h.id = f.household_id"
        + seen()
        + " where f.authority = ? and f.kind = 'address' and "
        + HELD_ON_DAY
        + " and f.value::jsonb ->> 'postcode' is not null";
  }

  private String seen() {
    return access.maySeeAdopters() ? "" : SqlHouseholds.NOT_ADOPTERS;
  }

  private static HouseholdId id(ResultSet row) throws SQLException {
    return new HouseholdId(Sql.uuid(row, "id"));
  }

  private static PlaceSegment segment(ResultSet row) throws SQLException {
    Integer min = Sql.findInt(row, "min_age");
    Integer max = Sql.findInt(row, "max_age");
    return new PlaceSegment(
        HouseholdKind.valueOf(row.getString("kind")),
        min == null || max == null ? null : new AgeRange(min, max),
        row.getBoolean("parent"),
        row.getBoolean("behaviour"),
        row.getInt("in_each"),
        new PlaceCount(
            row.getInt("homes"),
            row.getInt("approved"),
            row.getInt("filled"),
            row.getInt("vacant"),
            row.getInt("not_available"),
            row.getInt("reserved")));
  }
}
