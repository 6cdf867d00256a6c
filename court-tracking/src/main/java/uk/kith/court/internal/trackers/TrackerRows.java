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
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.internal.KnownCase;
import uk.kith.court.internal.permanence.KnownPermanence;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.ValueForms;

/** The trackers as Kith writes them: loaded again they change nothing. */
final class TrackerRows {

  private static final Comparator<TrackedChild> BY_NUMBER =
      Comparator.comparing(TrackedChild::localId).thenComparing(child -> child.id().toString());

  private TrackerRows() {}

  static List<TrackedChild> inOrder(List<TrackedChild> children) {
    return children.stream().sorted(BY_NUMBER).toList();
  }

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
          rows.add(cells(Tracker.LEGAL_TRACKER, legal(known, child, asOf)));
        }
      }
    }
    return rows;
  }

  private static Map<String, String> legal(KnownCase known, TrackedChild child, LocalDate asOf) {
    Map<String, String> values = new TreeMap<>(child.values());
    put(values, LegalColumns.KIND, known.kind());
    put(values, LegalColumns.SUBMITTED, known.commencement().submittedOn());
    put(values, LegalColumns.ISSUED, known.commencement().issuedOn());
    put(values, LegalColumns.CASE_NUMBER, known.people().caseNumber());
    put(values, LegalColumns.COURT, known.people().court());
    put(values, LegalColumns.JUDGE, known.people().judge());
    put(values, LegalColumns.GUARDIAN, known.people().guardian());
    put(values, LegalColumns.LAWYER, known.people().lawyer());
    LegalComparison.HEARINGS.forEach(
        (type, column) -> put(values, column, LegalComparison.listed(known, type, "")));
    put(values, LegalColumns.STAGE, known.stage(child.id(), asOf));
    KnownCase.OfChild own = Objects.requireNonNull(known.children().get(child.id()));
    KnownCase.FinalPlan plan = own.finalPlan();
    if (plan != null) {
      put(values, LegalColumns.PLAN, plan.plan());
      put(values, LegalColumns.PLAN_ON, plan.on());
    }
    own.orders().stream()
        .filter(order -> TrackerWords.ORDERS.words().containsKey(order.form().name()))
        .max(Comparator.comparing(CourtOrder::madeOn))
        .ifPresent(
            order -> {
              put(values, LegalColumns.ORDER, order.form());
              put(values, LegalColumns.ORDER_ON, order.madeOn());
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
      put(values, PermanenceColumns.OFFICER, now.officer());
      PermanencePlan plan = now.plan(asOf).orElse(null);
      if (plan != null) {
        put(values, PermanenceColumns.PLAN, plan.primary());
        put(values, PermanenceColumns.PLAN_ON, plan.on());
      }
      int before = rows.size();
      for (Route route : Route.values()) {
        now.routes().find(route, asOf).ifPresent(mark -> rows.add(route(values, mark)));
      }
      if (rows.size() == before) {
        rows.add(cells(Tracker.PERMANENCE_TRACKER, values));
      }
    }
    return rows;
  }

  private static List<Object> route(Map<String, String> child, RouteMark mark) {
    Map<String, String> values = new TreeMap<>(child);
    put(values, PermanenceColumns.ROUTE, mark.route());
    put(values, PermanenceColumns.STATUS, mark.status());
    put(values, PermanenceColumns.ON, mark.on());
    put(values, PermanenceColumns.REASON, mark.reason());
    put(values, PermanenceColumns.HORIZON, mark.horizon());
    if (mark.relative() != null) {
      put(values, PermanenceColumns.RELATIVE, mark.relative() ? "yes" : "no");
    }
    return cells(Tracker.PERMANENCE_TRACKER, values);
  }

  private static void put(
      Map<String, String> values, SheetColumn<?> column, @Nullable Object value) {
    values.put(column.name(), value == null ? "" : value.toString());
  }

  /** Days are such, so that a spreadsheet sorts them. */
  private static List<Object> cells(Tracker kind, Map<String, String> values) {
    List<Object> cells = new ArrayList<>();
    for (SheetColumn<?> column : kind.columns()) {
      String written = values.getOrDefault(column.name(), "");
      boolean day =
          (column.form().equals(ValueForms.DAY) || column.equals(ChildColumns.BORN))
              && !written.isEmpty();
      cells.add(day ? LocalDate.parse(written) : written);
    }
    return cells;
  }
}
