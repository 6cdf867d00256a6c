package uk.kith.sufficiency.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.CareSpan;
import uk.kith.placements.engine.counted.ApprovalSpell;
import uk.kith.placements.engine.counted.CountedChild;

/**
 * All that the figures of a day are made of.
 *
 * @param lookedAfter everybody looked after on the day, in any order
 * @param populationUnder18 of the authority's area; null when not known
 * @param exits codes by which periods of care ended in the twelve months to the day
 * @param approvals of the authority's own fostering households, of any day
 * @param proceedings begun by the day
 */
public record IndicatorFacts(
    LocalDate asOf,
    List<CountedChild> lookedAfter,
    @Nullable Integer populationUnder18,
    List<String> exits,
    List<ApprovalSpell> approvals,
    List<CareSpan> proceedings) {

  public IndicatorFacts {
    lookedAfter = List.copyOf(lookedAfter);
    exits = List.copyOf(exits);
    approvals = List.copyOf(approvals);
    proceedings = List.copyOf(proceedings);
  }

  /** The first of the twelve months to the day. */
  public static LocalDate yearTo(LocalDate asOf) {
    return asOf.minusYears(1).plusDays(1);
  }
}
