package uk.kith.sufficiency.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.sufficiency.engine.Indicator.Excluded;
import uk.kith.sufficiency.engine.Indicator.Unit;

/**
 * A share of children looked after: for each child where it stands, so that the figure and the list
 * of the children behind it are one and the same.
 *
 * @param id stable, in kebab-case
 * @param leftOut reasons for which children are left out, in the order in which they are told
 * @param from the first day counted; null of what is counted on the day
 * @param judge where a child stands
 */
public record ChildShare(
    String id,
    RuleId rule,
    String name,
    String definition,
    List<String> leftOut,
    @Nullable LocalDate from,
    Function<CountedChild, Standing> judge) {

  /**
   * Where a child stands.
   *
   * @param leftOut why it is left out of numerator and denominator; null of all others
   */
  public record Standing(Kind kind, @Nullable String leftOut) {

    /** In the numerator or not. */
    public enum Kind {
      IN,
      NOT_IN,
      NOT_KNOWN,
      LEFT_OUT
    }

    static final Standing IN = new Standing(Kind.IN, null);
    static final Standing NOT_IN = new Standing(Kind.NOT_IN, null);
    static final Standing NOT_KNOWN = new Standing(Kind.NOT_KNOWN, null);

    static Standing leftOut(String why) {
      return new Standing(Kind.LEFT_OUT, why);
    }

    /** Of something that holds at least, and at most. */
    static Standing of(boolean surely, boolean possibly) {
      if (surely) {
        return IN;
      }
      return possibly ? NOT_KNOWN : NOT_IN;
    }
  }

  public ChildShare {
    leftOut = List.copyOf(leftOut);
  }

  /** Whether a child is in the numerator. */
  public boolean counts(CountedChild child) {
    return judge.apply(child).kind() == Standing.Kind.IN;
  }

  /** The figure, in any order of the children. */
  Indicator of(Collection<CountedChild> children) {
    int numerator = 0;
    int denominator = 0;
    int notKnown = 0;
    Map<String, Integer> out = new LinkedHashMap<>();
    leftOut.forEach(reason -> out.put(reason, 0));
    for (CountedChild child : children) {
      Standing standing = judge.apply(child);
      switch (standing.kind()) {
        case LEFT_OUT -> out.merge(String.valueOf(standing.leftOut()), 1, Integer::sum);
        case IN -> {
          numerator++;
          denominator++;
        }
        case NOT_KNOWN -> {
          notKnown++;
          denominator++;
        }
        case NOT_IN -> denominator++;
      }
    }
    List<Excluded> excluded = new ArrayList<>();
    out.forEach((reason, count) -> excluded.add(new Excluded(reason, count)));
    return new Indicator(
        id,
        rule,
        name,
        definition,
        Unit.PERCENT,
        denominator == 0 ? null : Unit.PERCENT.of(numerator, denominator),
        numerator,
        denominator,
        notKnown,
        excluded,
        null,
        from);
  }
}
