package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.permanence.Reviews;
import uk.kith.court.engine.permanence.Route;
import uk.kith.kernel.Finding;
import uk.kith.placements.api.ChildBrief;

/**
 * A child accommodated under section 20, about whom no proceedings are open (R-COURT-30).
 *
 * @param days whole days since
 * @param primary the route that the plan puts first; null while there is no plan
 * @param pursued routes that are pursued
 * @param considered routes that are pursued, considered or ruled out; the others are blank
 * @param findings what the rules say of it and of the child's way to permanence
 */
public record AccommodatedLine(
    ChildBrief child,
    LocalDate since,
    long days,
    @Nullable Route primary,
    List<Route> pursued,
    List<Route> considered,
    Reviews.Review nextReview,
    boolean reviewLate,
    List<Finding> findings) {

  public AccommodatedLine {
    pursued = List.copyOf(pursued);
    considered = List.copyOf(considered);
    findings = List.copyOf(findings);
  }
}
