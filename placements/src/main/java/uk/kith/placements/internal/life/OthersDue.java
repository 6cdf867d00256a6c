package uk.kith.placements.internal.life;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.DueList.DueLine;
import uk.kith.placements.api.DueOfOthers;
import uk.kith.placements.engine.due.DueGroup;
import uk.kith.placements.engine.due.DueItem;

/** Lines of things due that modules to the right know of; the children are read in one go. */
@ApplicationScoped
class OthersDue {

  @Inject @Any Instance<DueOfOthers> others;
  @Inject Children children;

  Stream<DueLine> all(LocalDate asOf) {
    return lines(null, asOf);
  }

  Stream<DueLine> of(ChildId child, LocalDate asOf) {
    return lines(List.of(child), asOf);
  }

  private Stream<DueLine> lines(@Nullable Collection<ChildId> about, LocalDate asOf) {
    Map<ChildId, List<DueItem>> items = new HashMap<>();
    for (DueOfOthers other : others) {
      other
          .due(about, asOf)
          .forEach(
              (child, due) -> items.computeIfAbsent(child, id -> new ArrayList<>()).addAll(due));
    }
    if (items.isEmpty()) {
      return Stream.empty();
    }
    Map<ChildId, ChildBrief> known =
        children.brief(items.keySet(), asOf).stream()
            .collect(toMap(ChildBrief::id, Function.identity()));
    return items.entrySet().stream()
        .flatMap(
            each -> {
              ChildBrief child = known.get(each.getKey());
              return child == null
                  ? Stream.empty()
                  : each.getValue().stream().map(item -> line(item, child));
            });
  }

  private static DueLine line(DueItem item, ChildBrief child) {
    return new DueLine(
        item, DueGroup.of(item.duty()), null, child.id(), child.worker(), child.team());
  }
}
