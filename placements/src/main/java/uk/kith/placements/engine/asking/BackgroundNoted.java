package uk.kith.placements.engine.asking;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.PlacementCodes;

/**
 * Whether a placement decision says how the child's background was considered (R-MATCH-04, CA 1989
 * s22(5)(c)): a note of its own, or what was noted of the child's identity in the search. That it
 * is missing is a warning, which a reason answers. It asks what was thought of and never for a home
 * of the same background (R-MATCH-06). A placement for adoption is not asked: in England the
 * separate duty does not hold there, and background is one matter among others of the paper for the
 * panel (R-MATCH-03, R-MATCH-23).
 */
public final class BackgroundNoted {

  public static final RuleId RULE = RuleId.of("R-MATCH-04");

  private BackgroundNoted() {}

  /**
   * What is missing of one child's placement.
   *
   * @param type code of the placement
   * @param note with the decision; null or blank when none was made
   * @param considered of what something is recorded for the child
   */
  public static List<Finding> missing(
      String type, @Nullable String note, Collection<ConsiderationKind> considered) {
    return PlacementCodes.isForAdoption(type)
            || (note != null && !note.isBlank())
            || considered.contains(ConsiderationKind.IDENTITY)
        ? List.of()
        : List.of(
            Finding.of(
                RULE,
                Severity.WARNING,
                "No note says how the child’s religion, racial origin, culture and language were"
                    + " considered.",
                "CA 1989 s22(5)(c)"));
  }
}
