package uk.kith.sufficiency.engine.published;

import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.published.Withheld;
import uk.kith.sufficiency.engine.Gap;

/**
 * What is lacking for children who are alike, as it is told (R-SUFF-09, R-SUFF-14): null is
 * withheld.
 *
 * @param vacant places, which are no children and are always told
 */
public record PublishedGap(
    Gap.By by,
    String id,
    String name,
    @Nullable Integer need,
    @Nullable Integer notSaid,
    int vacant) {

  static PublishedGap of(Gap gap, Withheld withheld) {
    return new PublishedGap(
        gap.by(),
        gap.id(),
        gap.name(),
        withheld.holds(DayCells.gap(gap, DayCells.NEED)) ? null : Integer.valueOf(gap.need()),
        withheld.holds(DayCells.gap(gap, DayCells.NOT_SAID))
            ? null
            : Integer.valueOf(gap.notSaid()),
        gap.vacant());
  }

  /** Children without a home here; below 0 where more places are vacant than are needed. */
  public @Nullable Integer gap() {
    return need == null ? null : Integer.valueOf(need - vacant);
  }

  /** How many places may be short, were all of whom nobody said why outside for lack of a home. */
  public @Nullable Integer atMost() {
    return need == null || notSaid == null
        ? null
        : Integer.valueOf(Math.max(0, need + notSaid - vacant));
  }
}
