package uk.kith.sufficiency.engine.simulation;

import org.jspecify.annotations.Nullable;

/**
 * A child in care on the day of the baseline, by what a rate depends on: nothing leads to the
 * child.
 *
 * @param born as days since 1970
 * @param careFrom first day of the episode
 * @param stayFrom first day in the present kind of home
 * @param state as {@link uk.kith.sufficiency.engine.rates.Moving#state}
 * @param pending what is to be decided; null where rates alone say
 */
public record InCare(int born, int careFrom, int stayFrom, int state, @Nullable Pending pending) {

  /** Of whom nothing is to be decided. */
  public static InCare of(int born, int careFrom, int stayFrom, int state) {
    return new InCare(born, careFrom, stayFrom, state, null);
  }

  /** The same child, of whom something is to be decided. */
  InCare expecting(Pending decision) {
    return new InCare(born, careFrom, stayFrom, state, decision);
  }
}
