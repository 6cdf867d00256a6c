package uk.kith.court.internal.permanence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.PlacementOrderLine;
import uk.kith.court.api.PlacementOrderLine.Standing;
import uk.kith.court.api.PlacementOrderLine.Use;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.order.ComingOfAge;
import uk.kith.court.engine.order.DutyToApply;
import uk.kith.court.engine.order.DutyToApply.Application;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.order.PlacementOrder;
import uk.kith.court.engine.order.PlacementOrder.Revocation;
import uk.kith.court.engine.order.Unions;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.internal.KnownUnions;
import uk.kith.court.internal.permanence.PlacementOrderRows.Decided;
import uk.kith.court.internal.permanence.PlacementOrderRows.Made;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.placements.api.CareHistories;
import uk.kith.placements.api.CareHistories.CareHistory;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.LegalSpells;
import uk.kith.placements.engine.LegalSpell;

/**
 * Lines of the list of placement orders. An order that only the legal status or the case system
 * tells of stands in it too, so that none is missed that was made before cases were recorded here.
 */
@ApplicationScoped
class PlacementOrderReader {

  @Inject PlacementOrderRows rows;
  @Inject PermanenceRows permanence;
  @Inject AdoptionTurns turns;
  @Inject KeptPermanence kept;
  @Inject PlacementOrderSettings settings;
  @Inject CareHistories histories;
  @Inject LegalSpells spells;
  @Inject Children children;
  @Inject AccessPolicy access;
  @Inject KnownUnions unions;
  @Inject LawToConfirm law;

  /** What is known of all children of the list. */
  private record Known(
      Map<ChildId, ChildBrief> briefs,
      Map<ChildId, CareHistory> care,
      Map<ChildId, List<LegalSpell>> spells,
      Map<ChildId, List<PlanRow>> plans,
      Map<ChildId, List<PlacementOrder.Turn>> turns,
      Map<ChildId, List<Revocation>> revocations,
      Map<ChildId, LocalDate> decided,
      Map<ChildId, Unions> unions) {}

  /**
   * @param of whose lines; null for all
   */
  List<PlacementOrderLine> lines(@Nullable Set<ChildId> of, LocalDate asOf) {
    List<Made> made = rows.made(of, asOf);
    List<Decided> decided = rows.decided(of, asOf);
    List<CareHistory> inCare = underOrder(of, asOf);
    Map<ChildId, LocalDate> ever = rows.told(of, asOf);
    Set<ChildId> ids = new HashSet<>(ever.keySet());
    made.forEach(each -> ids.add(each.child()));
    decided.forEach(each -> ids.add(each.child()));
    inCare.forEach(each -> ids.add(each.child()));
    List<Made> pending = rows.pending(of, asOf);
    pending.forEach(each -> ids.add(each.child()));
    List<ChildId> all = List.copyOf(ids);
    Known known = known(all, decided, asOf);
    Map<ChildId, LocalDate> told = ofPresentCare(ever, known);
    List<PlacementOrderLine> lines = new ArrayList<>();
    Map<ChildId, List<PlacementOrder>> ordered = new HashMap<>();
    for (Made each : made) {
      keep(
          ordered,
          each.child(),
          add(lines, each.child(), each.proceedings(), each.on(), false, known, asOf));
    }
    for (CareHistory each : inCare) {
      if (!ordered.containsKey(each.child())) {
        LocalDate since = told.get(each.child());
        keep(
            ordered,
            each.child(),
            add(
                lines,
                each.child(),
                null,
                since == null ? since(each, known, asOf) : since,
                since != null,
                known,
                asOf));
      }
    }
    told.forEach(
        (child, on) -> {
          if (!ordered.containsKey(child)) {
            keep(ordered, child, add(lines, child, null, on, true, known, asOf));
          }
        });
    addToApply(lines, leading(decided, ever), ordered, known, asOf);
    addAppliedFor(lines, undecided(pending, made), ordered, known, asOf);
    return lines;
  }

  private static void keep(
      Map<ChildId, List<PlacementOrder>> ordered, ChildId child, @Nullable PlacementOrder order) {
    List<PlacementOrder> of = ordered.computeIfAbsent(child, id -> new ArrayList<>());
    if (order != null) {
      of.add(order);
    }
  }

  /** Told orders that still tell of the present care of their child (R-COURT-33). */
  private static Map<ChildId, LocalDate> ofPresentCare(Map<ChildId, LocalDate> told, Known known) {
    Map<ChildId, LocalDate> present = new HashMap<>(told);
    present
        .entrySet()
        .removeIf(
            each -> {
              CareHistory care = known.care().get(each.getKey());
              return !PlacementOrder.stillTells(
                  each.getValue(),
                  care == null ? null : care.careBegan(),
                  known.spells().getOrDefault(each.getKey(), List.of()));
            });
    return present;
  }

  /** Decisions that no order has followed yet, also none that is over by now (R-COURT-32). */
  private static List<Decided> leading(List<Decided> decided, Map<ChildId, LocalDate> told) {
    return decided.stream()
        .filter(each -> told.getOrDefault(each.child(), LocalDate.MIN).isBefore(each.on()))
        .toList();
  }

  /**
   * Whose legal status says so, also while the placement that follows is not recorded: an order
   * ends by no move (R-COURT-33).
   */
  private List<CareHistory> underOrder(@Nullable Set<ChildId> of, LocalDate asOf) {
    String status = requireNonNull(OrderForm.A70.legalStatus());
    Collection<ChildId> lookedAfter =
        of != null
            ? of
            : kept.on(asOf).stream()
                .filter(line -> status.equals(line.legalStatus()))
                .map(PermanenceLine::child)
                .toList();
    List<CareHistory> toFollow =
        of == null
            ? histories.toFollow(status, asOf)
            : histories.ofChildren(of, asOf).stream().filter(CareHistory::toFollow).toList();
    return Stream.concat(histories.lookedAfterOn(lookedAfter, asOf).stream(), toFollow.stream())
        .filter(care -> status.equals(care.legalStatus()))
        .toList();
  }

  /** The first day of the spell; the start of care when the spells do not tell. */
  private static LocalDate since(CareHistory care, Known known, LocalDate asOf) {
    return known.spells().getOrDefault(care.child(), List.of()).stream()
        .filter(spell -> spell.code().equals(OrderForm.A70.legalStatus()) && spell.holdsOn(asOf))
        .map(LegalSpell::first)
        .findFirst()
        .orElse(care.careBegan());
  }

  private Known known(List<ChildId> ids, List<Decided> decided, LocalDate asOf) {
    Map<ChildId, CareHistory> care =
        histories.ofChildren(ids, asOf).stream().collect(toMap(CareHistory::child, c -> c));
    return new Known(
        children.brief(ids, asOf).stream().collect(toMap(ChildBrief::id, brief -> brief)),
        care,
        spells.of(ids, asOf),
        permanence.of(PlanRow.class, ids),
        turns.of(ids),
        rows.revocations(ids),
        decided.stream().collect(toMap(Decided::child, Decided::on)),
        unions.of(ids));
  }

  /** The order; null when the caller may not know of the child. */
  private @Nullable PlacementOrder add(
      List<PlacementOrderLine> lines,
      ChildId child,
      @Nullable ProceedingsId proceedings,
      LocalDate madeOn,
      boolean told,
      Known known,
      LocalDate asOf) {
    ChildBrief brief = known.briefs().get(child);
    if (brief == null) {
      return null;
    }
    CareHistory care = known.care().get(child);
    PlacementOrder order =
        new PlacementOrder(
            madeOn,
            plans(child, known),
            known.turns().getOrDefault(child, List.of()),
            known.revocations().getOrDefault(child, List.of()),
            care == null ? null : care.leftCare(),
            ComingOfAge.of(
                brief.birth(), known.unions().getOrDefault(child, Unions.NONE).asOf(asOf)));
    PlacementOrder.End end = order.end(asOf).orElse(null);
    LocalDate placedOn = care == null ? null : care.placedForAdoptionOn();
    lines.add(
        new PlacementOrderLine(
            brief,
            proceedings,
            end != null
                ? Standing.ENDED
                : order.isToBeRevoked(asOf) ? Standing.TO_BE_REVOKED : Standing.IN_FORCE,
            known.decided().get(child),
            null,
            null,
            null,
            madeOn,
            told,
            order.daysOpen(asOf),
            order.turnedAway(asOf).orElse(null),
            order.revokeBy(settings.revokeDays(), asOf).orElse(null),
            order.appliedToRevoke(asOf).orElse(null),
            order.daysToApply(asOf).orElse(null),
            order.daysToRevoke(asOf).orElse(null),
            end == null ? null : end.on(),
            end == null ? null : end.by(),
            access.mayKnowAdoptionReviews()
                ? new Use(
                    placedOn,
                    placedOn == null ? null : PlacementOrder.earliestApplication(placedOn, law),
                    order.isRevocableByLeave(placedOn != null, asOf),
                    order.isOpposableByLeave(placedOn != null, asOf))
                : null,
            order.findings(settings.revokeDays(), asOf)));
    return order;
  }

  /**
   * R-COURT-32: decided for adoption, looked after, no order and no application, or one that failed
   * while adoption stays the plan.
   */
  private void addToApply(
      List<PlacementOrderLine> lines,
      List<Decided> decided,
      Map<ChildId, List<PlacementOrder>> ordered,
      Known known,
      LocalDate asOf) {
    List<ChildId> ids = decided.stream().map(Decided::child).toList();
    Map<ChildId, List<Application>> applied = rows.applied(ids);
    Set<ChildId> pending = rows.inCareProceedings(ids, asOf);
    for (Decided each : decided) {
      ChildBrief brief = known.briefs().get(each.child());
      CareHistory care = known.care().get(each.child());
      DutyToApply toApply =
          new DutyToApply(each.on(), applied.getOrDefault(each.child(), List.of()));
      if (brief == null
          || !toApply.waits(ordered.getOrDefault(each.child(), List.of()), asOf)
          || toApply.isLookedAtAgain(
              plans(each.child(), known), known.turns().getOrDefault(each.child(), List.of()), asOf)
          || (care != null && care.leftCare() != null)) {
        continue;
      }
      boolean duty =
          pending.contains(each.child())
              || (care != null && Objects.equals(OrderForm.C32A.legalStatus(), care.legalStatus()));
      lines.add(
          new PlacementOrderLine(
              brief,
              null,
              Standing.TO_APPLY,
              each.on(),
              duty ? toApply.by(settings.applyDays(), asOf) : null,
              toApply.failed(asOf).map(Application::endedOn).orElse(null),
              null,
              null,
              false,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              toApply.findings(duty, settings.applyDays(), asOf)));
    }
  }

  /** An order that was made in them decides the application, whether its end is recorded or not. */
  private static List<Made> undecided(List<Made> pending, List<Made> made) {
    return pending.stream()
        .filter(
            each ->
                made.stream()
                    .noneMatch(
                        order ->
                            order.child().equals(each.child())
                                && order.proceedings().equals(each.proceedings())))
        .toList();
  }

  /** What the court has not decided, once for each child of whom no order is in force. */
  private static void addAppliedFor(
      List<PlacementOrderLine> lines,
      List<Made> pending,
      Map<ChildId, List<PlacementOrder>> ordered,
      Known known,
      LocalDate asOf) {
    Set<ChildId> added = new HashSet<>();
    for (Made each : pending) {
      ChildBrief brief = known.briefs().get(each.child());
      boolean inForce =
          ordered.getOrDefault(each.child(), List.of()).stream()
              .anyMatch(order -> order.end(asOf).isEmpty());
      if (brief == null || inForce || !added.add(each.child())) {
        continue;
      }
      lines.add(
          new PlacementOrderLine(
              brief,
              each.proceedings(),
              Standing.APPLIED_FOR,
              known.decided().get(each.child()),
              null,
              null,
              each.on(),
              null,
              false,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              List.of()));
    }
  }

  private static List<PermanencePlan> plans(ChildId child, Known known) {
    return known.plans().getOrDefault(child, List.of()).stream().map(PlanRow::plan).toList();
  }
}
