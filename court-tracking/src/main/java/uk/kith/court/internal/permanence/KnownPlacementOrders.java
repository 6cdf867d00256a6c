package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.ComingOfAge;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.order.PlacementOrder;
import uk.kith.court.engine.order.PlacementOrder.Ending;
import uk.kith.court.engine.order.PlacementOrder.Revocation;
import uk.kith.court.engine.order.Unions;
import uk.kith.court.engine.timeline.ToRevoke;
import uk.kith.court.internal.KnownUnions;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DueDate;
import uk.kith.placements.api.CareHistories;
import uk.kith.placements.api.CareHistories.CareHistory;
import uk.kith.placements.api.LegalSpells;
import uk.kith.placements.engine.LegalSpell;

/** Placement orders of some children, whoever tells of them: a fixed number of queries. */
@ApplicationScoped
public class KnownPlacementOrders {

  @Inject PlacementOrderRows orders;
  @Inject PermanenceRows permanence;
  @Inject AdoptionTurns turns;
  @Inject PlacementOrderSettings settings;
  @Inject KnownUnions unions;
  @Inject LegalSpells spells;
  @Inject CareHistories histories;

  /** The day of the last order of each child, unless the court revoked it since (R-COURT-33). */
  public Map<ChildId, LocalDate> notRevoked(Collection<ChildId> children, LocalDate asOf) {
    if (children.isEmpty()) {
      return Map.of();
    }
    return notRevoked(made(children, asOf), asOf);
  }

  /** Of the orders that are at hand. */
  public Map<ChildId, LocalDate> notRevoked(Map<ChildId, LocalDate> made, LocalDate asOf) {
    if (made.isEmpty()) {
      return Map.of();
    }
    Map<ChildId, LocalDate> standing = new HashMap<>(made);
    Map<ChildId, List<Revocation>> revocations = orders.revocations(made.keySet());
    standing
        .entrySet()
        .removeIf(
            each ->
                revocations.getOrDefault(each.getKey(), List.of()).stream()
                    .filter(revocation -> !revocation.appliedOn().isBefore(each.getValue()))
                    .map(Revocation::revokedOn)
                    .anyMatch(on -> on != null && !on.isAfter(asOf)));
    return standing;
  }

  /**
   * What is to come of an order.
   *
   * @param turnedAway since when adoption is no longer what is planned (R-COURT-35); null while it
   *     is
   * @param toRevoke null unless it stands, and the plan turned away or somebody applied to revoke
   *     it, or it was revoked, and the plan turned away
   */
  public record Course(@Nullable LocalDate turnedAway, @Nullable ToRevoke toRevoke) {

    public static final Course NONE = new Course(null, null);
  }

  /**
   * @param ordered day of the order, by child
   * @param care of those of them who are or were looked after
   */
  public Map<ChildId, Course> courses(
      Map<ChildId, LocalDate> ordered, Map<ChildId, CareHistory> care, LocalDate asOf) {
    if (ordered.isEmpty()) {
      return Map.of();
    }
    List<ChildId> children = List.copyOf(ordered.keySet());
    Map<ChildId, List<PlanRow>> plans = permanence.of(PlanRow.class, children);
    Map<ChildId, List<PlacementOrder.Turn>> said = turns.of(children);
    Map<ChildId, List<Revocation>> revocations = orders.revocations(children);
    Map<ChildId, Unions> united = unions.of(children);
    Map<ChildId, Course> courses = new HashMap<>();
    ordered.forEach(
        (child, on) -> {
          CareHistory history = care.get(child);
          PlacementOrder order =
              new PlacementOrder(
                  on,
                  plans.getOrDefault(child, List.of()).stream().map(PlanRow::plan).toList(),
                  said.getOrDefault(child, List.of()),
                  revocations.getOrDefault(child, List.of()),
                  history == null ? null : history.leftCare(),
                  history == null
                      ? ComingOfAge.UNKNOWN
                      : ComingOfAge.of(
                          history.birth(), united.getOrDefault(child, Unions.NONE).asOf(asOf)));
          courses.put(
              child, new Course(order.turnedAway(asOf).orElse(null), toRevoke(order, asOf)));
        });
    return courses;
  }

  /** The orders that are to be revoked, or which somebody has asked the court to revoke. */
  Map<ChildId, ToRevoke> toRevoke(Collection<ChildId> children, LocalDate asOf) {
    Map<ChildId, LocalDate> ordered = notRevoked(children, asOf);
    Map<ChildId, CareHistory> care = new HashMap<>();
    histories
        .ofChildren(ordered.keySet(), asOf)
        .forEach(history -> care.put(history.child(), history));
    Map<ChildId, ToRevoke> all = new HashMap<>();
    courses(ordered, care, asOf)
        .forEach(
            (child, course) -> {
              ToRevoke order = course.toRevoke();
              if (order != null) {
                all.put(child, order);
              }
            });
    return all;
  }

  private @Nullable ToRevoke toRevoke(PlacementOrder order, LocalDate asOf) {
    DueDate by = order.revocationDue(settings.revokeDays(), asOf).orElse(null);
    LocalDate applied = order.appliedToRevoke(asOf).orElse(null);
    PlacementOrder.End end = order.end(asOf).orElse(null);
    if (end != null && end.by() == Ending.REVOKED && order.turnedAway(asOf).isPresent()) {
      return new ToRevoke(order.madeOn(), null, applied, end.on());
    }
    boolean asked = applied != null && end == null;
    return by != null || asked ? new ToRevoke(order.madeOn(), by, applied) : null;
  }

  /**
   * The last of what cases, the case system and, where neither tells, legal statuses tell of the
   * child's last period of care; what only they tell falls once another status began (R-COURT-33).
   */
  public Map<ChildId, LocalDate> made(Collection<ChildId> children, LocalDate asOf) {
    Map<ChildId, LocalDate> began = new HashMap<>();
    histories.ofChildren(children, asOf).forEach(care -> began.put(care.child(), care.careBegan()));
    Map<ChildId, List<LegalSpell>> statuses = spells.of(children, asOf);
    Map<ChildId, LocalDate> made = new HashMap<>();
    orders
        .made(Set.copyOf(children), asOf)
        .forEach(each -> made.merge(each.child(), each.on(), KnownPlacementOrders::later));
    orders
        .told(Set.copyOf(children), asOf)
        .forEach(
            (child, on) -> {
              if (PlacementOrder.stillTells(
                  on, began.get(child), statuses.getOrDefault(child, List.of()))) {
                made.merge(child, on, KnownPlacementOrders::later);
              }
            });
    statuses.forEach(
        (child, of) ->
            of.stream()
                .filter(spell -> Objects.equals(spell.code(), OrderForm.A70.legalStatus()))
                .map(LegalSpell::first)
                .filter(on -> PlacementOrder.stillTells(on, began.get(child), of))
                .reduce(KnownPlacementOrders::later)
                .ifPresent(on -> made.putIfAbsent(child, on)));
    made.entrySet()
        .removeIf(
            each ->
                began.containsKey(each.getKey())
                    && each.getValue().isBefore(began.get(each.getKey())));
    return made;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
