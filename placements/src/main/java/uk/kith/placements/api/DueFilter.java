package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.due.DueGroup;
import uk.kith.placements.engine.due.DueItem.Status;

/**
 * Which things due a list shows.
 *
 * @param statuses those with one of these: LATE, DUE, NOT_KNOWN
 * @param group only these duties; null for all
 * @param worker only this worker's; null for all
 * @param team only this team's; null for all
 * @param text only what is about a child, a home or whoever lives there, or a team, whose name or
 *     number holds it; null for all
 * @param until only what is due by this day, or has no day; null for all
 * @param missing only what is due of children who are missing or away on the day
 */
public record DueFilter(
    Set<Status> statuses,
    @Nullable DueGroup group,
    @Nullable String worker,
    @Nullable String team,
    @Nullable String text,
    @Nullable LocalDate until,
    boolean missing) {

  /** Everything that is not done. */
  public static final DueFilter OPEN =
      new DueFilter(
          Set.of(Status.LATE, Status.DUE, Status.NOT_KNOWN), null, null, null, null, null, false);

  public DueFilter {
    statuses = Set.copyOf(statuses);
  }
}
