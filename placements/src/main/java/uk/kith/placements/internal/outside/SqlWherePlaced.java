package uk.kith.placements.internal.outside;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Whereabouts;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Gazetteer;
import uk.kith.placements.api.WherePlaced;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.gazetteer.SectorTable;
import uk.kith.placements.engine.outside.AgeBand;
import uk.kith.placements.engine.outside.PlacementGroup;
import uk.kith.placements.internal.children.SqlChildren;
import uk.kith.placements.internal.facts.Sql;

/** One query for all placements of a day, one batch to the gazetteer, counted by sector. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class SqlWherePlaced implements WherePlaced {

  private static final String ON_DAY =
      """
      select coalesce(home.value::jsonb ->> 'postcode', p.postcode) as postcode, p.type,
             h.kind as household_kind, c.born, c.due, c.stated_age, c.stated_on,
             work.value::jsonb ->> 'team' as team
        from placements.placement p
        join placements.child c on c.id = p.child_id and c.merged_into is null
        left join placements.household h on h.id = p.household_id
        left join placements.household_fact home
               on home.household_id = p.household_id and home.kind = 'address'
              and home.superseded_at is null and home.valid_from <= ?
              and (home.valid_until is null or home.valid_until >= ?)
        left join placements.child_fact work
               on work.child_id = p.child_id and work.kind = 'allocation'
              and work.superseded_at is null and work.valid_from <= ?
              and (work.valid_until is null or work.valid_until >= ?)
       where p.authority = ? and p.superseded_at is null
         and p.start_on <= ? and (p.end_on is null or p.end_on > ?)
      """;

  private static final String ADOPTER = "ADOPTER";

  /** After every sector. */
  private static final String LAST = "~";

  @Inject Sql sql;
  @Inject Gazetteer gazetteer;
  @Inject AccessPolicy access;
  @Inject AuditTrail audit;
  @Inject LocalAuthority authority;

  /** A placement before anybody knows where its postcode is. */
  private record Row(
      @Nullable Postcode postcode,
      String type,
      @Nullable String householdKind,
      Birth birth,
      @Nullable String team) {}

  /** What children are counted by. */
  private record Spot(
      @Nullable String sector, @Nullable LocalAuthority area, @Nullable Boolean local) {}

  @Override
  public List<SectorCount> countBySector(Filter filter, LocalDate asOf) {
    List<Row> rows =
        sql
            .list(
                ON_DAY, SqlWherePlaced::read, asOf, asOf, asOf, asOf, authority.code(), asOf, asOf)
            .stream()
            .filter(row -> isSeen(row) && isAsked(row, filter, asOf))
            .toList();
    Map<Postcode, Whereabouts> where =
        gazetteer.whereabouts(
            rows.stream()
                .flatMap(row -> Optional.ofNullable(row.postcode()).stream())
                .collect(Collectors.toSet()));
    Map<Spot, Integer> children = new HashMap<>();
    Map<Spot, Position> middles = new HashMap<>();
    for (Row row : rows) {
      Whereabouts here = here(row, where);
      Spot spot = new Spot(here.sector(), here.authority(), here.isIn(authority));
      children.merge(spot, 1, Integer::sum);
      Position middle = middle(here);
      if (middle != null) {
        middles.merge(spot, middle, SqlWherePlaced::first);
      }
    }
    audit.record(
        "placements-mapped",
        null,
        Map.of("asOf", asOf.toString(), "count", Integer.toString(rows.size())));
    return children.entrySet().stream()
        .map(
            e ->
                new SectorCount(
                    e.getKey().sector(),
                    middles.get(e.getKey()),
                    e.getKey().area(),
                    e.getKey().local(),
                    e.getValue()))
        .sorted(
            Comparator.comparingInt(SectorCount::children)
                .reversed()
                .thenComparing(c -> Objects.requireNonNullElse(c.sector(), LAST))
                .thenComparing(c -> String.valueOf(c.area())))
        .toList();
  }

  private static Whereabouts here(Row row, Map<Postcode, Whereabouts> where) {
    Postcode postcode = row.postcode();
    return postcode == null
        ? Whereabouts.NOT_KNOWN
        : where.getOrDefault(postcode, Whereabouts.NOT_KNOWN);
  }

  /** The middle of the sector, whatever the gazetteer knows of the postcode itself. */
  private static @Nullable Position middle(Whereabouts here) {
    String sector = here.sector();
    return sector == null ? null : middle(sector, here);
  }

  /** The same of two, whichever row comes first. */
  private static Position first(Position one, Position other) {
    return Comparator.comparingInt(Position::easting)
                .thenComparingInt(Position::northing)
                .compare(one, other)
            <= 0
        ? one
        : other;
  }

  private static @Nullable Position middle(String sector, Whereabouts here) {
    return SectorTable.aroundRotherham()
        .find(sector)
        .map(entry -> entry.position())
        .orElseGet(() -> rounded(here.position()));
  }

  /** To the nearest two kilometres: a sector that no table holds, and never a house. */
  private static @Nullable Position rounded(@Nullable Position exact) {
    return exact == null
        ? null
        : new Position(exact.easting() / 2000 * 2000 + 1000, exact.northing() / 2000 * 2000 + 1000);
  }

  private boolean isSeen(Row row) {
    return access.maySeeAdopters()
        || !(PlacementCodes.isForAdoption(row.type()) || ADOPTER.equals(row.householdKind()));
  }

  private static boolean isAsked(Row row, Filter filter, LocalDate asOf) {
    return (filter.age() == null || filter.age() == AgeBand.of(row.birth().ageOn(asOf)))
        && (filter.group() == null || filter.group() == PlacementGroup.of(row.type()))
        && (filter.team() == null || filter.team().equals(row.team()));
  }

  @Override
  public List<Ground> ground() {
    return SectorTable.aroundRotherham().entries().values().stream()
        .map(entry -> new Ground(entry.position(), entry.authority()))
        .sorted(
            Comparator.comparingInt((Ground g) -> g.position().easting())
                .thenComparingInt(g -> g.position().northing()))
        .toList();
  }

  private static Row read(ResultSet row) throws SQLException {
    String postcode = Sql.findText(row, "postcode");
    return new Row(
        postcode == null ? null : Postcode.find(postcode).orElse(null),
        row.getString("type"),
        Sql.findText(row, "household_kind"),
        SqlChildren.readBirth(row),
        Sql.findText(row, "team"));
  }
}
