package uk.kith.matching.api;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;

/**
 * What somebody sees of a run at one look: all its homes counted, and those of some pages. Homes
 * that the caller may not see are in neither.
 *
 * @param asked the home to which a link leads; null when there is none
 * @param pages those asked for, or where the home stands that was asked for
 * @param family connected persons, whatever the rules say
 * @param notNow in the order asked for
 * @param notNowCount how many of those not possible are as asked, on all pages
 */
public record RunLook(
    RunView run,
    @Nullable HouseholdId asked,
    RunPages pages,
    List<RunView.Home> family,
    List<RunView.Home> possible,
    List<RunView.Home> withApproval,
    List<RunView.Home> notNow,
    int notNowCount) {

  public RunLook {
    family = List.copyOf(family);
    possible = List.copyOf(possible);
    withApproval = List.copyOf(withApproval);
    notNow = List.copyOf(notNow);
  }

  /** All homes that are shown, those of splits too. */
  public List<HouseholdId> households() {
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
