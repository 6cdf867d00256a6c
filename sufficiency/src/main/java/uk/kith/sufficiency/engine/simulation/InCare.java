package uk.kith.sufficiency.engine.simulation;

import uk.kith.sufficiency.engine.history.Exit;

/**
 * A child in care on the day of the baseline, by what a rate depends on: nothing leads to the
 * child.
 *
 * @param born as days since 1970
 * @param careFrom first day of the episode
 * @param stayFrom first day in the present kind of home
 * @param state as {@link uk.kith.sufficiency.engine.rates.Moving#state}
 * @param leavesOn a date that is known, such as that of a final order, as days since 1970; {@link
 *     #NOT_KNOWN} where rates alone say; a date that has passed says nothing
 * @param leavesBy how, where the date is known
 */
public record InCare(int born, int careFrom, int stayFrom, int state, int leavesOn, Exit leavesBy) {

  public static final int NOT_KNOWN = Integer.MAX_VALUE;

  /** Of whom no date is known. */
  public static InCare of(int born, int careFrom, int stayFrom, int state) {
    return new InCare(born, careFrom, stayFrom, state, NOT_KNOWN, Exit.OTHER);
  }
}
