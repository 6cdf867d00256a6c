package uk.kith.matching.internal.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.Approach;
import uk.kith.matching.engine.adoption.WaitsLonger;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.engine.due.DueItem;

/**
 * A child on the way to adoption: what lists choose, order and count by. What a page shows is read
 * from the rows of its children.
 *
 * @param seeking the search that goes on for the child; null when none does
 * @param atPanel whether a link of that search is linked or at the panel
 * @param since when the stage began; null when not recorded
 * @param decidedOn null when no decision is recorded
 * @param daysSinceDecision up to the match where one stands; null as {@code decidedOn}
 * @param unlinked whether none is linked, matched or placed with
 * @param stopped whether adoption is no longer planned, so that no family is to be sought
 *     (R-ADOPT-30, R-COURT-35)
 * @param nextBy null when no rule sets a day for what comes next
 * @param due what a rule wants by a day, for the list of things due
 * @param approach how long it waited for the first approach to a family
 */
record OnBoard(
    ChildBrief brief,
    @Nullable FamilyFindingId seeking,
    boolean atPanel,
    AdoptionStage stage,
    @Nullable LocalDate since,
    @Nullable LocalDate decidedOn,
    @Nullable Long daysSinceDecision,
    boolean unlinked,
    boolean stopped,
    Set<WaitsLonger> waits,
    @Nullable LocalDate nextBy,
    boolean late,
    List<DueItem> due,
    Approach approach) {

  OnBoard {
    waits = Set.copyOf(waits);
    due = List.copyOf(due);
  }

  /** Whether a family is still to be found. */
  boolean isWithoutFamily() {
    return unlinked && !stopped;
  }

  ChildId child() {
    return brief.id();
  }
}
