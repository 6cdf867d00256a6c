package uk.kith.court.engine;

import java.util.Collection;
import java.util.List;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/**
 * The court gives a child's proceedings more time once in a hearing, to one day: a second extension
 * of a day is as a rule the first one recorded again, or recorded wrongly (R-COURT-03, R-COURT-06).
 */
public final class ExtendedTwice {

  private static final String SOURCE = "CA 1989 s32(5)";

  private ExtendedTwice() {}

  /**
   * @param others extensions of the child that stand on record
   */
  public static List<Finding> findings(Extension extension, Collection<Extension> others) {
    return others.stream()
        .filter(other -> other.grantedOn().equals(extension.grantedOn()))
        .map(
            other ->
                Findings.of(
                    "R-COURT-03",
                    Severity.ERROR,
                    SOURCE,
                    "More time granted on %s, to %s: an extension of that day is on record, to %s."
                        + " If that one was recorded by mistake, take it back first.",
                    extension.grantedOn(),
                    extension.newEnd(),
                    other.newEnd()))
        .distinct()
        .toList();
  }
}
