package uk.kith.app.web.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;

/** The homes in which placements are, those that the reader may see. */
@RequestScoped
class HomesOfPlacements {
  @Inject Households households;

  Map<HouseholdId, HouseholdView> of(List<PlacementAccount> placements, LocalDate day) {
    List<HouseholdId> ids =
        placements.stream()
            .map(PlacementAccount::household)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return households.findHouseholds(ids, day).stream()
        .collect(Collectors.toMap(home -> home.snapshot().id(), Function.identity()));
  }
}
