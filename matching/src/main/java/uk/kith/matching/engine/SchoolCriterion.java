package uk.kith.matching.engine;

import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Whereabouts;

/** Whether the child can stay at school, by the straight line from it. */
final class SchoolCriterion {

  private SchoolCriterion() {}

  /**
   * @param school null when the child does not go to school: then nothing is lost anywhere
   */
  static Points points(@Nullable Whereabouts school, Whereabouts placement, Ramp ramp, int most) {
    return school == null
        ? Points.exactly(most)
        : LocalityCriterion.distance(school.position(), placement.position(), ramp, most);
  }

  static String words(@Nullable Whereabouts school, Whereabouts placement) {
    if (school == null) {
      return "Does not go to school";
    }
    Double miles = school.milesTo(placement);
    return miles == null
        ? "Distance from school not known"
        : LocalityCriterion.miles(school, placement, miles) + " from school";
  }
}
