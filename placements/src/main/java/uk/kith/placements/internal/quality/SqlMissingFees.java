package uk.kith.placements.internal.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.Sql;

/** Placements that are bought and of which nobody recorded what they cost. */
@ApplicationScoped
class SqlMissingFees {

  /** Who provides it tells; where nobody said who, whether the home is the authority's own. */
  private static final String MISSING =
      """
      select p.id from placements.placement p
        left join placements.household h on h.id = p.household_id
       where p.id = any(?)
         and (p.provider in ('PR2', 'PR3', 'PR4', 'PR5')
              or (p.provider is null and h.own is false and h.kind <> 'ADOPTER'))
         and not exists (
           select from placements.placement_cost c
            where c.placement_id = p.id and c.superseded_at is null and c.valid_from <= ?)
      """;

  @Inject Sql sql;

  Set<PlacementId> missing(Collection<PlacementId> placements, LocalDate asOf) {
    return placements.isEmpty()
        ? Set.of()
        : new HashSet<>(
            sql.list(MISSING, row -> new PlacementId(Sql.uuid(row, "id")), placements, asOf));
  }
}
