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
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;

/** Whom decisions to look at again are for and in which home, asked in one go. */
@RequestScoped
class LookAgainNames {

  @Inject Children children;
  @Inject Households households;

  /** By which a list is sorted; of whom it shows something it says by {@link #show}. */
  List<LookAgainList.Named> named(List<Decided> decisions, LocalDate today) {
    Map<ChildId, String> who =
        children.brief(childrenOf(decisions), today).stream()
            .collect(Collectors.toMap(ChildBrief::id, each -> Words.name(each, today)));
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
    return children.findChildren(childrenOf(decisions), today).stream()
        .collect(Collectors.toMap(ChildView::id, Words::name));
  }

  /** Asks for the children whom a list shows, which leaves its trail. */
  void show(List<LookAgainList.Named> shown, LocalDate today) {
    children.findChildren(
        childrenOf(shown.stream().map(LookAgainList.Named::decided).toList()), today);
  }

  private static List<ChildId> childrenOf(List<Decided> decisions) {
    return decisions.stream().flatMap(each -> each.children().stream()).distinct().toList();
  }

  Map<HouseholdId, String> homes(List<Decided> decisions, LocalDate today) {
    return households
        .findHouseholds(decisions.stream().map(Decided::household).distinct().toList(), today)
        .stream()
        .collect(Collectors.toMap(home -> home.snapshot().id(), HouseholdView::name));
  }
}
