package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;

/**
 * A family explored for the children of a family finding, and the way that it went.
 *
 * @param moves the first suggested it; at least one
 * @param done steps recorded for it, each with its day
 * @param panelOn the day of the panel to which it is booked, also one to come; null while it is
 *     booked to none
 */
public record Link(
    LinkId id,
    HouseholdId household,
    List<Moved> moves,
    Map<LinkStep, LocalDate> done,
    @Nullable LocalDate panelOn) {

  /** A link that is booked to no panel. */
  public Link(LinkId id, HouseholdId household, List<Moved> moves, Map<LinkStep, LocalDate> done) {
    this(id, household, moves, done, null);
  }

  /**
   * A state reached.
   *
   * @param reason why it ended, or a note on the move; null when none was given
   * @param by by whom it was ended; null of other moves, and when not recorded
   * @param decidedBy name and office of the decision maker on the match (R-ADOPT-11); null of other
   *     moves, and when not recorded
   */
  public record Moved(
      LinkState state,
      LocalDate on,
      @Nullable String reason,
      @Nullable EndedBy by,
      @Nullable String decidedBy) {

    public Moved(LinkState state, LocalDate on, @Nullable String reason, @Nullable EndedBy by) {
      this(state, on, reason, by, null);
    }

    public static Moved to(LinkState state, LocalDate on) {
      return new Moved(state, on, null, null);
    }
  }

  public Link {
    if (moves.isEmpty()) {
      throw new IllegalArgumentException("a link begins with its first state");
    }
    moves = moves.stream().sorted(Comparator.comparing(Moved::on)).toList();
    done = Map.copyOf(done);
  }

  /** Where it stands on a day; null before it was suggested. */
  public @Nullable Moved on(LocalDate asOf) {
    return moves.stream()
        .filter(move -> !move.on().isAfter(asOf))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** The state on a day; null before it was suggested. */
  public @Nullable LinkState state(LocalDate asOf) {
    Moved now = on(asOf);
    return now == null ? null : now.state();
  }

  public boolean isAtLeast(LinkState state, LocalDate asOf) {
    LinkState now = state(asOf);
    return now != null && now.isAtLeast(state);
  }

  /** Whether it stands, that is neither ended nor yet to begin. */
  public boolean isOpen(LocalDate asOf) {
    return isAtLeast(LinkState.SUGGESTED, asOf);
  }

  /** The last day by {@code asOf} on which it came to a state; null while it has not. */
  public @Nullable LocalDate reached(LinkState state, LocalDate asOf) {
    return moves.stream()
        .filter(move -> move.state() == state && !move.on().isAfter(asOf))
        .map(Moved::on)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /** The first day on which it came to a state, whatever the day; null while it never did. */
  public @Nullable LocalDate firstReached(LinkState state) {
    return moves.stream()
        .filter(move -> move.state() == state)
        .map(Moved::on)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /**
   * From which day the decision maker's days run (R-ADOPT-03): the later of the panel's
   * recommendation and its final minutes; null without minutes.
   */
  public @Nullable LocalDate decidedFrom(LocalDate asOf) {
    LocalDate minutes = done(LinkStep.PANEL_MINUTES, asOf);
    PanelAdvice advice = PanelAdvice.given(doneBy(asOf));
    return minutes != null && advice != null && advice.on().isAfter(minutes)
        ? advice.on()
        : minutes;
  }

  /**
   * As much of it as came by a day, on which it ended where it stood still: the child for whom it
   * was is sought for in another search since.
   *
   * @return null when it began later
   */
  public @Nullable Link until(LocalDate last, String why) {
    List<Moved> by = new ArrayList<>(moves.stream().filter(m -> !m.on().isAfter(last)).toList());
    if (by.isEmpty()) {
      return null;
    }
    if (by.get(by.size() - 1).state() != LinkState.ENDED) {
      by.add(new Moved(LinkState.ENDED, last, why, EndedBy.CHILDS_WORKERS));
    }
    return new Link(id, household, by, doneBy(last), null);
  }

  /** The steps that were done by a day. */
  public Map<LinkStep, LocalDate> doneBy(LocalDate asOf) {
    Map<LinkStep, LocalDate> by = new EnumMap<>(LinkStep.class);
    done.forEach(
        (step, on) -> {
          if (!on.isAfter(asOf)) {
            by.put(step, on);
          }
        });
    return by;
  }

  /** The day of a step that was done by {@code asOf}; null while it was not. */
  public @Nullable LocalDate done(LinkStep step, LocalDate asOf) {
    LocalDate on = done.get(step);
    return on == null || on.isAfter(asOf) ? null : on;
  }

  /** Days in its present state. */
  public long daysInState(LocalDate asOf) {
    Moved now = on(asOf);
    return now == null ? 0 : ChronoUnit.DAYS.between(now.on(), asOf);
  }
}
