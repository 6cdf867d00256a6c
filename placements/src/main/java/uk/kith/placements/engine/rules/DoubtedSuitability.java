package uk.kith.placements.engine.rules;

import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.SuitabilityInDoubt;
import uk.kith.placements.engine.Verdict.Objection;

/**
 * What is said of approved adopters who may not be suitable any more (R-ADOPT-06): nobody is placed
 * with who was told so, and who is before the panel again is approved still.
 */
public final class DoubtedSuitability {

  private static final RuleId RULE = RuleId.of("R-ADOPT-06");
  private static final String SOURCE = "AAR 2005 reg 30B";

  private DoubtedSuitability() {}

  /** As it is told of a family and of its links. */
  public static Finding finding(SuitabilityInDoubt doubt) {
    return objection(doubt).finding();
  }

  static Objection objection(SuitabilityInDoubt doubt) {
    return doubt.isDetermined()
        ? Objections.impossible(RULE, words(doubt), SOURCE, doubt.on())
        : Objections.approval(
            RULE, words(doubt), SOURCE, Approvers.ADOPTION_DECISION_MAKER, doubt.on());
  }

  private static String words(SuitabilityInDoubt doubt) {
    String day = Wording.day(doubt.on());
    return switch (doubt.step()) {
      case BROUGHT_BACK ->
          "The family’s suitability was brought back to the panel on "
              + day
              + ", and no decision on it is recorded.";
      case TOLD ->
          "The family was told on "
              + day
              + " that they are not thought suitable any more, and nothing else is decided since.";
      case REFUSED -> "It was decided on " + day + " that the family is not suitable any more.";
    };
  }
}
