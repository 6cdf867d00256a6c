package uk.kith.placements.api;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.NotAvailable.Reason;

/**
 * What is known of somebody whom another authority placed in a home, for the impact assessment both
 * ways (R-PLACE-42, R-MATCH-18). It leads to nobody: Kith holds neither a name nor a date of birth.
 *
 * @param authority that placed them; null when not known
 * @param ages years between which their age lay on a day, where only that is known; null with an
 *     age of their own, and when nobody can tell
 * @param statedOn the day on which it did; null without ages
 * @param needs coded as those of children are; a kind that is absent is not known
 * @param plan with whom their plan allows them to live, as far as the home told; it names nobody
 * @param keptFor for what reason their place could not be offered before they were recorded; null
 *     when it could
 */
public record PlacedByOther(
    @Nullable LocalAuthority authority,
    @Nullable AgeRange ages,
    @Nullable LocalDate statedOn,
    Needs needs,
    Compatibility plan,
    @Nullable Reason keptFor) {

  public PlacedByOther {
    if ((ages == null) != (statedOn == null)) {
      throw new IllegalArgumentException("ages need the day on which they were stated");
    }
    if (!plan.apartFrom().isEmpty()) {
      throw new IllegalArgumentException("a resident of another authority leads to nobody");
    }
  }

  /**
   * Years between which the age lies on a later day; on a day within a year it may have moved on by
   * one. Null when they are not known.
   */
  public @Nullable AgeRange agesBy(LocalDate day) {
    AgeRange stated = ages;
    LocalDate on = statedOn;
    if (stated == null || on == null || !day.isAfter(on)) {
      return stated;
    }
    int years = Period.between(on, day).getYears();
    boolean whole = on.plusYears(years).equals(day);
    return new AgeRange(stated.min() + years, stated.max() + years + (whole ? 0 : 1));
  }
}
