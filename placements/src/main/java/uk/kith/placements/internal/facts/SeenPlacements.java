package uk.kith.placements.internal.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Sight;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.PlacementCodes;

/** Which placements the reader may know of: those for adoption only who may see adopters. */
@ApplicationScoped
public class SeenPlacements {

  @Inject Sql sql;
  @Inject AccessPolicy access;
  @Inject SeenChildren seenChildren;
  @Inject LocalAuthority authority;

  /**
   * @param type code of the placement
   */
  public boolean isSeen(String type) {
    return isSeen(type, access.sight());
  }

  /** The same with a sight, whoever asks. */
  public static boolean isSeen(String type, Sight sight) {
    return sight.adopters() || !PlacementCodes.isForAdoption(type);
  }

  /** Whether the placement exists for the reader. */
  public boolean exists(PlacementId id) {
    return sql
        .list(
            "select type from placements.placement p where id = ? and superseded_at is null"
                + " and authority = ?"
                + seenChildren.and("p.child_id"),
            row -> row.getString("type"),
            id,
            authority.code())
        .stream()
        .anyMatch(this::isSeen);
  }
}
