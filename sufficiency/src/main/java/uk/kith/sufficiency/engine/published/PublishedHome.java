package uk.kith.sufficiency.engine.published;

import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.published.Withheld;
import uk.kith.sufficiency.engine.HomeCount;
import uk.kith.sufficiency.engine.history.Home;

/**
 * Children of a kind of home, as it is told (R-SUFF-12, R-SUFF-14): null is withheld.
 *
 * @param home null for all kinds together
 */
public record PublishedHome(
    @Nullable Home home,
    @Nullable Integer inArea,
    @Nullable Integer outside,
    @Nullable Integer notKnown,
    @Nullable Integer all) {

  static PublishedHome of(HomeCount home, Withheld withheld) {
    return new PublishedHome(
        home.home(),
        told(withheld, DayCells.home(home, DayCells.INSIDE), home.inArea()),
        told(withheld, DayCells.home(home, DayCells.OUTSIDE), home.outside()),
        told(withheld, DayCells.home(home, DayCells.PLACE_NOT_KNOWN), home.notKnown()),
        told(withheld, DayCells.home(home, DayCells.ALL), home.all()));
  }

  static @Nullable Integer told(Withheld withheld, String cell, int count) {
    return withheld.holds(cell) ? null : Integer.valueOf(count);
  }
}
