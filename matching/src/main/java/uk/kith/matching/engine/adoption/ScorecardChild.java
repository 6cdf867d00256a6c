package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;

/**
 * What the scorecard needs of a child, as known on the day of the scorecard.
 *
 * @param careBegan null when not recorded
 * @param decidedOn the standing decision, or the one that was reversed; null when not recorded
 * @param reversedOn the last reversal, also when it was decided again since; null when none
 * @param orderedOn the placement order; null when there was none
 * @param matchedOn null while there is no match, or none is recorded
 * @param fosteredFrom when carers who adopt the child began to foster it; null for other adopters
 * @param placedOn when the child moved in with the adoptive family, or those it lives with became
 *     that; null while it has not
 * @param adoptedOn null while there is no adoption order
 * @param disruptedOn null when no placement for adoption was disrupted
 * @param endedOn when care ended, or the child was 18; null while neither
 * @param linkedHere false when the match is one with a family that was not linked here
 */
public record ScorecardChild(
    ChildId child,
    @Nullable LocalDate careBegan,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate reversedOn,
    @Nullable LocalDate orderedOn,
    @Nullable LocalDate matchedOn,
    @Nullable LocalDate fosteredFrom,
    @Nullable LocalDate placedOn,
    @Nullable LocalDate adoptedOn,
    @Nullable LocalDate disruptedOn,
    @Nullable LocalDate endedOn,
    boolean linkedHere) {

  /** Of a child whose family, where it has one, was linked here. */
  public ScorecardChild(
      ChildId child,
      @Nullable LocalDate careBegan,
      @Nullable LocalDate decidedOn,
      @Nullable LocalDate reversedOn,
      @Nullable LocalDate orderedOn,
      @Nullable LocalDate matchedOn,
      @Nullable LocalDate fosteredFrom,
      @Nullable LocalDate placedOn,
      @Nullable LocalDate adoptedOn,
      @Nullable LocalDate disruptedOn,
      @Nullable LocalDate endedOn) {
    this(
        child,
        careBegan,
        decidedOn,
        reversedOn,
        orderedOn,
        matchedOn,
        fosteredFrom,
        placedOn,
        adoptedOn,
        disruptedOn,
        endedOn,
        true);
  }

  /** The reversal of the decision that was made last; null while that stands. */
  @Nullable LocalDate reversedSince() {
    return decidedOn != null && reversedOn != null && decidedOn.isAfter(reversedOn)
        ? null
        : reversedOn;
  }

  public static ScorecardChild of(ChildId child, AdoptionChain chain, LocalDate asOf) {
    return new ScorecardChild(
        child,
        chain.day(Milestone.CARE_BEGAN, asOf),
        chain.day(Milestone.DECIDED, asOf),
        chain.day(Milestone.REVERSED, asOf),
        chain.day(Milestone.ORDERED, asOf),
        chain.day(Milestone.MATCHED, asOf),
        chain.day(Milestone.FOSTERED_BY_ADOPTERS, asOf),
        chain.day(Milestone.PLACED, asOf),
        chain.day(Milestone.ADOPTED, asOf),
        chain.day(Milestone.DISRUPTED, asOf),
        chain.endedOn(asOf),
        chain.day(Milestone.MATCHED, asOf) == null
            || chain.links().stream()
                .anyMatch(link -> link.reached(LinkState.MATCHED, asOf) != null));
  }
}
