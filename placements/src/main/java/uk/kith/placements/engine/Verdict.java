package uk.kith.placements.engine;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;

/**
 * What the rules say of one household for one request: possible, possible with a named person's
 * approval, or not now, with every finding (R-MATCH-01). Nothing is dropped.
 */
public record Verdict(List<Objection> objections) {

  /** What a rule's word does to an option. */
  public enum Effect {
    /** Worth knowing; the option stands. */
    NOTE,
    /** Possible when the approver agrees. */
    NEEDS_APPROVAL,
    /** Not now. */
    IMPOSSIBLE
  }

  /** May the children be placed here? */
  public enum Possible {
    YES,
    WITH_APPROVAL,
    NO
  }

  /**
   * One rule's word.
   *
   * @param approver post of the person who may lift it; null unless the effect needs approval
   */
  public record Objection(Finding finding, Effect effect, @Nullable String approver) {
    public Objection {
      if ((effect == Effect.NEEDS_APPROVAL) != (approver != null)) {
        throw new IllegalArgumentException(finding.rule() + ": an approval names its approver");
      }
    }

    public RuleId rule() {
      return finding.rule();
    }
  }

  public Verdict {
    objections =
        objections.stream()
            .sorted(
                Comparator.comparing(Objection::effect)
                    .reversed()
                    .thenComparing(Objection::rule)
                    .thenComparing(o -> o.finding().text()))
            .toList();
  }

  public Possible possible() {
    Possible worst = Possible.YES;
    for (Objection objection : objections) {
      if (objection.effect() == Effect.IMPOSSIBLE) {
        return Possible.NO;
      }
      if (objection.effect() == Effect.NEEDS_APPROVAL) {
        worst = Possible.WITH_APPROVAL;
      }
    }
    return worst;
  }

  public List<Finding> findings() {
    return objections.stream().map(Objection::finding).toList();
  }
}
