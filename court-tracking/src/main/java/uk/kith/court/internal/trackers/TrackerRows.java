package uk.kith.court.internal.trackers;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.internal.KnownCase;
import uk.kith.court.internal.permanence.KnownPermanence;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.trackers.TrackedChild;
import uk.kith.placements.engine.trackers.TrackerCells;

/** The trackers as Kith writes them: loaded again they change nothing. */
final class TrackerRows {

  private TrackerRows() {}

  /** Children in proceedings that are open on a day. */
  static Set<ChildId> open(List<KnownCase> cases, LocalDate asOf) {
    return open(cases, asOf, known -> true);
  }

  /** Those in care or supervision proceedings, whom every legal tracker names. */
  static Set<ChildId> inCourt(List<KnownCase> cases, LocalDate asOf) {
    return open(
        cases,
        asOf,
        known ->
            known.kind() == ProceedingsKind.CARE || known.kind() == ProceedingsKind.SUPERVISION);
  }

  private static Set<ChildId> open(
      List<KnownCase> cases, LocalDate asOf, Predicate<KnownCase> which) {
    return cases.stream()
        .filter(which)
        .flatMap(known -> known.children().keySet().stream().filter(c -> isOpen(known, c, asOf)))
        .collect(toSet());
  }

  private static boolean isOpen(KnownCase known, ChildId child, LocalDate asOf) {
    return known.isOpen(child) && !known.commencement().day().isAfter(asOf);
  }

  /** One row for each child and open case. */
  static List<List<Object>> legal(
      List<KnownCase> cases, List<TrackedChild> children, LocalDate asOf) {
    List<List<Object>> rows = new ArrayList<>();
    for (TrackedChild child : children) {
      for (KnownCase known : cases) {
        if (isOpen(known, child.id(), asOf)) {
          rows.add(TrackerCells.of(Tracker.LEGAL_TRACKER, legal(known, child, asOf)));
        }
      }
    }
    return rows;
  }

  private static Map<String, String> legal(KnownCase known, TrackedChild child, LocalDate asOf) {
    Map<String, String> values = new TreeMap<>(child.values());
    TrackerCells.put(values, LegalColumns.KIND, known.kind());
    TrackerCells.put(values, LegalColumns.SUBMITTED, known.commencement().submittedOn());
    TrackerCells.put(values, LegalColumns.ISSUED, known.commencement().issuedOn());
    TrackerCells.put(values, LegalColumns.CASE_NUMBER, known.people().caseNumber());
    TrackerCells.put(values, LegalColumns.COURT, known.people().court());
    TrackerCells.put(values, LegalColumns.JUDGE, known.people().judge());
    TrackerCells.put(values, LegalColumns.GUARDIAN, known.people().guardian());
    TrackerCells.put(values, LegalColumns.LAWYER, known.people().lawyer());
    LegalComparison.HEARINGS.forEach(
        (type, column) ->
            TrackerCells.put(values, column, LegalComparison.listed(known, type, "")));
    TrackerCells.put(values, LegalColumns.STAGE, known.stage(child.id(), asOf));
    KnownCase.OfChild own = Objects.requireNonNull(known.children().get(child.id()));
    KnownCase.FinalPlan plan = own.finalPlan();
    if (plan != null) {
      TrackerCells.put(values, LegalColumns.PLAN, plan.plan());
      TrackerCells.put(values, LegalColumns.PLAN_ON, plan.on());
    }
    own.orders().stream()
        .filter(order -> TrackerWords.ORDERS.words().containsKey(order.form().name()))
        .max(Comparator.comparing(CourtOrder::madeOn))
        .ifPresent(
            order -> {
              TrackerCells.put(values, LegalColumns.ORDER, order.form());
              TrackerCells.put(values, LegalColumns.ORDER_ON, order.madeOn());
            });
    return values;
  }

  /** One row for each child and route of which something is recorded; one for who has none. */
  static List<List<Object>> permanence(
      List<TrackedChild> children, Map<ChildId, KnownPermanence> known, LocalDate asOf) {
    List<List<Object>> rows = new ArrayList<>();
    for (TrackedChild child : children) {
      KnownPermanence now = known.getOrDefault(child.id(), KnownPermanence.NOTHING);
      Map<String, String> values = new TreeMap<>(child.values());
      TrackerCells.put(values, PermanenceColumns.OFFICER, now.officer());
      PermanencePlan plan = now.plan(asOf).orElse(null);
      if (plan != null) {
        TrackerCells.put(values, PermanenceColumns.PLAN, plan.primary());
        TrackerCells.put(values, PermanenceColumns.PLAN_ON, plan.on());
      }
      int before = rows.size();
      for (Route route : Route.values()) {
        now.routes().find(route, asOf).ifPresent(mark -> rows.add(route(values, mark)));
      }
      if (rows.size() == before) {
        rows.add(TrackerCells.of(Tracker.PERMANENCE_TRACKER, values));
      }
    }
    return rows;
  }

  private static List<Object> route(Map<String, String> child, RouteMark mark) {
    Map<String, String> values = new TreeMap<>(child);
    TrackerCells.put(values, PermanenceColumns.ROUTE, mark.route());
    TrackerCells.put(values, PermanenceColumns.STATUS, mark.status());
    TrackerCells.put(values, PermanenceColumns.ON, mark.on());
    TrackerCells.put(values, PermanenceColumns.REASON, mark.reason());
    TrackerCells.put(values, PermanenceColumns.HORIZON, mark.horizon());
    if (mark.relative() != null) {
      TrackerCells.put(values, PermanenceColumns.RELATIVE, mark.relative() ? "yes" : "no");
    }
    return TrackerCells.of(Tracker.PERMANENCE_TRACKER, values);
  }
}
