package uk.kith.matching.internal.trackers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.matching.api.FamilyFinding.Done;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;

/** What the rows of a child would record, in the order in which people would record it. */
final class ChildToRecord {

  /** A move of a link, or its first state. */
  record Step(LinkState to, LocalDate on) {}

  /** Something done for a link. */
  record Made(LinkStep step, LocalDate on) {}

  /**
   * What would be recorded of a link.
   *
   * @param line of the sheet that says it
   * @param link null when the family is to be suggested, on {@code suggestedOn}
   */
  record OfLink(
      int line,
      HouseholdId family,
      @Nullable LinkId link,
      LocalDate suggestedOn,
      List<Step> moves,
      List<Made> made) {}

  final ChildId child;

  /** The search that goes on; null when one is to begin. */
  final @Nullable FamilyFindingId search;

  /** When a search is to begin; null when none is. */
  @Nullable LocalDate beginsOn;

  /** The decision; null when it is not to be recorded. */
  @Nullable LocalDate decidedOn;

  final List<Done> steps = new ArrayList<>();
  final List<OfLink> links = new ArrayList<>();

  /** What ends the way, after everything else. */
  final List<Done> ends = new ArrayList<>();

  /** What needs no family. */
  List<Done> stepsBeforeLinks() {
    return steps.stream().filter(done -> !restsOnMove(done)).toList();
  }

  /** What needs that the child lives with its family, who may move in by the same row. */
  List<Done> stepsAfterLinks() {
    return steps.stream().filter(ChildToRecord::restsOnMove).toList();
  }

  private static boolean restsOnMove(Done done) {
    return done.step() == AdoptionStep.ADOPTION_APPLIED;
  }

  ChildToRecord(ChildId child, @Nullable FamilyFindingId search) {
    this.child = child;
    this.search = search;
  }
}
