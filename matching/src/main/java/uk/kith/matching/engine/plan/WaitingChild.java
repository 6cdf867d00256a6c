package uk.kith.matching.engine.plan;

import java.util.Comparator;
import uk.kith.kernel.ChildId;

/**
 * A child who waits for a home.
 *
 * @param waitDays days since the search was opened
 */
public record WaitingChild(ChildId id, int waitDays) {

  /** Who comes first between equal plans (R-MATCH-13): the longer wait, then the id. */
  static final Comparator<WaitingChild> FIRST =
      Comparator.comparingInt(WaitingChild::waitDays)
          .reversed()
          .thenComparing(child -> child.id().value().toString());

  public WaitingChild {
    if (waitDays < 0) {
      throw new IllegalArgumentException("a wait of " + waitDays + " days: " + id);
    }
  }
}
