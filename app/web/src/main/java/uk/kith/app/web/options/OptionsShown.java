package uk.kith.app.web.options;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.api.RunView;

/**
 * The homes of a run that stand on one page; of others only their number is told.
 *
 * @param asked whose card stands open, because a link leads to it; null when none does
 * @param family connected persons, whatever the rules say
 * @param notNow nearest first
 */
record OptionsShown(
    OptionsLooked looked,
    @Nullable HouseholdId asked,
    List<RunView.Home> family,
    List<RunView.Home> possible,
    List<RunView.Home> withApproval,
    List<RunView.Home> notNow) {

  OptionsShown {
    family = List.copyOf(family);
    possible = List.copyOf(possible);
    withApproval = List.copyOf(withApproval);
    notNow = List.copyOf(notNow);
  }

  /** All homes of which the page tells. */
  List<HouseholdId> households(RunView run) {
    return Stream.concat(
            Stream.of(family, possible, withApproval, notNow)
                .flatMap(List::stream)
                .map(home -> home.item().householdId()),
            run.splits().stream()
                .flatMap(split -> split.parts().stream())
                .map(OptionsView.SplitPart::householdId))
        .distinct()
        .toList();
  }
}
