package uk.kith.court.internal.guardianship;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.kith.court.engine.guardianship.Applied;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.internal.GuardianshipCases;
import uk.kith.court.internal.GuardianshipOrders;
import uk.kith.kernel.ChildId;

/** Cases with the applications and orders that court proceedings tell of, not the case itself. */
@ApplicationScoped
class OrdersOfGuardianship {

  /** Children who are named in one query. */
  private static final int PART = 1000;

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject GuardianshipOrders orders;
  @Inject GuardianshipCases towards;

  /**
   * What is known of cases, by their rows.
   *
   * @param rows some cases; one of a child about whom proceedings tell of neither is absent from
   *     the answer, its row tells all
   */
  Map<UUID, GuardianshipCase> facts(Collection<GuardianshipRow> rows) {
    List<ChildId> children = rows.stream().map(GuardianshipRow::child).distinct().toList();
    Map<ChildId, List<LocalDate>> made = orders.made(children);
    Map<ChildId, List<Applied>> applied = towards.applied(children);
    Set<ChildId> known = new HashSet<>(made.keySet());
    known.addAll(applied.keySet());
    Map<UUID, GuardianshipCase> facts = new HashMap<>();
    all(List.copyOf(known)).stream()
        .collect(groupingBy(GuardianshipRow::child))
        .forEach(
            (child, cases) -> {
              List<GuardianshipCase> ordered =
                  GuardianshipCase.ordered(
                      Applied.told(
                          cases.stream().map(GuardianshipRow::facts).toList(),
                          applied.getOrDefault(child, List.of())),
                      made.getOrDefault(child, List.of()));
              for (int i = 0; i < cases.size(); i++) {
                facts.put(cases.get(i).rowId(), ordered.get(i));
              }
            });
    return facts;
  }

  /** Every case of some children: whether one alone is open, the others tell. */
  private List<GuardianshipRow> all(List<ChildId> children) {
    List<GuardianshipRow> all = new ArrayList<>();
    for (int from = 0; from < children.size(); from += PART) {
      all.addAll(
          em.createQuery(
                  "select r from GuardianshipRow r where r.child in :children"
                      + " and r.supersededAt is null order by r.onDay, r.id",
                  GuardianshipRow.class)
              .setParameter(
                  "children",
                  children.subList(from, Math.min(from + PART, children.size())).stream()
                      .map(ChildId::value)
                      .toList())
              .setHint("eclipselink.batch.type", "IN")
              .setHint("eclipselink.batch", "r.entries")
              .getResultList());
    }
    return all;
  }
}
