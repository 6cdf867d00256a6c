package uk.kith.app.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.kith.app.web.Words;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.api.ApprovalsWanted.WantedApproval;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;

/** Whom approvals are for and in which home, asked in one go. */
@RequestScoped
class WantedNames {

  @Inject Children children;
  @Inject Households households;

  List<WantedList.Named> named(List<WantedApproval> wanted, LocalDate today) {
    Map<ChildId, String> who =
        children
            .findChildren(
                wanted.stream().flatMap(each -> each.children().stream()).distinct().toList(),
                today)
            .stream()
            .collect(Collectors.toMap(ChildView::id, Words::name));
    Map<HouseholdId, String> where =
        households
            .findHouseholds(
                wanted.stream().map(WantedApproval::household).distinct().toList(), today)
            .stream()
            .collect(Collectors.toMap(home -> home.snapshot().id(), HouseholdView::name));
    return wanted.stream()
        .map(
            each -> {
              List<String> names =
                  each.children().stream().map(who::get).filter(Objects::nonNull).toList();
              return new WantedList.Named(
                  each,
                  names.isEmpty() ? "A child" : Words.and(names),
                  where.getOrDefault(each.household(), "A home"));
            })
        .toList();
  }
}
