package uk.kith.app.web.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;
import uk.kith.placements.api.PlacementCorrections.Wrong;

/** The homes in which placements are, those that the reader may see. */
@RequestScoped
class HomesOfPlacements {
  @Inject Households households;

  Map<HouseholdId, HouseholdView> of(List<PlacementAccount> placements, LocalDate day) {
    return of(placements, List.of(), day);
  }

  /** With those of what was recorded wrongly. */
  Map<HouseholdId, HouseholdView> of(
      List<PlacementAccount> placements, List<Wrong> wrong, LocalDate day) {
    List<HouseholdId> ids =
        Stream.concat(
                placements.stream().map(PlacementAccount::household),
                wrong.stream().map(each -> each.told().household()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return households.findHouseholds(ids, day).stream()
        .collect(Collectors.toMap(home -> home.snapshot().id(), Function.identity()));
  }
}
