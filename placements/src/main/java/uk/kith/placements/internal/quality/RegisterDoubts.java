package uk.kith.placements.internal.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Kept;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.internal.children.ChildReader;
import uk.kith.placements.internal.kept.Touches;
import uk.kith.placements.internal.life.LifeDoubts;
import uk.kith.placements.internal.life.LifeDoubts.Doubt;
import uk.kith.placements.internal.outside.OutsideDoubts;
import uk.kith.placements.internal.outside.OutsideDoubts.OutsideDoubt;

/**
 * What is missing or doubtful in the register on a day, and what is known of all who have a
 * finding; that of the business date is kept. What the caller may not know of is absent.
 */
@ApplicationScoped
class RegisterDoubts {

  @Inject SqlFindings rows;
  @Inject ChildReader children;
  @Inject LifeDoubts life;
  @Inject OutsideDoubts outside;
  @Inject SqlMissingFees fees;
  @Inject AccessPolicy access;
  @Inject Touches touches;

  private final Kept<Doubted> kept = new Kept<>();

  /** Of children who are looked after or of whom a return tells, and of households in doubt. */
  Collection<Doubted> all(LocalDate asOf) {
    return kept.on(asOf, access.sight(), touches, ids -> read(ids, asOf)).values();
  }

  private Map<UUID, Doubted> read(@Nullable Set<UUID> ids, LocalDate asOf) {
    Map<UUID, List<Doubt>> doubts = life.bySubject(ids, asOf);
    Map<UUID, List<OutsideDoubt>> lists = outside.byChild(ids, asOf);
    Map<UUID, List<String>> merged = rows.merged();
    List<ChildView> views = children.views(children(doubts, lists, ids, asOf), asOf);
    DoubtMaker maker = new DoubtMaker(asOf, fees.missing(placements(views), asOf));
    Map<UUID, Doubted> all = new HashMap<>();
    for (ChildView child : views) {
      UUID id = child.id().value();
      all.put(
          id,
          maker.child(
              child,
              merged.getOrDefault(id, List.of()),
              doubts.getOrDefault(id, List.of()),
              lists.getOrDefault(id, List.of())));
    }
    doubts.forEach((id, theirs) -> all.computeIfAbsent(id, home -> maker.household(home, theirs)));
    return all;
  }

  private static List<PlacementId> placements(List<ChildView> views) {
    return views.stream()
        .map(ChildView::placement)
        .filter(Objects::nonNull)
        .map(ChildView.CurrentPlacement::id)
        .toList();
  }

  private Set<ChildId> children(
      Map<UUID, List<Doubt>> doubts,
      Map<UUID, List<OutsideDoubt>> lists,
      @Nullable Set<UUID> ids,
      LocalDate asOf) {
    Set<ChildId> children = new LinkedHashSet<>(rows.children(ids, asOf));
    lists.keySet().forEach(child -> children.add(new ChildId(child)));
    for (List<Doubt> theirs : doubts.values()) {
      for (Doubt doubt : theirs) {
        if (doubt.child() != null) {
          children.add(doubt.child());
        }
      }
    }
    return children;
  }
}
