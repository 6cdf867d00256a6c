package uk.kith.sufficiency.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;

/**
 * A published figure with everything that it was made of.
 *
 * @param id stable, in kebab-case
 * @param definition one sentence, shown beside the figure
 * @param value in {@code unit}, rounded half up to a whole number as it is published; null when the
 *     denominator is not known or nobody is in it
 * @param denominator null when not known
 * @param notKnown how many of the denominator could be in the numerator, if more were known
 * @param excluded who was left out of both, and why
 */
public record Indicator(
    String id,
    RuleId rule,
    String name,
    String definition,
    Unit unit,
    @Nullable Integer value,
    int numerator,
    @Nullable Integer denominator,
    int notKnown,
    List<Excluded> excluded) {

  /** What a value counts. */
  public enum Unit {
    PER_10_000(10_000),
    PERCENT(100);

    private final int base;

    Unit(int base) {
      this.base = base;
    }

    /** Numerator of denominator in this unit, rounded half up. */
    int of(long numerator, long denominator) {
      return Math.toIntExact((2 * numerator * base + denominator) / (2 * denominator));
    }
  }

  /**
   * Children left out.
   *
   * @param reason stable, in kebab-case
   */
  public record Excluded(String reason, int count) {}

  public Indicator {
    if (denominator != null && numerator + notKnown > denominator && unit == Unit.PERCENT) {
      throw new IllegalArgumentException(
          id + ": " + numerator + " and " + notKnown + " not known of " + denominator);
    }
    excluded = List.copyOf(excluded);
  }
}
