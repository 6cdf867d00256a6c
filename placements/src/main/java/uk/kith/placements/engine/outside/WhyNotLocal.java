package uk.kith.placements.engine.outside;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.Verdict.Possible;

/**
 * What is missing from the account of a placement outside the area (R-PLACE-48): the reason, the
 * list of local homes, or why a possible local home was not chosen.
 */
public final class WhyNotLocal {

  private static final RuleId RULE = RuleId.of("R-PLACE-48");
  private static final String SOURCE = "product default, from the inspection of 2014";

  private WhyNotLocal() {}

  /**
   * @param reason null when none is recorded
   * @param explanation null when none is recorded
   * @param considered local homes on the day of the choice; empty when none were kept
   */
  public static List<Finding> findings(
      @Nullable OutsideReason reason, @Nullable String explanation, List<LocalOption> considered) {
    List<Finding> findings = new ArrayList<>();
    if (reason == null) {
      say("It is not recorded whether this home is outside by plan.", findings);
    }
    if (considered.isEmpty() && (reason == null || !reason.isByPlan())) {
      say("No list of the local homes considered was kept.", findings);
    }
    long possible = considered.stream().filter(o -> o.possible() == Possible.YES).count();
    if (possible > 0 && reason == OutsideReason.NO_LOCAL_HOME && explanation == null) {
      say(
          (possible == 1 ? "A local home was" : possible + " local homes were")
              + " possible on the day: say why not.",
          findings);
    }
    return findings;
  }

  private static void say(String text, List<Finding> findings) {
    findings.add(Finding.of(RULE, Severity.WARNING, text, SOURCE));
  }
}
