package uk.kith.sufficiency.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.LookedAfter;
import uk.kith.sufficiency.engine.Indicator.Excluded;
import uk.kith.sufficiency.engine.Indicator.Unit;

/** The figures by national definitions, counted from the children looked after on a day. */
public final class Indicators {

  private Indicators() {}

  /**
   * @param lookedAfter everybody looked after on the day, in any order
   * @param populationUnder18 of the authority's area; null when not known
   */
  public static List<Indicator> of(
      List<LookedAfter> lookedAfter, @Nullable Integer populationUnder18) {
    return List.of(rate(lookedAfter, populationUnder18), placedOutside(lookedAfter));
  }

  /** R-SUFF-02: children looked after for every 10,000 children in the area. */
  static Indicator rate(List<LookedAfter> lookedAfter, @Nullable Integer populationUnder18) {
    int counted = counted(lookedAfter).size();
    return new Indicator(
        "looked-after-rate",
        RuleId.of("R-SUFF-02"),
        "Children looked after per 10,000",
        "Children looked after on the day for every 10,000 people under 18 in the area,"
            + " series of short breaks left out.",
        Unit.PER_10_000,
        value(Unit.PER_10_000, counted, populationUnder18),
        counted,
        populationUnder18,
        0,
        excluded(lookedAfter));
  }

  /**
   * R-SUFF-03: children placed outside the boundary as a share of all. Those whose place is not
   * known stay in the denominator and are shown beside it.
   */
  static Indicator placedOutside(List<LookedAfter> lookedAfter) {
    List<LookedAfter> counted = counted(lookedAfter);
    int outside = (int) counted.stream().filter(c -> Boolean.FALSE.equals(c.local())).count();
    int notKnown = (int) counted.stream().filter(c -> c.local() == null).count();
    return new Indicator(
        "placed-outside-share",
        RuleId.of("R-SUFF-03"),
        "Placed outside the area",
        "Children placed outside the authority's boundary on the day, of all children looked"
            + " after, series of short breaks left out.",
        Unit.PERCENT,
        value(Unit.PERCENT, outside, counted.size()),
        outside,
        counted.size(),
        notKnown,
        excluded(lookedAfter));
  }

  private static List<LookedAfter> counted(List<LookedAfter> lookedAfter) {
    return lookedAfter.stream().filter(child -> !child.shortBreaks()).toList();
  }

  private static List<Excluded> excluded(List<LookedAfter> lookedAfter) {
    return List.of(new Excluded("short-breaks", lookedAfter.size() - counted(lookedAfter).size()));
  }

  private static @Nullable Integer value(Unit unit, int numerator, @Nullable Integer denominator) {
    return denominator == null || denominator == 0 ? null : unit.of(numerator, denominator);
  }
}
