package uk.kith.app.web.plan;

import uk.kith.matching.api.WhyNotView;
import uk.kith.matching.engine.plan.Objective;

/** The answer to "why not this home", in a sentence or two; pure functions. */
final class WhyNotWords {

  private WhyNotWords() {}

  static String says(WhyNotView why, String child, String home) {
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
        ? "It is possible. With "
            + child
            + " there, the best plan for all who wait would reach less:"
        : "It is possible. With "
            + child
            + " there, the best plan found in the time reaches less; a better one may lose less:";
  }
}
