package uk.kith.kernel.service;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;

/**
 * The rules that somebody accepts when a command is sent again, and why. A rule never stops people
 * from recording what happened; only a hard block cannot be accepted.
 */
public record Acceptance(Set<RuleId> rules, String reason) {

  public static final Acceptance NONE = new Acceptance(Set.of(), "");

  public Acceptance {
    rules = Set.copyOf(rules);
    if (!rules.isEmpty() && reason.isBlank()) {
      throw new Invalid("reason", "required", "Give a reason for accepting " + rules);
    }
  }

  /** What both accept. */
  public Acceptance and(Acceptance other) {
    Set<RuleId> both = new HashSet<>(rules);
    both.addAll(other.rules);
    return new Acceptance(
        both,
        Stream.of(reason, other.reason)
            .filter(said -> !said.isBlank())
            .distinct()
            .collect(Collectors.joining("; ")));
  }

  /** Less some rules: without any left, nothing was accepted and no reason stands. */
  public Acceptance without(Set<RuleId> some) {
    Set<RuleId> left =
        rules.stream().filter(rule -> !some.contains(rule)).collect(Collectors.toSet());
    return left.size() == rules.size()
        ? this
        : left.isEmpty() ? NONE : new Acceptance(left, reason);
  }

  /** What of it these findings call for: of what did not speak nothing was accepted. */
  public Acceptance outOf(List<Finding> findings) {
    Set<RuleId> spoke = findings.stream().map(Finding::rule).collect(Collectors.toSet());
    return without(
        rules.stream().filter(rule -> !spoke.contains(rule)).collect(Collectors.toSet()));
  }

  /**
   * Passes when every finding is accepted and none is a hard block.
   *
   * @throws Refused with all findings otherwise
   */
  public void orRefuse(List<Finding> findings) {
    boolean passes = findings.stream().allMatch(f -> !f.hardBlock() && rules.contains(f.rule()));
    if (!passes) {
      throw new Refused(findings);
    }
  }
}
