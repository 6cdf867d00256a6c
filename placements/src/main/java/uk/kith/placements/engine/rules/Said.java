package uk.kith.placements.engine.rules;

import uk.kith.placements.engine.Verdict.Effect;

/**
 * An answer of a rule in one int: the effect in the bits from {@link #SHIFT} up, below them the
 * rule's own reasons. A greater effect makes a greater number; 0 is silence.
 */
final class Said {

  private static final int SHIFT = 28;

  static final int NOTHING = 0;
  static final int NOTE = (Effect.NOTE.ordinal() + 1) << SHIFT;
  static final int APPROVAL = (Effect.NEEDS_APPROVAL.ordinal() + 1) << SHIFT;
  static final int IMPOSSIBLE = (Effect.IMPOSSIBLE.ordinal() + 1) << SHIFT;

  private Said() {}

  /** The effect alone, comparable with the constants. */
  static int effect(int said) {
    return said >>> SHIFT << SHIFT;
  }

  static boolean has(int said, int reason) {
    return (said & reason) != 0;
  }

  /** 0 for silence, 1 for a note, 2 for an approval, 3 for impossible. */
  static int ordinal(int said) {
    return said >>> SHIFT;
  }
}
