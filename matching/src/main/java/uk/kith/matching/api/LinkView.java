package uk.kith.matching.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.RuleId;
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
 * @param panelOn the day of the panel to which it is booked, also one to come; null while booked to
 *     none
 * @param ahead the last move that is recorded for a later day; null when there is none
 * @param past moves and steps that were taken back, corrected or said again
 * @param passedOver families whom Kith suggested before this one when it was suggested, in their
 *     order, as far as the reader may know of them (R-MATCH-15)
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
    List<LinkState> may,
    @Nullable LocalDate panelOn,
    @Nullable MoveLine ahead,
    List<PastLine> past,
    List<Before> passedOver) {

  public LinkView {
    children = List.copyOf(children);
    moves = List.copyOf(moves);
    steps = List.copyOf(steps);
    may = List.copyOf(may);
    past = List.copyOf(past);
    passedOver = List.copyOf(passedOver);
  }

  /** A family that was suggested before this one. */
  public record Before(String number, String name) {}

  /** Why this family is explored though others were suggested before it; null when not said. */
  public @Nullable String whyThisOne() {
    return moves.stream()
        .filter(move -> move.accepted().contains(FamilyFinding.NOT_THE_FIRST))
        .map(MoveLine::acceptedReason)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** A link that is booked to no panel, of which nothing was taken back. */
  public LinkView(
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
    this(
        id,
        familyFinding,
        children,
        household,
        familyNumber,
        familyName,
        state,
        since,
        daysInState,
        moves,
        steps,
        may,
        null,
        null,
        List.of(),
        List.of());
  }

  /**
   * A state reached, newest first.
   *
   * @param decidedBy name and office of the decision maker on a match; null of other moves, and
   *     when not recorded
   * @param accepted rules that spoke against it and were accepted
   * @param acceptedReason why; null when none was
   */
  public record MoveLine(
      LinkState state,
      LocalDate on,
      @Nullable String reason,
      @Nullable EndedBy by,
      String recordedBy,
      @Nullable String decidedBy,
      List<RuleId> accepted,
      @Nullable String acceptedReason) {
    public MoveLine {
      accepted = List.copyOf(accepted);
    }

    public MoveLine(
        LinkState state,
        LocalDate on,
        @Nullable String reason,
        @Nullable EndedBy by,
        String recordedBy) {
      this(state, on, reason, by, recordedBy, null, List.of(), null);
    }
  }

  /**
   * What holds no longer.
   *
   * @param what the state or the step, in words
   * @param on the day that was said for it
   * @param closedAt when it was taken back, by the real clock
   * @param why null when none was given
   */
  public record PastLine(
      String what,
      LocalDate on,
      String recordedBy,
      String closedBy,
      Instant closedAt,
      @Nullable String why) {}

  /** A step done. */
  public record StepLine(LinkStep step, LocalDate on) {}
}
