package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.matching.engine.adoption.EndedBy;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;

/**
 * A link as it stood on a day.
 *
 * @param children sought for
 * @param familyName of the adopters
 * @param daysInState whole days
 * @param may states to which it may go
 */
public record LinkView(
    LinkId id,
    FamilyFindingId familyFinding,
    List<ChildId> children,
    HouseholdId household,
    String familyNumber,
    String familyName,
    LinkState state,
    LocalDate since,
    long daysInState,
    List<MoveLine> moves,
    List<StepLine> steps,
    List<LinkState> may) {

  public LinkView {
    children = List.copyOf(children);
    moves = List.copyOf(moves);
    steps = List.copyOf(steps);
    may = List.copyOf(may);
  }

  /** A state reached, newest first. */
  public record MoveLine(
      LinkState state,
      LocalDate on,
      @Nullable String reason,
      @Nullable EndedBy by,
      String recordedBy) {}

  /** A step done. */
  public record StepLine(LinkStep step, LocalDate on) {}
}
