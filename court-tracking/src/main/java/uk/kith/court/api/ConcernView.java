package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import uk.kith.court.engine.permanence.Concern;
import uk.kith.kernel.ConcernId;

/**
 * A concern of the reviewing officer as it stood on a day.
 *
 * @param text what it is about, in the officer's words
 * @param steps by the day, oldest first; at least the one that raised it
 * @param late an answer is overdue
 * @param version for {@code If-Match}
 */
public record ConcernView(
    ConcernId id,
    String text,
    List<Concern.Step> steps,
    boolean open,
    boolean late,
    LocalDate raisedOn,
    long version) {

  public ConcernView {
    steps = List.copyOf(steps);
  }

  /** Where it stands. */
  public Concern.Step now() {
    return steps.get(steps.size() - 1);
  }
}
