package uk.kith.court.internal.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.gateway.Course;
import uk.kith.court.internal.ChildTouches;
import uk.kith.court.internal.DecidedAtGateway;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PreProceedingsId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Kept;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.TouchSource;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.RegisterTouches;

/**
 * Families in pre-proceedings with what is recorded of each child, kept for the business date and
 * read anew for those that were touched, in the register or here. Where they stand is worked out
 * from it for each list, by the policy of the day.
 */
@ApplicationScoped
class KeptFamilies {

  /** Families that are named in one query. */
  private static final int PART = 1000;

  private static final String STARTED =
      """
      select f from FamilyInPreProceedings f
       where f.authority = :authority
         and exists (select c from ChildInPreProceedings c
                      where c.family = f and c.startedOn <= :asOf
                        and c.takenBackAt is null)
      """;

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject Sql sql;
  @Inject SeenChildren seen;
  @Inject Applications applications;
  @Inject DecidedAtGateway gateway;
  @Inject AccessPolicy access;
  @Inject LocalAuthority authority;
  @Inject RegisterTouches register;
  @Inject ChildTouches own;

  private final Kept<KeptFamily> kept = new Kept<>();

  /**
   * A family.
   *
   * @param children those who had started by the day and who may be seen, in a lasting order
   */
  record KeptFamily(PreProceedingsId id, List<KeptChild> children) {}

  /** A child of it, as far as a list needs it. */
  record KeptChild(ChildBrief brief, Course course) {}

  /** In no order. */
  Collection<KeptFamily> on(LocalDate asOf) {
    em.flush(); // or a look would not know that the caller has written
    return kept.on(asOf, access.sight(), TouchSource.ofBoth(register, own), ids -> read(ids, asOf))
        .values();
  }

  /**
   * @param ids of families, of their children, or of rows about one child in one; null for all
   */
  private Map<UUID, KeptFamily> read(@Nullable Set<UUID> ids, LocalDate asOf) {
    List<FamilyInPreProceedings> families = ids == null ? all(asOf) : some(ids, asOf);
    List<ChildId> children =
        families.stream().flatMap(family -> family.childIds().stream()).distinct().toList();
    Map<ChildId, ChildBrief> visible = seen.of(children, asOf);
    Applications.OfChildren made = applications.of(visible.keySet());
    DecidedAtGateway.OfChildren decided = gateway.of(visible.keySet());
    Map<UUID, KeptFamily> found = new HashMap<>();
    for (FamilyInPreProceedings family : families) {
      found.put(
          family.id().value(),
          new KeptFamily(
              family.id(),
              family.startedBy(asOf, visible.keySet()).stream()
                  .map(
                      child ->
                          new KeptChild(
                              Objects.requireNonNull(visible.get(child.child())),
                              child.course(made, decided, asOf)))
                  .toList()));
    }
    return found;
  }

  private List<FamilyInPreProceedings> all(LocalDate asOf) {
    return list(em.createQuery(STARTED, FamilyInPreProceedings.class), asOf);
  }

  private List<FamilyInPreProceedings> some(Set<UUID> ids, LocalDate asOf) {
    List<UUID> named =
        sql.list(
            "select distinct pre_proceedings from court.child_in_pre_proceedings"
                + " where pre_proceedings = any(?) or child = any(?) or id = any(?)",
            row -> Sql.uuid(row, "pre_proceedings"),
            ids,
            ids,
            ids);
    List<FamilyInPreProceedings> families = new ArrayList<>();
    for (int from = 0; from < named.size(); from += PART) {
      families.addAll(
          list(
              em.createQuery(STARTED + " and f.id in :named", FamilyInPreProceedings.class)
                  .setParameter("named", named.subList(from, Math.min(from + PART, named.size()))),
              asOf));
    }
    return families;
  }

  private List<FamilyInPreProceedings> list(
      TypedQuery<FamilyInPreProceedings> query, LocalDate asOf) {
    return query
        .setParameter("authority", authority.code())
        .setParameter("asOf", asOf)
        // One query for all children, steps and meetings, instead of one for each.
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "f.children")
        .setHint("eclipselink.batch", "f.children.steps")
        .setHint("eclipselink.batch", "f.children.familyMeetings")
        .getResultList();
  }
}
