package uk.kith.court.engine.permanence;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/**
 * Whether the child has an independent visitor: each review records that it was considered, that
 * one is appointed, or that the child objects (R-PERM-31). What is recorded after a review and
 * before the next one, or by the day of asking, counts for it too: reviews are written up later.
 */
public final class IndependentVisitor {

  private static final String RULE = "R-PERM-31";
  private static final String SOURCE = "CA 1989 s23ZB(1), (6)";

  private IndependentVisitor() {}

  /**
   * One finding of the last review, one that tells the earlier ones.
   *
   * @param reviews days of the reviews held in this period of care
   * @param recorded days on which one of the three was recorded
   */
  public static List<Finding> findings(
      Collection<LocalDate> reviews, Collection<LocalDate> recorded, LocalDate asOf) {
    List<LocalDate> held =
        reviews.stream().filter(d -> !d.isAfter(asOf)).distinct().sorted().toList();
    List<LocalDate> silent = new ArrayList<>();
    for (int i = 0; i < held.size(); i++) {
      LocalDate before = i == 0 ? LocalDate.MIN : held.get(i - 1);
      LocalDate end = i + 1 < held.size() ? held.get(i + 1).minusDays(1) : asOf;
      if (recorded.stream().noneMatch(d -> d.isAfter(before) && !d.isAfter(end))) {
        silent.add(held.get(i));
      }
    }
    List<Finding> found = new ArrayList<>();
    if (!silent.isEmpty() && silent.get(silent.size() - 1).equals(held.get(held.size() - 1))) {
      found.add(
          Findings.of(
              RULE,
              Severity.INFO,
              SOURCE,
              "The review on %s records nothing of an independent visitor.",
              silent.remove(silent.size() - 1)));
    }
    if (!silent.isEmpty()) {
      found.add(
          Findings.of(
              RULE,
              Severity.INFO,
              SOURCE,
              "Of an independent visitor, nothing is recorded at earlier reviews: "
                  + silent.stream().map(day -> "%s").collect(joining(", "))
                  + ".",
              silent.toArray(LocalDate[]::new)));
    }
    return found;
  }
}
