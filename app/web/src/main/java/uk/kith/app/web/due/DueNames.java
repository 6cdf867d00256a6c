package uk.kith.app.web.due;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.kith.app.web.Words;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.DueList.DueLine;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;

/** Who each line is about, asked in one go. */
@RequestScoped
class DueNames {

  @Inject Children children;
  @Inject Households households;

  List<DueWorklist.Named> named(List<DueLine> lines, LocalDate today) {
    var named =
        children
            .findChildren(
                lines.stream().map(DueLine::child).filter(Objects::nonNull).distinct().toList(),
                today)
            .stream()
            .collect(Collectors.toMap(ChildView::id, Words::fullName));
    var homes =
        households
            .findHouseholds(
                lines.stream().map(DueLine::household).filter(Objects::nonNull).distinct().toList(),
                today)
            .stream()
            .collect(Collectors.toMap(home -> home.snapshot().id(), HouseholdView::name));
    return lines.stream()
        .map(
            line ->
                new DueWorklist.Named(
                    line,
                    line.child() == null
                        ? homes.getOrDefault(line.household(), "A household")
                        : named.getOrDefault(line.child(), "A child"),
                    line.child() == null || line.household() == null
                        ? null
                        : homes.get(line.household())))
        .toList();
  }
}
