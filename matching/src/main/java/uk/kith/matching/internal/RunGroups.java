package uk.kith.matching.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.api.RunView;
import uk.kith.placements.engine.Verdict.Possible;

/**
 * Counts the homes of a run by the rule that speaks first of each: once, while the run is worked
 * out, since no run changes.
 */
final class RunGroups {

  /**
   * Homes of one group, which the database counted.
   *
   * @param rule null when none speaks
   */
  record Counted(Possible possible, @Nullable RuleId rule, int count) {}

  private record Key(Possible possible, @Nullable RuleId rule) {}

  private final Map<Key, RunView.Group> groups = new HashMap<>();

  /** Homes are added in the order shown: the first of a group says where its rule comes from. */
  void add(OptionsView.Item item) {
    boolean silent = item.findings().isEmpty();
    RuleId rule = silent ? null : item.findings().get(0).rule();
    groups.merge(
        new Key(item.possible(), rule),
        new RunView.Group(item.possible(), rule, silent ? "" : item.findings().get(0).source(), 1),
        (before, one) -> less(before, -1));
  }

  List<RunView.Group> groups() {
    return inOrder(List.copyOf(groups.values()));
  }

  /** What is left when some homes are absent; a group of which nothing is left is absent too. */
  static List<RunView.Group> without(List<Counted> absent, List<RunView.Group> groups) {
    Map<Key, Integer> counts = new HashMap<>();
    absent.forEach(each -> counts.put(new Key(each.possible(), each.rule()), each.count()));
    return inOrder(
        groups.stream()
            .map(
                group ->
                    less(group, counts.getOrDefault(new Key(group.possible(), group.rule()), 0)))
            .filter(group -> group.count() > 0)
            .toList());
  }

  private static RunView.Group less(RunView.Group group, int count) {
    return new RunView.Group(group.possible(), group.rule(), group.source(), group.count() - count);
  }

  /** The rules that speak first of the most homes first. */
  private static List<RunView.Group> inOrder(List<RunView.Group> groups) {
    return groups.stream()
        .sorted(
            Comparator.comparingInt(RunView.Group::count)
                .reversed()
                .thenComparing(group -> group.rule() == null ? "" : group.rule().value())
                .thenComparing(RunView.Group::possible))
        .toList();
  }
}
