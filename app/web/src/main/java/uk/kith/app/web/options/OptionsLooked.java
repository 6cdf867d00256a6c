package uk.kith.app.web.options;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Pager;
import uk.kith.kernel.RuleId;
import uk.kith.matching.api.RunView;
import uk.kith.placements.engine.Verdict.Possible;

/**
 * Which part of the homes a reader looks at. Each of the three groups has pages of its own.
 *
 * @param possible page of those possible, from 0
 * @param approval page of those possible with approval, from 0
 * @param notNow page of those not possible, from 0
 * @param rule of those not possible the ones alone of which it speaks first; null for all
 */
record OptionsLooked(int possible, int approval, int notNow, @Nullable RuleId rule) {

  /** Homes on a page of one group. */
  static final int SIZE = 20;

  int page(Possible group) {
    return switch (group) {
      case YES -> possible;
      case WITH_APPROVAL -> approval;
      case NO -> notNow;
    };
  }

  /** The page on which an option stands that can be chosen; the others stay. */
  OptionsLooked at(RunView run, RunView.Home home) {
    int before = home.rank() - 1;
    return switch (home.item().possible()) {
      case YES -> new OptionsLooked(before / SIZE, approval, notNow, rule);
      case WITH_APPROVAL ->
          new OptionsLooked(
              possible, Math.max(0, before - run.count(Possible.YES)) / SIZE, notNow, rule);
      case NO -> this;
    };
  }

  Pager pager(RunView run, Possible group) {
    int total = count(run, group);
    return switch (group) {
      case YES ->
          Pager.of(total, possible, SIZE, address(run, 0, approval, notNow, rule) + "&possible=")
              .below("#possible");
      case WITH_APPROVAL ->
          Pager.of(total, approval, SIZE, address(run, possible, 0, notNow, rule) + "&approval=")
              .below("#with-approval");
      case NO ->
          Pager.of(total, notNow, SIZE, address(run, possible, approval, 0, rule) + "&not-now=")
              .below("#not-now");
    };
  }

  private int count(RunView run, Possible group) {
    return run.groups().stream()
        .filter(each -> each.possible() == group)
        .filter(each -> group != Possible.NO || rule == null || rule.equals(each.rule()))
        .mapToInt(RunView.Group::count)
        .sum();
  }

  /** Why homes are not possible, the most frequent reason first; each leads to its homes. */
  List<OptionsPage.Reason> reasons(RunView run) {
    return run.groups().stream()
        .filter(group -> group.possible() == Possible.NO)
        .map(
            group ->
                new OptionsPage.Reason(
                    String.valueOf(group.rule()),
                    group.source(),
                    Numbers.count(group.count()),
                    Objects.equals(group.rule(), rule)
                        ? address(run, possible, approval, 0, null) + "#not-now"
                        : address(run, possible, approval, 0, group.rule()) + "#not-now",
                    Objects.equals(group.rule(), rule)))
        .toList();
  }

  private static String address(
      RunView run, int possible, int approval, int notNow, @Nullable RuleId rule) {
    return "/searches/"
        + run.search()
        + "/options?run="
        + run.runId()
        + (possible > 0 ? "&possible=" + possible : "")
        + (approval > 0 ? "&approval=" + approval : "")
        + (notNow > 0 ? "&not-now=" + notNow : "")
        + (rule == null ? "" : "&rule=" + rule);
  }
}
