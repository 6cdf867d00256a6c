package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.gateway.PreStanding;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PreProceedingsId;

/**
 * A line of the list of pre-proceedings: those children of a family of whom the same is recorded,
 * as far as the caller may see them. Children with other dates stand in a line of their own.
 *
 * @param children at least one
 * @param week in which they are, from 1, or were when they ended
 * @param worker of the first child; null when not known, as {@code team}
 * @param endedOn day of the outcome, or of the application where none is recorded; null while they
 *     are open
 * @param appliedOn when an application under Part 4 was made; null when none is known by the day
 */
public record PreProceedingsLine(
    PreProceedingsId id,
    List<ChildId> children,
    LocalDate startedOn,
    @Nullable LocalDate endedOn,
    @Nullable LocalDate appliedOn,
    int week,
    @Nullable String worker,
    @Nullable String team,
    PreStanding standing) {

  public PreProceedingsLine {
    children = List.copyOf(children);
  }
}
