package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;
import uk.kith.placements.engine.outside.AgeBand;
import uk.kith.placements.engine.outside.PlacementGroup;

/**
 * Where children live, counted by postcode sector and never nearer (R-PLACE-21, R-SUFF-06).
 * Placements for adoption and with adopters are absent for all who may not see them.
 */
public interface WherePlaced {

  /**
   * Which children are counted.
   *
   * @param age on the day; null for all
   * @param group kind of placement; null for all
   * @param team that the child is allocated to; null for all
   */
  record Filter(@Nullable AgeBand age, @Nullable PlacementGroup group, @Nullable String team) {

    public static final Filter ALL = new Filter(null, null, null);
  }

  /**
   * Children who live in one postcode sector.
   *
   * @param sector null for those of whom it is not known
   * @param position middle of the sector; null when not known
   * @param area the authority; null when not known, also where authorities share the sector
   * @param local inside the responsible authority's area; null when not known
   */
  record SectorCount(
      @Nullable String sector,
      @Nullable Position position,
      @Nullable LocalAuthority area,
      @Nullable Boolean local,
      int children) {}

  /** A sector of the gazetteer's own table, for the ground of a map. */
  record Ground(Position position, LocalAuthority area) {}

  /** Most children first, then by sector. */
  List<SectorCount> countBySector(Filter filter, LocalDate asOf);

  /** The sectors that Kith knows by itself, around its home. */
  List<Ground> ground();
}
