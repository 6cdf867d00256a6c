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
 * @param matchedOn the last match, also with a family whose placement was disrupted since; null
 *     while there is none, or none is recorded
 * @param fosteredFrom when carers who adopt the child began to foster it; null for other adopters
 * @param placedOn when the child moved in with the adoptive family, or those it lives with became
 *     that, also with one whose placement was disrupted since; null while it has not
 * @param adoptedOn null while there is no adoption order
 * @param disruptedOn null when no placement for adoption was disrupted
 * @param endedOn when care ended, or the child was 18; null while neither
 * @param matchedElsewhereOn when it was matched with a family that was not linked here; null when
 *     it was not
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
    @Nullable LocalDate matchedElsewhereOn) {

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
        null);
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
        EarlierPlacements.last(chain, Milestone.MATCHED, asOf),
        chain.day(Milestone.FOSTERED_BY_ADOPTERS, asOf),
        EarlierPlacements.last(chain, Milestone.PLACED, asOf),
        chain.day(Milestone.ADOPTED, asOf),
        chain.day(Milestone.DISRUPTED, asOf),
        chain.endedOn(asOf),
        matchedElsewhere(chain, asOf));
  }

  /** A match that is told of no link, and that is not also the one of a link of its time. */
  private static @Nullable LocalDate matchedElsewhere(AdoptionChain chain, LocalDate asOf) {
    LocalDate told = chain.days().get(Milestone.MATCHED);
    if (told == null || told.isAfter(asOf)) {
      return null;
    }
    LocalDate disrupted = chain.day(Milestone.DISRUPTED, asOf);
    LocalDate until = disrupted == null || told.isAfter(disrupted) ? asOf : disrupted;
    return chain.links().stream().anyMatch(link -> link.reached(LinkState.MATCHED, until) != null)
        ? null
        : told;
  }
}
