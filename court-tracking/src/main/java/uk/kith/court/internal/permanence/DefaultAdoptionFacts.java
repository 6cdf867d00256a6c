package uk.kith.court.internal.permanence;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.AdoptionFacts;
import uk.kith.court.engine.order.DutyToApply;
import uk.kith.court.engine.order.DutyToApply.Application;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.order.ParentalConsent;
import uk.kith.court.engine.order.PlacementOrder;
import uk.kith.court.engine.order.PlacementOrder.Revocation;
import uk.kith.court.engine.order.Unions;
import uk.kith.court.engine.permanence.AdoptionDecision;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.PermanenceStep;
import uk.kith.court.engine.timeline.ToRevoke;
import uk.kith.court.internal.KnownUnions;
import uk.kith.court.internal.Recorder;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.CareHistories;
import uk.kith.placements.api.CareHistories.CareHistory;

/** Decisions and placement orders from the rows of court tracking, batch by batch. */
@UseCase
@AllowedRoles(PANEL_ADVISER)
public class DefaultAdoptionFacts implements AdoptionFacts {

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject PlacementOrderRows orders;
  @Inject KnownPlacementOrders placementOrders;
  @Inject PermanenceRows rows;
  @Inject ReversedAdoption reversed;
  @Inject ConsideredRows weighed;
  @Inject AdoptionTurns turns;
  @Inject KnownConsents consents;
  @Inject KnownChildren known;
  @Inject KnownUnions unions;
  @Inject CareHistories histories;
  @Inject PlacementOrderSettings settings;
  @Inject Recorder recorder;
  @Inject AuditTrail audit;

  @Override
  public Map<ChildId, Facts> of(Collection<ChildId> children, LocalDate asOf) {
    List<ChildId> all = List.copyOf(children);
    Map<ChildId, List<StepRow>> steps = rows.of(StepRow.class, all);
    Map<ChildId, LocalDate> made = placementOrders.made(all, asOf);
    Map<ChildId, List<Application>> applied = orders.applied(all);
    Map<ChildId, List<Revocation>> revocations = orders.revocations(all);
    Map<ChildId, Unions> united = unions.of(all);
    Map<ChildId, List<PlanRow>> plans = rows.of(PlanRow.class, all);
    Map<ChildId, List<PlacementOrder.Turn>> turned = turns.of(all);
    Map<ChildId, CareHistory> care =
        histories.ofChildren(all, asOf).stream().collect(toMap(CareHistory::child, c -> c));
    Set<ChildId> duty = bound(care, asOf);
    Map<ChildId, ParentalConsent> consented = consents.of(all, care, asOf);
    Map<ChildId, ToRevoke> toRevoke = placementOrders.toRevoke(all, asOf);
    Map<ChildId, LocalDate> considered = weighed.considered(all, asOf);
    Map<ChildId, Facts> facts = new HashMap<>();
    for (ChildId child : all) {
      LocalDate ordered = made.get(child);
      List<Revocation> since =
          revocations.getOrDefault(child, List.of()).stream()
              .filter(each -> ordered != null && !each.appliedOn().isBefore(ordered))
              .toList();
      LocalDate decided = last(steps.get(child), PermanenceStep.ADOPTION_DECIDED, asOf);
      LocalDate from = decided == null || ordered == null ? decided : later(decided, ordered);
      if (from == null) {
        from = ordered;
      }
      Facts of =
          new Facts(
              decided,
              days(steps.get(child), PermanenceStep.ADOPTION_DECIDED)
                  .filter(on -> !on.isAfter(asOf))
                  .min(LocalDate::compareTo)
                  .orElse(null),
              last(steps.get(child), PermanenceStep.ADOPTION_DECISION_REVERSED, asOf),
              latest(
                  applied.getOrDefault(child, List.of()).stream()
                      .filter(each -> !each.hasFailedBy(asOf))
                      .map(Application::on),
                  asOf),
              ordered,
              latest(
                  since.stream().filter(each -> each.counts(asOf)).map(Revocation::appliedOn),
                  asOf),
              latest(since.stream().map(Revocation::revokedOn).filter(Objects::nonNull), asOf),
              from == null
                  ? null
                  : PlacementOrder.turnedAway(
                          from,
                          plans(plans.get(child)),
                          turned.getOrDefault(child, List.of()),
                          asOf)
                      .orElse(null),
              united.getOrDefault(child, Unions.NONE).asOf(asOf).first().orElse(null),
              duty.contains(child)
                      && !isLookedAtAgain(
                          decided,
                          applied.get(child),
                          plans(plans.get(child)),
                          turned.getOrDefault(child, List.of()),
                          asOf)
                  ? toApply(steps.get(child), ordered, since, applied.get(child), asOf)
                      .map(waits -> waits.by(settings.applyDays(), asOf))
                      .orElse(null)
                  : null,
              toApply(steps.get(child), ordered, since, applied.get(child), asOf)
                  .flatMap(waits -> waits.failed(asOf))
                  .map(Application::endedOn)
                  .orElse(null),
              revokeBy(toRevoke.get(child)),
              notAfter(considered.get(child), decided),
              consented.getOrDefault(child, ParentalConsent.NONE));
      if (!of.equals(Facts.NONE)) {
        facts.put(child, of);
      }
    }
    return facts;
  }

  private static @Nullable LocalDate notAfter(@Nullable LocalDate day, @Nullable LocalDate last) {
    return day != null && last != null && day.isAfter(last) ? null : day;
  }

  @Override
  public Map<ChildId, List<AdoptionDecision>> decisions(
      Collection<ChildId> children, LocalDate asOf) {
    Map<ChildId, List<AdoptionDecision>> all = new HashMap<>();
    rows.of(StepRow.class, List.copyOf(children))
        .forEach(
            (child, steps) ->
                all.put(
                    child,
                    AdoptionDecision.of(
                        by(steps, PermanenceStep.ADOPTION_DECIDED, asOf),
                        by(steps, PermanenceStep.ADOPTION_DECISION_REVERSED, asOf))));
    return all;
  }

  private static List<LocalDate> by(List<StepRow> steps, PermanenceStep step, LocalDate asOf) {
    return days(steps, step).filter(on -> !on.isAfter(asOf)).toList();
  }

  /**
   * R-COURT-32: in care, and an application on which a care order might be made is pending, or
   * there is a care order.
   */
  private Set<ChildId> bound(Map<ChildId, CareHistory> histories, LocalDate asOf) {
    Set<ChildId> pending = orders.inCareProceedings(histories.keySet(), asOf);
    return histories.values().stream()
        .filter(care -> care.leftCare() == null)
        .filter(
            care ->
                pending.contains(care.child())
                    || Objects.equals(OrderForm.C32A.legalStatus(), care.legalStatus()))
        .map(CareHistory::child)
        .collect(toSet());
  }

  /** R-COURT-35: null once that was applied for, and while no order is to be revoked. */
  private static @Nullable LocalDate revokeBy(@Nullable ToRevoke order) {
    DueDate by = order == null || order.appliedOn() != null ? null : order.applyBy();
    return by == null ? null : by.date();
  }

  /** R-COURT-32: empty once an order was made or applied for, and while no decision stands. */
  private static Optional<DutyToApply> toApply(
      @Nullable List<StepRow> steps,
      @Nullable LocalDate ordered,
      List<Revocation> revocations,
      @Nullable List<Application> applied,
      LocalDate asOf) {
    LocalDate decided = last(steps, PermanenceStep.ADOPTION_DECIDED, asOf);
    LocalDate reversed = last(steps, PermanenceStep.ADOPTION_DECISION_REVERSED, asOf);
    boolean revoked =
        latest(revocations.stream().map(Revocation::revokedOn).filter(Objects::nonNull), asOf)
            != null;
    if (decided == null
        || (reversed != null && !reversed.isBefore(decided))
        || (ordered != null && (!revoked || !ordered.isBefore(decided)))) {
      return Optional.empty();
    }
    return Optional.of(new DutyToApply(decided, applied == null ? List.of() : applied))
        .filter(duty -> duty.waits(List.of(), asOf));
  }

  private static boolean isLookedAtAgain(
      @Nullable LocalDate decided,
      @Nullable List<Application> applied,
      List<PermanencePlan> plans,
      List<PlacementOrder.Turn> turned,
      LocalDate asOf) {
    return decided != null
        && applied != null
        && new DutyToApply(decided, applied).isLookedAtAgain(plans, turned, asOf);
  }

  private static List<PermanencePlan> plans(@Nullable List<PlanRow> rows) {
    return rows == null ? List.of() : rows.stream().map(PlanRow::plan).toList();
  }

  @Override
  public Set<ChildId> decided(@Nullable Collection<ChildId> among, LocalDate asOf) {
    return orders.decided(among == null ? null : Set.copyOf(among), asOf).stream()
        .map(PlacementOrderRows.Decided::child)
        .collect(toSet());
  }

  @Override
  public List<Considered> considered(LocalDate asOf) {
    Map<ChildId, LocalDate> since = weighed.considered(null, asOf);
    Map<ChildId, LocalDate> applied = new HashMap<>();
    orders.pending(null, asOf).forEach(each -> applied.put(each.child(), each.on()));
    Set<ChildId> all = new HashSet<>(since.keySet());
    all.addAll(applied.keySet());
    orders.decided(null, asOf).forEach(each -> all.remove(each.child()));
    Set<ChildId> before = weighed.inPreProceedings(asOf);
    Set<ChildId> here = new HashSet<>(before);
    here.addAll(applied.keySet());
    here.addAll(orders.inCareProceedings(all, asOf));
    histories.lookedAfterOn(all, asOf).forEach(care -> here.add(care.child()));
    all.retainAll(here);
    all.removeAll(placementOrders.made(all, asOf).keySet());
    return all.stream()
        .sorted(Comparator.comparing(ChildId::value))
        .map(
            child ->
                new Considered(child, since.get(child), applied.get(child), before.contains(child)))
        .toList();
  }

  @Override
  public void decide(ChildId child, LocalDate on) {
    record(child, PermanenceStep.ADOPTION_DECIDED, on);
  }

  @Override
  public void reverse(ChildId child, LocalDate on) {
    record(child, PermanenceStep.ADOPTION_DECISION_REVERSED, on);
    reversed.ruleOut(child, on);
  }

  @Override
  public void takeBackReversal(ChildId child, LocalDate on, String why) {
    known.require(child);
    boolean again =
        days(rows.of(StepRow.class, List.of(child)).get(child), PermanenceStep.ADOPTION_DECIDED)
            .anyMatch(decided -> decided.isAfter(on));
    if (again) {
      throw new Conflict(
          "rests-on-it", "Adoption was decided again since, which rests on the reversal");
    }
    rows.on(StepRow.class, child, on).stream()
        .filter(row -> row.done().step() == PermanenceStep.ADOPTION_DECISION_REVERSED)
        .forEach(row -> row.takeBack(why, recorder.entry()));
    reversed.takeBack(child, on, why);
    em.flush();
    audit.record("adoption-reversal-taken-back", child, Map.of());
  }

  private void record(ChildId child, PermanenceStep step, LocalDate on) {
    known.require(child);
    boolean there =
        rows.on(StepRow.class, child, on).stream().anyMatch(row -> row.done().step() == step);
    if (there) {
      return;
    }
    if (step == PermanenceStep.ADOPTION_DECIDED) {
      requireNoneStands(child, on);
    }
    em.persist(new StepRow(child, step, on, null, recorder.entry()));
    em.flush();
    audit.record("permanence-step-recorded", child, Map.of("step", step.name()));
  }

  /** R-ADOPT-22: between two decisions there is a reversal. */
  private void requireNoneStands(ChildId child, LocalDate on) {
    List<StepRow> steps = rows.of(StepRow.class, List.of(child)).get(child);
    List<LocalDate> reversed = days(steps, PermanenceStep.ADOPTION_DECISION_REVERSED).toList();
    boolean stands =
        days(steps, PermanenceStep.ADOPTION_DECIDED)
            .map(other -> other.isBefore(on) ? new DateRange(other, on) : new DateRange(on, other))
            .anyMatch(between -> reversed.stream().noneMatch(between::contains));
    if (stands) {
      throw new Conflict("decided-already", "Adoption was decided on another day, and that stands");
    }
  }

  private static @Nullable LocalDate last(
      @Nullable List<StepRow> steps, PermanenceStep step, LocalDate asOf) {
    return latest(days(steps, step), asOf);
  }

  private static Stream<LocalDate> days(@Nullable List<StepRow> steps, PermanenceStep step) {
    return steps == null
        ? Stream.of()
        : steps.stream()
            .map(StepRow::done)
            .filter(done -> done.step() == step)
            .map(done -> done.on());
  }

  private static @Nullable LocalDate latest(Stream<LocalDate> days, LocalDate asOf) {
    return days.filter(on -> !on.isAfter(asOf)).max(LocalDate::compareTo).orElse(null);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
