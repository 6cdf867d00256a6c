package uk.kith.placements.internal.outside;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import uk.kith.kernel.service.Kept;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Gazetteer;
import uk.kith.placements.api.WherePlaced;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.gazetteer.SectorTable;
import uk.kith.placements.engine.outside.AgeBand;
import uk.kith.placements.engine.outside.PlacementGroup;
import uk.kith.placements.internal.children.SqlChildren;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.kept.Touches;
import uk.kith.placements.internal.population.CareSpan;

/**
 * One query for all placements of a day, short breaks apart, and one batch to the gazetteer,
 * counted by sector; where children live on the business date is kept.
 */
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
      select coalesce(home.value::jsonb ->> 'postcode', p.postcode) as postcode, p.type, p.child_id,
             h.kind as household_kind, c.born, c.due, c.stated_age, c.stated_on,
             work.value::jsonb ->> 'team' as team
      """
          + CareSpan.FROM_DAY
          + """
        left join placements.household h on h.id = p.household_id
        left join placements.household_fact home
               on home.household_id = p.household_id and home.kind = 'address'
              and home.superseded_at is null and home.valid_from <= asked.day
              and (home.valid_until is null or home.valid_until >= asked.day)
        left join placements.child_fact work
               on work.child_id = p.child_id and work.kind = 'allocation'
              and work.superseded_at is null and work.valid_from <= asked.day
              and (work.valid_until is null or work.valid_until >= asked.day)
       where p.authority = ? and not care.short_breaks
      """;

  private static final String ADOPTER = "ADOPTER";

  /** After every sector. */
  private static final String LAST = "~";

  @Inject Sql sql;
  @Inject Gazetteer gazetteer;
  @Inject AccessPolicy access;
  @Inject SeenChildren seenChildren;
  @Inject AuditTrail audit;
  @Inject LocalAuthority authority;
  @Inject Touches touches;

  private final Kept<List<Lives>> kept = new Kept<>();

  /** A placement before anybody knows where its postcode is. */
  private record Row(
      UUID child,
      @Nullable Postcode postcode,
      String type,
      @Nullable String householdKind,
      Birth birth,
      @Nullable String team) {}

  /** A child where it lives, as far as it is counted. */
  private record Lives(
      Spot spot,
      @Nullable Position middle,
      AgeBand age,
      PlacementGroup group,
      @Nullable String team) {}

  /** What children are counted by. */
  private record Spot(
      @Nullable String sector, @Nullable LocalAuthority area, @Nullable Boolean local) {}

  @Override
  public List<SectorCount> countBySector(Filter filter, LocalDate asOf) {
    List<Lives> asked =
        kept.on(asOf, access.sight(), touches, children -> read(children, asOf)).values().stream()
            .flatMap(List::stream)
            .filter(lives -> isAsked(lives, filter))
            .toList();
    Map<Spot, Integer> children = new HashMap<>();
    Map<Spot, Position> middles = new HashMap<>();
    for (Lives lives : asked) {
      children.merge(lives.spot(), 1, Integer::sum);
      Position middle = lives.middle();
      if (middle != null) {
        middles.merge(lives.spot(), middle, SqlWherePlaced::first);
      }
    }
    audit.record(
        "placements-mapped",
        null,
        Map.of("asOf", asOf.toString(), "count", Integer.toString(asked.size())));
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

  /**
   * @param children null for all
   */
  private Map<UUID, List<Lives>> read(@Nullable Set<UUID> children, LocalDate asOf) {
    List<Row> rows = rows(children, asOf).stream().filter(this::isSeen).toList();
    Map<Postcode, Whereabouts> where =
        gazetteer.whereabouts(
            rows.stream()
                .flatMap(row -> Optional.ofNullable(row.postcode()).stream())
                .collect(Collectors.toSet()));
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                Row::child,
                Collectors.mapping(
                    row -> lives(row, here(row, where), asOf), Collectors.toList())));
  }

  private List<Row> rows(@Nullable Set<UUID> children, LocalDate asOf) {
    List<Object> parameters = new ArrayList<>(List.of(asOf, authority.code()));
    String onDay = ON_DAY + seenChildren.andUnrestricted("p.child_id");
    if (children == null) {
      return sql.list(onDay, SqlWherePlaced::read, parameters.toArray());
    }
    parameters.add(children);
    return sql.list(onDay + " and p.child_id = any(?)", SqlWherePlaced::read, parameters.toArray());
  }

  private Lives lives(Row row, Whereabouts here, LocalDate asOf) {
    return new Lives(
        new Spot(here.sector(), here.authority(), here.isIn(authority)),
        middle(here),
        AgeBand.of(row.birth().ageOn(asOf)),
        PlacementGroup.of(row.type()),
        row.team());
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

  private static boolean isAsked(Lives lives, Filter filter) {
    return (filter.age() == null || filter.age() == lives.age())
        && (filter.group() == null || filter.group() == lives.group())
        && (filter.team() == null || filter.team().equals(lives.team()));
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
        Sql.uuid(row, "child_id"),
        postcode == null ? null : Postcode.find(postcode).orElse(null),
        row.getString("type"),
        Sql.findText(row, "household_kind"),
        SqlChildren.readBirth(row),
        Sql.findText(row, "team"));
  }
}
