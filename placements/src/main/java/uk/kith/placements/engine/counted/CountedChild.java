package uk.kith.placements.engine.counted;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.LookedAfter;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.outside.OutsideReason;

/**
 * One child looked after on a day, with all that indicators ask: nothing here leads to the child.
 * Never shown one by one.
 *
 * @param provider code of the return; empty when not known
 * @param careBegan first day of the period of care
 * @param miles straight line from the child's home to the placement; null when not known
 * @param whyOutside as recorded of the present placement; null when nobody said
 * @param askedTogether children for whom a home was sought in one search, this one included
 * @param district first half of the postcode of the child's own home, such as {@code S65}; null
 *     when not known
 * @param stays every placement begun by the day, of earlier periods of care too, in order of time
 */
public record CountedChild(
    LookedAfter who,
    String provider,
    LocalDate careBegan,
    @Nullable Double miles,
    @Nullable OutsideReason whyOutside,
    Needs needs,
    int askedTogether,
    @Nullable String district,
    List<CountedStay> stays) {

  public CountedChild {
    stays = List.copyOf(stays);
  }
}
