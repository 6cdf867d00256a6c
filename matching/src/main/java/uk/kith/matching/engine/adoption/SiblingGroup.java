package uk.kith.matching.engine.adoption;

import static uk.kith.kernel.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;

/**
 * What is decided for a child and its brothers and sisters on record, for each of them by itself:
 * whether they stay together (R-ADOPT-08).
 *
 * @param own what is decided for the child
 * @param others for each brother and sister
 */
public record SiblingGroup(Answer own, List<Answer> others) {

  /** The last decision on a child. */
  public enum Answer {
    TOGETHER,
    APART,
    NOT_DECIDED;

    /** As the step has it, whose answer is null where nothing is decided. */
    public static Answer of(@Nullable String step) {
      return step == null ? NOT_DECIDED : valueOf(step);
    }
  }

  private static final RuleId RULE = RuleId.of("R-ADOPT-08");

  public SiblingGroup {
    others = List.copyOf(others);
  }

  /**
   * Whether the child waits as one of a group (R-ADOPT-20): who is decided to live apart waits for
   * a family of its own, and so does who is left behind by all others.
   */
  public boolean waitsAsGroup() {
    return own != Answer.APART && others.stream().anyMatch(each -> each != Answer.APART);
  }

  /**
   * Answers of the group that cannot all hold: one lives apart, and for another nothing is decided,
   * or it is to live together and nobody is left with whom. No child is told of by name; whoever
   * reads it has the page of each.
   */
  public Optional<Finding> contradiction() {
    if (count(Answer.APART) == 0) {
      return Optional.empty();
    }
    if (count(Answer.NOT_DECIDED) > 0) {
      return finding(
          "Of these brothers and sisters one is decided to live apart, and for another it is not"
              + " decided: the decision is for each of them.");
    }
    return count(Answer.TOGETHER) == 1
        ? finding(
            "Of these brothers and sisters one is decided to live together with others, and every"
                + " other one to live apart: one of the decisions does not hold.")
        : Optional.empty();
  }

  private long count(Answer answer) {
    return Stream.concat(Stream.of(own), others.stream()).filter(each -> each == answer).count();
  }

  private static Optional<Finding> finding(String text) {
    return Optional.of(new Finding(RULE, WARNING, text, List.of(), "statutory guidance", false));
  }
}
