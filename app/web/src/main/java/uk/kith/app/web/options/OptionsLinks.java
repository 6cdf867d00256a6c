package uk.kith.app.web.options;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Pager;
import uk.kith.kernel.RuleId;
import uk.kith.matching.api.RunPages;
import uk.kith.matching.api.RunView;
import uk.kith.placements.engine.Verdict.Possible;

/**
 * Where the other pages of a run are, and why its homes are not possible.
 *
 * @param pages those that are shown
 * @param notNow how many of those not possible are as asked
 * @param asked of those not possible in the address, "&kind=FOSTER", which stays; may be empty
 */
record OptionsLinks(RunView run, RunPages pages, int notNow, String asked) {

  Pager pager(Possible group) {
    int total = count(group);
    int page = pages.page(group);
    return switch (group) {
      case YES ->
          Pager.of(
                  total,
                  page,
                  RunPages.SIZE,
                  address(0, pages.approval(), pages.notNow(), pages.rule()) + "&possible=")
              .below("#possible");
      case WITH_APPROVAL ->
          Pager.of(
                  total,
                  page,
                  RunPages.SIZE,
                  address(pages.possible(), 0, pages.notNow(), pages.rule()) + "&approval=")
              .below("#with-approval");
      case NO ->
          Pager.of(
                  total,
                  page,
                  RunPages.SIZE,
                  address(pages.possible(), pages.approval(), 0, pages.rule()) + "&not-now=")
              .below("#not-now");
    };
  }

  private int count(Possible group) {
    return group == Possible.NO ? notNow : run.count(group);
  }

  private boolean isChosen(RunView.Group group) {
    return Objects.equals(group.rule(), pages.rule());
  }

  /** Why homes are not possible, the most frequent reason first; each leads to its homes. */
  List<OptionsPage.Reason> reasons() {
    return run.groups().stream()
        .filter(group -> group.possible() == Possible.NO)
        .map(
            group ->
                new OptionsPage.Reason(
                    String.valueOf(group.rule()),
                    group.source(),
                    Numbers.count(group.count()),
                    address(
                            pages.possible(),
                            pages.approval(),
                            0,
                            isChosen(group) ? null : group.rule())
                        + "#not-now",
                    isChosen(group)))
        .toList();
  }

  private String address(int possible, int approval, int notNow, @Nullable RuleId rule) {
    return "/searches/"
        + run.search()
        + "/options?run="
        + run.runId()
        + (possible > 0 ? "&possible=" + possible : "")
        + (approval > 0 ? "&approval=" + approval : "")
        + (notNow > 0 ? "&not-now=" + notNow : "")
        + (rule == null ? "" : "&rule=" + rule)
        + asked;
  }
}
