package uk.kith.court.internal.guardianship;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.GuardianshipView;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.internal.ChildTouches;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Kept;
import uk.kith.kernel.service.TouchSource;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.RegisterTouches;

/**
 * Open cases towards special guardianship and child arrangements, kept by child for the business
 * date and worked out anew for the children who were touched, in the register or here. Their
 * findings rest on where a child is placed, which is sealed where it tells of adopters: for those
 * who may see it there is a second copy.
 */
@ApplicationScoped
class KeptGuardianships {

  /** Children who are named in one query. */
  private static final int PART = 1000;

  private static final String BEGUN =
      "select r from GuardianshipRow r where r.authority = :authority and r.onDay <= :asOf"
          + " and r.supersededAt is null";

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject GuardianshipViews views;
  @Inject OrdersOfGuardianship orders;
  @Inject Children children;
  @Inject AccessPolicy access;
  @Inject LocalAuthority authority;
  @Inject RegisterTouches register;
  @Inject ChildTouches own;

  private final Kept<List<GuardianshipView>> kept = new Kept<>();

  /** Of the children whom the caller may see, in no order. */
  List<GuardianshipView> on(LocalDate asOf) {
    em.flush(); // or a look would not know that the caller has written
    return kept
        .on(asOf, access.sight(), TouchSource.ofBoth(register, own), ids -> read(ids, asOf))
        .values()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private Map<UUID, List<GuardianshipView>> read(@Nullable Set<UUID> ids, LocalDate asOf) {
    List<GuardianshipRow> begun = begun(ids, asOf);
    Map<UUID, GuardianshipCase> facts = orders.facts(begun);
    List<GuardianshipRow> open =
        begun.stream()
            .filter(row -> facts.getOrDefault(row.rowId(), row.facts()).isOpen(asOf))
            .toList();
    Set<ChildId> visible =
        children.visible(open.stream().map(GuardianshipRow::child).distinct().toList());
    return views
        .of(open.stream().filter(row -> visible.contains(row.child())).toList(), asOf)
        .stream()
        .collect(groupingBy(view -> view.child().value()));
  }

  private List<GuardianshipRow> begun(@Nullable Set<UUID> ids, LocalDate asOf) {
    if (ids == null) {
      return list(em.createQuery(BEGUN, GuardianshipRow.class), asOf);
    }
    List<UUID> all = List.copyOf(ids);
    List<GuardianshipRow> begun = new ArrayList<>();
    for (int from = 0; from < all.size(); from += PART) {
      begun.addAll(
          list(
              em.createQuery(BEGUN + " and r.child in :children", GuardianshipRow.class)
                  .setParameter("children", all.subList(from, Math.min(from + PART, all.size()))),
              asOf));
    }
    return begun;
  }

  private List<GuardianshipRow> list(TypedQuery<GuardianshipRow> query, LocalDate asOf) {
    return query
        .setParameter("authority", authority.code())
        .setParameter("asOf", asOf)
        // One query for all entries, instead of one for each case.
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "r.entries")
        .getResultList();
  }
}
