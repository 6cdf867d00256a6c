package uk.kith.placements.engine;

import java.time.LocalDate;
import java.util.List;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.rules.Wording;

/**
 * That approved adopters may not be suitable any more (R-ADOPT-06): their suitability was brought
 * back to the panel, they were told that they are not thought suitable, or that was decided, and
 * nothing since says otherwise.
 *
 * @param step how far it went
 * @param on the day of that step
 */
public record SuitabilityInDoubt(Step step, LocalDate on) {

  public static final RuleId RULE = RuleId.of("R-ADOPT-06");
  public static final String SOURCE = "AAR 2005 reg 30B";

  /** How far it went. */
  public enum Step {
    BROUGHT_BACK,
    TOLD,
    REFUSED
  }

  /** Whether it was determined against them: until it is decided otherwise they have no child. */
  public boolean isDetermined() {
    return step != Step.BROUGHT_BACK;
  }

  public String words() {
    String day = Wording.day(on);
    return switch (step) {
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

  public Finding finding() {
    return new Finding(
        RULE,
        isDetermined() ? Severity.ERROR : Severity.WARNING,
        words(),
        List.of(on),
        SOURCE,
        false);
  }
}
