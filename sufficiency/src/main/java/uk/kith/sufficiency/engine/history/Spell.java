package uk.kith.sufficiency.engine.history;

import org.jspecify.annotations.Nullable;

/**
 * One row of a history as it was recorded: it may overlap others of the same child, follow them on
 * the day, or leave days between.
 *
 * @param child number within the baseline; no id of the register
 * @param group of brothers and sisters, by number; children alone have groups of their own
 * @param born as days since 1970
 * @param exit how care ended with this spell; null while it goes on or where another follows
 * @param home number within the baseline of the home; {@link #NOT_KNOWN} where nothing tells it
 */
public record Spell(int child, int group, int born, Stay stay, @Nullable Exit exit, int home) {

  /** Of a home that cannot be told from another. */
  public static final int NOT_KNOWN = -1;

  /** In a home that is not known. */
  public Spell(int child, int group, int born, Stay stay, @Nullable Exit exit) {
    this(child, group, born, stay, exit, NOT_KNOWN);
  }
}
