package uk.kith.app.web.plan;

import uk.kith.matching.api.WhyNotView;
import uk.kith.matching.engine.plan.Objective;

/** The answer to "why not this home", in a sentence or two; pure functions. */
final class WhyNotWords {

  private WhyNotWords() {}

  static String says(WhyNotView why, String child, String home) {
    if (why.leftOut()) {
      return "The rules allow "
          + child
          + " with "
          + home
          + " as the facts stand now, but the plan did not look at it: not with the brothers and"
          + " sisters of the same search or with others whom it would place there, or the facts have"
          + " changed since.";
    }
    if (!why.possible()) {
      return "It is not possible: the rules do not allow "
          + child
          + " with "
          + home
          + ", or not with the decision on brothers and sisters.";
    }
    if (why.moves().isEmpty()) {
      return "By the plan " + child + " is with " + home + ".";
    }
    if (why.loss().equals(Objective.NOTHING)) {
      return "It is possible and loses nothing: another plan is as good. Of equal plans the one is"
          + " shown in which those who have waited longest come first.";
    }
    return why.exact()
        ? "It is possible. With " + child + " there, the best plan for all who wait would have:"
        : "It is possible. What it would cost is not known: the time was too short to find the best"
            + " plan with "
            + child
            + " there. The one that was found has, against this plan:";
  }
}
