package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.matching.engine.Criterion;
import uk.kith.placements.engine.Verdict.Possible;

/**
 * A stored run without its homes, of which there may be tens of thousands: they are asked for in
 * parts.
 *
 * @param policyVersion the weights in force
 * @param groups all homes that the caller may see, counted
 * @param sameInAll criteria that put no option before another
 * @param splits as in {@link OptionsView}
 */
public record RunView(
    RunId runId,
    SearchId search,
    LocalDate asOf,
    int policyVersion,
    List<Group> groups,
    Set<Criterion> sameInAll,
    List<OptionsView.Split> splits) {

  public RunView {
    groups = List.copyOf(groups);
    sameInAll = Set.copyOf(sameInAll);
    splits = List.copyOf(splits);
  }

  /**
   * Homes of which the same rule speaks first, the gravest before others.
   *
   * @param rule null when none speaks
   * @param source of the rule; empty when none speaks
   */
  public record Group(Possible possible, @Nullable RuleId rule, String source, int count) {}

  /**
   * A home as it was shown.
   *
   * @param rank its place in the order, from 1
   */
  public record Home(int rank, OptionsView.Item item) {}

  public int count() {
    return groups.stream().mapToInt(Group::count).sum();
  }

  public int count(Possible possible) {
    return groups.stream()
        .filter(group -> group.possible() == possible)
        .mapToInt(Group::count)
        .sum();
  }
}
