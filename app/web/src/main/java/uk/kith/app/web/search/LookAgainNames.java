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
import uk.kith.matching.api.LookAgain.Decided;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;

/** Whom decisions to look at again are for and in which home, asked in one go. */
@RequestScoped
class LookAgainNames {

  @Inject Children children;
  @Inject Households households;

  List<LookAgainList.Named> named(List<Decided> decisions, LocalDate today) {
    Map<ChildId, String> who = children(decisions, today);
    Map<HouseholdId, String> where = homes(decisions, today);
    return decisions.stream()
        .map(
            each -> {
              List<String> names =
                  each.children().stream().map(who::get).filter(Objects::nonNull).sorted().toList();
              return new LookAgainList.Named(
                  each,
                  names.isEmpty() ? "A child" : Words.and(names),
                  where.getOrDefault(each.household(), "A home"));
            })
        .toList();
  }

  Map<ChildId, String> children(List<Decided> decisions, LocalDate today) {
    return children
        .findChildren(
            decisions.stream().flatMap(each -> each.children().stream()).distinct().toList(), today)
        .stream()
        .collect(Collectors.toMap(ChildView::id, Words::name));
  }

  Map<HouseholdId, String> homes(List<Decided> decisions, LocalDate today) {
    return households
        .findHouseholds(decisions.stream().map(Decided::household).distinct().toList(), today)
        .stream()
        .collect(Collectors.toMap(home -> home.snapshot().id(), HouseholdView::name));
  }
}
