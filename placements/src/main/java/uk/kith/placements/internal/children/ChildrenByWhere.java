package uk.kith.placements.internal.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Whereabouts;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Kept;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.Gazetteer;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.internal.children.SqlChildren.Lives;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.facts.WhereOrder;
import uk.kith.placements.internal.kept.Touches;

/**
 * Children in the order of where they live, as the list tells it: in the own area first. Of whom
 * the reader may not know where, or nobody does, or who lives nowhere, stands last either way.
 * Where everybody lives is kept for the business date, so that a page of the list does not read it
 * again.
 */
@ApplicationScoped
class ChildrenByWhere {

  @Inject SqlChildren children;
  @Inject Gazetteer gazetteer;
  @Inject AccessPolicy access;
  @Inject SeenChildren seenChildren;
  @Inject LocalAuthority authority;
  @Inject Touches touches;
  @Inject Sql sql;

  private final Kept<String> kept = new Kept<>();

  /**
   * @param ids in the order of ties
   */
  List<ChildId> sorted(List<ChildId> ids, boolean descending, LocalDate asOf) {
    return ordered(ids, touches.isKept(asOf) ? keptKeys(asOf) : keys(ids, asOf), descending);
  }

  private Map<ChildId, String> keptKeys(LocalDate asOf) {
    Map<ChildId, String> keys = new HashMap<>();
    kept.on(asOf, access.sight(), touches, touched -> keys(touched, asOf))
        .forEach((child, key) -> keys.put(new ChildId(child), key));
    return keys;
  }

  /**
   * @param touched null for all
   */
  private Map<UUID, String> keys(@Nullable Set<UUID> touched, LocalDate asOf) {
    List<ChildId> ids = touched == null ? everybody() : touched.stream().map(ChildId::new).toList();
    Map<UUID, String> keys = new HashMap<>();
    keys(ids, asOf).forEach((child, key) -> keys.put(child.value(), key));
    return keys;
  }

  private List<ChildId> everybody() {
    return sql.list(
        "select c.id from placements.child c where c.authority = ? and c.merged_into is null"
            + seenChildren.and("c.id"),
        row -> new ChildId(Sql.uuid(row, "id")),
        authority.code());
  }

  /** Of those of whom it is known. */
  private Map<ChildId, String> keys(List<ChildId> ids, LocalDate asOf) {
    boolean adopters = access.maySeeAdopters();
    Map<ChildId, Postcode> postcodes = new HashMap<>();
    for (Lives lives : children.lives(ids, asOf).values()) {
      if (adopters || !PlacementCodes.isForAdoption(lives.type())) {
        Optional.ofNullable(lives.postcode())
            .flatMap(Postcode::find)
            .ifPresent(postcode -> postcodes.put(lives.child(), postcode));
      }
    }
    Map<Postcode, Whereabouts> places =
        gazetteer.whereabouts(postcodes.values().stream().collect(Collectors.toSet()));
    Map<ChildId, String> keys = new HashMap<>();
    postcodes.forEach(
        (child, postcode) -> {
          String key = key(places.get(postcode));
          if (key != null) {
            keys.put(child, key);
          }
        });
    return keys;
  }

  private @Nullable String key(@Nullable Whereabouts where) {
    return where == null ? null : WhereOrder.key(where.isIn(authority), where);
  }

  /**
   * @param keys of those of whom it is known
   */
  static List<ChildId> ordered(List<ChildId> ids, Map<ChildId, String> keys, boolean descending) {
    Comparator<String> direction =
        descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    Comparator<@Nullable String> unknownLast = Comparator.nullsLast(direction);
    return ids.stream()
        .sorted((one, other) -> unknownLast.compare(keys.get(one), keys.get(other)))
        .toList();
  }
}
