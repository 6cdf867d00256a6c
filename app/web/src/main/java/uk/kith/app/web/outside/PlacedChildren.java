package uk.kith.app.web.outside;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.PlacementsOutside.OutsideView;

/** The children of many placements, read in one go. */
@RequestScoped
class PlacedChildren {

  @Inject Children children;

  List<OutsideList.Placed> of(List<OutsideView> placements, LocalDate asOf) {
    Map<ChildId, ChildView> found =
        children
            .findChildren(placements.stream().map(OutsideView::child).distinct().toList(), asOf)
            .stream()
            .collect(Collectors.toMap(ChildView::id, Function.identity()));
    return placements.stream()
        .map(each -> new OutsideList.Placed(each, found.get(each.child())))
        .toList();
  }
}
