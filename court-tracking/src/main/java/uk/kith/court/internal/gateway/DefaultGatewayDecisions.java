package uk.kith.court.internal.gateway;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.DecideAtGateway;
import uk.kith.court.api.DecideAtGateway.ForChild;
import uk.kith.court.api.GatewayDecisions;
import uk.kith.court.api.GatewayFilter;
import uk.kith.court.api.GatewaySort;
import uk.kith.court.engine.gateway.DaysToIssue;
import uk.kith.court.engine.gateway.GatewayOutcome;
import uk.kith.court.engine.gateway.ShortNotice;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.court.internal.DecidedAtGateway;
import uk.kith.court.internal.Recorder;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BrokenConstraint;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.UseCase;

/** Decisions of the legal gateway in the schema {@code court}. */
@UseCase
@AllowedRoles({
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
public class DefaultGatewayDecisions implements GatewayDecisions {

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject SeenChildren seen;
  @Inject KeptDecisions decisions;
  @Inject DecidedAtGateway decided;
  @Inject AuditTrail audit;
  @Inject BusinessDate businessDate;
  @Inject Recorder recorder;

  @Override
  @Once
  @AllowedRoles(COURT_OFFICER)
  public Decided decide(DecideAtGateway command) {
    List<ChildId> children = command.children().stream().map(ForChild::child).toList();
    Set<ChildId> visible = seen.of(children, businessDate.today()).keySet();
    children.stream()
        .filter(child -> !visible.contains(child))
        .findFirst()
        .ifPresent(
            child -> {
              throw new NotFound(child);
            });
    Entry entry = recorder.entry();
    takeBack(command.metOn(), children, entry);
    FamilyInPreProceedings started = start(command, entry);
    UUID meeting = UUID.randomUUID();
    for (ForChild each : command.children()) {
      em.persist(
          new GatewayDecision(
              meeting, command, each, started == null ? null : started.id().value(), entry));
      audit.record("gateway-decided", each.child(), Map.of("outcome", each.outcome().code()));
    }
    BrokenConstraint.flush(
        em,
        Map.of(
            "child_has_one_open_pre_proceedings",
            new Conflict(
                "in-pre-proceedings",
                "One of the children is in pre-proceedings already, without an outcome"),
            "gateway_decides_once_a_day_for_a_child",
            new Conflict("decided-just-now", "Somebody else recorded this meeting just now")));
    return new Decided(started == null ? null : started.id());
  }

  /** What was recorded of the same meeting before is corrected. */
  private void takeBack(LocalDate metOn, List<ChildId> children, Entry entry) {
    List<GatewayDecision> before =
        em.createQuery(
                """
                select d from GatewayDecision d
                 where d.metOn = :metOn and d.child in :children and d.takenBackAt is null
                """,
                GatewayDecision.class)
            .setParameter("metOn", metOn)
            .setParameter("children", children.stream().map(ChildId::value).toList())
            .getResultList();
    if (before.stream().anyMatch(decision -> decision.preProceedings() != null)) {
      throw new Conflict(
          "started",
          "The meeting of that day started pre-proceedings for one of the children. If that was a"
              + " mistake, take the start back on the page of the pre-proceedings");
    }
    before.forEach(decision -> decision.takeBack(entry));
    em.flush(); // before others are added for the same day
  }

  private @Nullable FamilyInPreProceedings start(DecideAtGateway command, Entry entry) {
    List<ForChild> starting =
        command.children().stream()
            .filter(each -> each.outcome() == GatewayOutcome.START_PRE_PROCEEDINGS)
            .toList();
    if (starting.isEmpty()) {
      return null;
    }
    FamilyInPreProceedings family =
        new FamilyInPreProceedings(UUID.randomUUID(), command.metOn(), starting, entry);
    em.persist(family);
    audit.record(
        "pre-proceedings-started",
        family.id(),
        Map.of("children", Integer.toString(starting.size())));
    return family;
  }

  @Override
  public List<DecisionView> ofChild(ChildId child, LocalDate asOf) {
    if (!seen.of(List.of(child), asOf).containsKey(child)) {
      throw new NotFound(child);
    }
    audit.record("gateway-decisions-viewed", child, Map.of("asOf", asOf.toString()));
    return decisions.on(asOf).stream()
        .flatMap(each -> each.decisions().stream())
        .filter(decision -> decision.child().equals(child))
        .sorted(Comparator.comparing(DecisionView::metOn).reversed())
        .toList();
  }

  @Override
  public Map<ChildId, GatewayOutcome> decidedOn(LocalDate metOn, Collection<ChildId> children) {
    Map<ChildId, GatewayOutcome> outcomes =
        decided.of(seen.of(children, businessDate.today()).keySet()).on(metOn);
    outcomes
        .keySet()
        .forEach(
            child ->
                audit.record("gateway-decisions-viewed", child, Map.of("metOn", metOn.toString())));
    return outcomes;
  }

  @Override
  public Page<DecisionView> listDecisions(
      GatewayFilter filter, Sort<GatewaySort> sort, LocalDate asOf, int page, int size) {
    List<DecisionView> shown = shown(filter, asOf);
    audit.record("gateway-decisions-listed", null, details(filter, asOf, shown.size()));
    return Page.of(shown.stream(), GatewayOrder.of(sort), page, size);
  }

  @Override
  public void exportDecisions(
      GatewayFilter filter,
      Sort<GatewaySort> sort,
      LocalDate asOf,
      Consumer<List<DecisionView>> taker) {
    List<DecisionView> shown = shown(filter, asOf).stream().sorted(GatewayOrder.of(sort)).toList();
    taker.accept(shown);
    audit.record("gateway-decisions-exported", null, details(filter, asOf, shown.size()));
  }

  private static Map<String, String> details(GatewayFilter filter, LocalDate asOf, int count) {
    return Map.of(
        "filter", filter.name(), "asOf", asOf.toString(), "count", Integer.toString(count));
  }

  @Override
  public GatewayFigures figures(LocalDate asOf) {
    LocalDate first = KeptDecisions.yearTo(asOf);
    Collection<KeptDecisions.OfChild> all = decisions.on(asOf);
    List<DaysToIssue.Child> toIssue =
        all.stream()
            .flatMap(child -> child.decisions().stream())
            .filter(decision -> shows(GatewayFilter.TO_ISSUE, decision))
            .map(decision -> new DaysToIssue.Child(decision.metOn(), decision.issuedOn()))
            .filter(child -> child.concerns(first))
            .toList();
    return new GatewayFigures(first, asOf, DaysToIssue.of(toIssue, asOf), shortNotice(all));
  }

  /** Each application once, of those about a child whom the caller may see. */
  private static ShortNotice shortNotice(Collection<KeptDecisions.OfChild> all) {
    Set<ProceedingsId> issued = new HashSet<>();
    Set<ProceedingsId> atShortNotice = new HashSet<>();
    all.stream()
        .flatMap(child -> child.issued().stream())
        .forEach(
            each -> {
              issued.add(each.proceedings());
              if (each.atShortNotice()) {
                atShortNotice.add(each.proceedings());
              }
            });
    return new ShortNotice(issued.size(), atShortNotice.size());
  }

  private List<DecisionView> shown(GatewayFilter filter, LocalDate asOf) {
    return decisions.on(asOf).stream()
        .flatMap(child -> child.decisions().stream())
        .filter(view -> shows(filter, view))
        .toList();
  }

  private static boolean shows(GatewayFilter filter, DecisionView view) {
    return switch (filter) {
      case ALL -> true;
      case WAITING_FOR_ISSUE -> view.outcome() == GatewayOutcome.ISSUE && view.issuedOn() == null;
      case TO_ISSUE -> view.outcome() == GatewayOutcome.ISSUE;
      case TO_START_PRE_PROCEEDINGS -> view.outcome() == GatewayOutcome.START_PRE_PROCEEDINGS;
      case TO_CONTINUE -> view.outcome() == GatewayOutcome.CONTINUE;
      case NOT_DECIDED -> !view.outcome().isDecided();
    };
  }
}
