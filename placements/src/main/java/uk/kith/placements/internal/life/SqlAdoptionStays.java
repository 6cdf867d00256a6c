package uk.kith.placements.internal.life;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.AdoptionPlacements.Placed;
import uk.kith.placements.internal.life.AdoptionStay.Episode;

/** Episodes of children as far as placements for adoption are made of them. */
@ApplicationScoped
class SqlAdoptionStays {

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /** All episodes begun by a day, by child, the first first; with adopters too. */
  Map<ChildId, List<Episode>> episodes(Collection<ChildId> children, LocalDate asOf) {
    return sql
        .list(
            """
            select child_id, id, type, household_id, start_on,
                   case when end_on <= ? then end_on end as ended,
                   case when end_on <= ? then reason_ceased end as why
              from placements.placement
             where authority = ? and child_id = any(?) and superseded_at is null
               and start_on <= ?
             order by child_id, start_on, end_on nulls last
            """,
            SqlAdoptionStays::episode,
            asOf,
            asOf,
            authority.code(),
            children,
            asOf)
        .stream()
        .collect(groupingBy(Episode::child));
  }

  /**
   * Since when children live in the placement for adoption in which they live on a day; who lives
   * in none is absent. Nothing here leads to adopters.
   */
  Map<ChildId, LocalDate> placedOn(Collection<ChildId> children, LocalDate asOf) {
    Map<ChildId, LocalDate> placed = new HashMap<>();
    if (!children.isEmpty()) {
      episodes(children, asOf)
          .forEach(
              (child, all) -> {
                Placed last = AdoptionStay.last(all, Map.<UUID, List<LocalDate>>of());
                if (last != null && last.endedOn() == null) {
                  placed.put(child, last.placedOn());
                }
              });
    }
    return placed;
  }

  private static Episode episode(ResultSet row) throws SQLException {
    UUID home = Sql.findUuid(row, "household_id");
    return new Episode(
        new ChildId(Sql.uuid(row, "child_id")),
        new PlacementId(Sql.uuid(row, "id")),
        Sql.findText(row, "type"),
        home == null ? null : new HouseholdId(home),
        Sql.day(row, "start_on"),
        Sql.findDay(row, "ended"),
        Sql.findText(row, "why"));
  }
}
