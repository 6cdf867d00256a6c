package uk.kith.sufficiency.engine;

import java.time.LocalDate;
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
 * @param less what is taken from the numerator, of a difference; null of all others
 * @param from the first day that is counted, of what is counted over a time that ends on the day;
 *     null of what is counted on the day
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
    List<Excluded> excluded,
    @Nullable Integer less,
    @Nullable LocalDate from) {

  /** What a value counts. */
  public enum Unit {
    PER_10_000(10_000, 1),
    PERCENT(100, 1),
    /** Whole weeks; the numerator is days, the denominator cases. */
    WEEKS(1, 7),
    /** A number of households. */
    COUNT(1, 1);

    private final int base;
    private final int per;

    Unit(int base, int per) {
      this.base = base;
      this.per = per;
    }

    /** Numerator of denominator in this unit, rounded half up. */
    int of(long numerator, long denominator) {
      long whole = denominator * per;
      return Math.toIntExact((2 * numerator * base + whole) / (2 * whole));
    }
  }

  /**
   * Children left out.
   *
   * @param reason stable, in kebab-case
   */
  public record Excluded(String reason, int count) {}

  /** A figure of a day. */
  public Indicator(
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
    this(
        id,
        rule,
        name,
        definition,
        unit,
        value,
        numerator,
        denominator,
        notKnown,
        excluded,
        null,
        null);
  }

  public Indicator {
    if (denominator != null && numerator + notKnown > denominator && unit == Unit.PERCENT) {
      throw new IllegalArgumentException(
          id + ": " + numerator + " and " + notKnown + " not known of " + denominator);
    }
    excluded = List.copyOf(excluded);
  }
}
