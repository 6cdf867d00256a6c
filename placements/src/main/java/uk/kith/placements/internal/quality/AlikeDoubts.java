package uk.kith.placements.internal.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Kept;
import uk.kith.kernel.service.Sight;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.internal.children.ChildReader;
import uk.kith.placements.internal.kept.Touches;
import uk.kith.placements.internal.quality.SqlAlike.Pair;
import uk.kith.placements.internal.quality.SqlAlike.Pupil;

/**
 * Children who may have two records (R-DATA-15), as doubts of the register; those of the business
 * date are kept. A pair of which the caller may not see both is absent. It neither checks roles nor
 * audits; the services do.
 */
@ApplicationScoped
class AlikeDoubts {

  /** Of two records both are touched: what is known of pairs is kept whole, under nobody's id. */
  private static final UUID WHOLE = new UUID(0, 0);

  @Inject SqlAlike rows;
  @Inject ChildReader children;
  @Inject AccessPolicy access;
  @Inject Touches touches;

  private final Kept<Map<UUID, Doubted>> kept = new Kept<>();
  private final Kept<List<Pupil>> pupils = new Kept<>();

  /** By the child under whose record the doubt stands. */
  Map<UUID, Doubted> all(LocalDate asOf) {
    return kept.on(asOf, access.sight(), touches, ids -> Map.of(WHOLE, read(asOf)))
        .getOrDefault(WHOLE, Map.of());
  }

  /** The pairs of one record. */
  List<Pair> pairsOf(ChildId child, LocalDate asOf) {
    return rows.pairsOf(child, pupils(asOf));
  }

  /** Returns alone tell pupil numbers, and touch everybody. */
  private List<Pupil> pupils(LocalDate asOf) {
    return pupils
        .on(
            asOf,
            Sight.OF_EVERYBODY,
            touches,
            ids -> ids == null ? Map.of(WHOLE, rows.pupils()) : Map.<UUID, List<Pupil>>of())
        .getOrDefault(WHOLE, List.of());
  }

  private Map<UUID, Doubted> read(LocalDate asOf) {
    List<Pair> pairs = rows.pairs(pupils(asOf));
    Set<ChildId> ids = new LinkedHashSet<>();
    pairs.forEach(pair -> ids.addAll(List.of(pair.of().subject(), pair.of().other())));
    Map<ChildId, ChildView> views = new HashMap<>();
    children.views(ids, asOf).forEach(view -> views.put(view.id(), view));
    DoubtMaker maker = new DoubtMaker(asOf, Set.of());
    Map<ChildId, List<Found>> found = new HashMap<>();
    for (Pair pair : pairs) {
      ChildView subject = views.get(pair.of().subject());
      ChildView other = views.get(pair.of().other());
      if (subject != null && other != null) {
        found
            .computeIfAbsent(subject.id(), child -> new ArrayList<>())
            .add(maker.another(pair, subject, other));
      }
    }
    Map<UUID, Doubted> all = new HashMap<>();
    views.forEach(
        (id, view) -> {
          List<Found> theirs = found.get(id);
          if (theirs != null) {
            all.put(id.value(), maker.withAnother(view, theirs));
          }
        });
    return all;
  }
}
