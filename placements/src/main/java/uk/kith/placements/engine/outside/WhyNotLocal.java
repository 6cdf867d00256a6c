package uk.kith.placements.engine.outside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.Verdict.Possible;
import uk.kith.placements.engine.quality.Gap;

/**
 * What is missing from the account of a placement outside the area (R-PLACE-48): the reason, the
 * list of local homes, or why a possible local home was not chosen.
 */
public final class WhyNotLocal {

  public static final RuleId RULE = RuleId.of("R-PLACE-48");
  private static final String SOURCE = "product default, from the inspection of 2014";

  private static final String NO_REASON =
      "It is not recorded whether this home is outside by plan.";
  private static final String NO_LIST = "No list of the local homes considered was kept.";

  private WhyNotLocal() {}

  /** A placement outside of which nobody said whether it is by plan. */
  public static Gap withoutReason(PlacementId placement, LocalDate start) {
    return new Gap(RULE, Severity.WARNING, "why-outside-" + placement, NO_REASON, start);
  }

  /** A placement for lack of a local home that no list of local homes bears out. */
  public static Gap withoutList(PlacementId placement, LocalDate start) {
    return new Gap(
        RULE,
        Severity.WARNING,
        "local-homes-considered-" + placement,
        "The home is outside the area for lack of a local home. " + NO_LIST,
        start);
  }

  /** Whoever records a placement says that nobody knows which local homes were considered. */
  public static Finding listLeftOut() {
    return Finding.of(RULE, Severity.WARNING, NO_LIST, SOURCE);
  }

  /**
   * @param reason null when none is recorded
   * @param explanation null when none is recorded
   * @param considered local homes on the day of the choice; empty when none were kept
   */
  public static List<Finding> findings(
      @Nullable OutsideReason reason, @Nullable String explanation, List<LocalOption> considered) {
    int possible = (int) considered.stream().filter(o -> o.possible() == Possible.YES).count();
    return findings(reason, explanation, considered.size(), possible);
  }

  /**
   * @param reason null when none is recorded
   * @param explanation null when none is recorded
   * @param considered so many local homes on the day of the choice; 0 when none were kept
   * @param possible so many of them were
   */
  public static List<Finding> findings(
      @Nullable OutsideReason reason, @Nullable String explanation, int considered, int possible) {
    List<Finding> findings = new ArrayList<>();
    if (reason == null) {
      say(NO_REASON, findings);
    }
    if (considered == 0 && (reason == null || !reason.isByPlan())) {
      say(NO_LIST, findings);
    }
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
