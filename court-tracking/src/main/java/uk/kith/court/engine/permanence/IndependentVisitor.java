package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/**
 * Whether the child has an independent visitor: each review records that it was considered, that
 * one is appointed, or that the child objects (R-PERM-31).
 */
public final class IndependentVisitor {

  private IndependentVisitor() {}

  /**
   * @param reviews days of the reviews held in this period of care
   * @param recorded days on which one of the three was recorded
   */
  public static List<Finding> findings(
      Collection<LocalDate> reviews, Collection<LocalDate> recorded, LocalDate asOf) {
    List<LocalDate> held = reviews.stream().filter(d -> !d.isAfter(asOf)).sorted().toList();
    if (held.isEmpty()) {
      return List.of();
    }
    LocalDate last = held.get(held.size() - 1);
    LocalDate before = held.size() > 1 ? held.get(held.size() - 2) : LocalDate.MIN;
    boolean done = recorded.stream().anyMatch(d -> d.isAfter(before) && !d.isAfter(asOf));
    return done
        ? List.of()
        : List.of(
            Findings.of(
                "R-PERM-31",
                Severity.INFO,
                "CA 1989 s23ZB(1), (6)",
                "The review on %s records nothing of an independent visitor.",
                last));
  }
}
