package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.placements.engine.CareLawToConfirm;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.PlacementPlan;
import uk.kith.placements.engine.due.PlacementWithParent;
import uk.kith.placements.engine.due.VisitFacts;
import uk.kith.placements.engine.due.VisitFacts.VisitKind;
import uk.kith.placements.engine.due.Visits;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.life.DueRows.Placed;

/**
 * What is due of one placement on a day. Of placements for adoption, short breaks and stays beside
 * a normal placement other law holds: of breaks and stays only their end is due, of adoptions
 * nothing here. The duties of a placement go on while the child is away for a stay of T0 to T4 and
 * comes back (R-PLACE-30).
 */
final class PlacementDuties {

  private static final String INTERIM_ORDER = "C1";
  private static final String CARE_ORDER = "C2";

  private final PlacementLife of;
  private final Placed placed;
  private final Life life;
  private final LocalDate asOf;

  PlacementDuties(PlacementLife of) {
    this.of = of;
    placed = of.placed();
    life = of.life();
    asOf = of.asOf();
  }

  List<DueItem> open(DuePolicy policy) {
    List<DueItem> items = new ArrayList<>();
    if (placed.isForAdoption()) {
      return items;
    }
    if (placed.isShortBreak(asOf)) {
      return BreakDuties.open(of);
    }
    if (placed.isTemporary()) {
      return placed.isOver(asOf) ? items : BreakDuties.openStay(of);
    }
    if (!placed.isOver(asOf)) {
      items.addAll(visits(policy.law()));
      items.addAll(plan());
      items.addAll(NoticeDuties.open(of));
      items.addAll(DecisionDuties.open(of, policy));
      items.addAll(RiskDuties.open(of, policy));
      if (placed.isSecure()) {
        items.addAll(SecureDuties.open(of, policy));
      }
    }
    items.addAll(EndingDuties.open(of));
    return items;
  }

  private List<DueItem> visits(CareLawToConfirm law) {
    VisitFacts facts =
        new VisitFacts(
            placed.id(),
            placed.start(),
            placed.end(),
            kinds(),
            life.upTo(asOf).has(LifeEvent.LASTS_UNTIL_EIGHTEEN),
            life.upTo(asOf).first(LifeEvent.LONG_TERM_ARRANGED),
            life.first(LifeEvent.FEWER_VISITS_AGREED),
            of.child().days(LifeEvent.CASE_REVIEWED),
            life.of(LifeEvent.VISITED)
                .map(entry -> new VisitFacts.Visit(entry.on(), entry.details().safeguarded()))
                .toList());
    List<DueItem> items = of.open(Visits.due(facts, law, asOf), of.has(LifeEvent.VISITED));
    List<DueItem> all = new ArrayList<>(items);
    all.addAll(of.open(Visits.reviewsAfter(facts, asOf), true));
    return all;
  }

  /** By the first day on which each holds. */
  private Map<LocalDate, VisitKind> kinds() {
    TreeMap<LocalDate, VisitKind> kinds = new TreeMap<>();
    if (placed.isWithParent()) {
      return kindsWithParent();
    }
    kinds.put(placed.start(), VisitKind.STANDARD);
    LocalDate temporary = of.household().last(LifeEvent.TEMPORARY_APPROVAL_GIVEN);
    if (placed.kind() == HouseholdKind.CONNECTED_PERSON && temporary != null) {
      LocalDate full =
          of.household().after(temporary.minusDays(1)).first(LifeEvent.FULL_APPROVAL_GIVEN);
      boolean holds = full == null || full.isAfter(placed.start());
      if (holds) {
        LocalDate from = temporary.isBefore(placed.start()) ? placed.start() : temporary;
        kinds.put(from, VisitKind.TEMPORARY_APPROVAL);
        if (full != null) {
          kinds.put(full, VisitKind.STANDARD);
        }
      }
    }
    return kinds;
  }

  /**
   * With a parent: as the order says, and while the assessment of a placement that began without
   * one is open, as that says; of the two the shorter, which is that of an interim order.
   */
  private Map<LocalDate, VisitKind> kindsWithParent() {
    TreeMap<LocalDate, VisitKind> kinds = new TreeMap<>();
    PlacementWithParent facts = DecisionDuties.parentFacts(of);
    LocalDate assessed = facts.beforeAssessment() ? facts.assessedOn(asOf) : placed.start();
    kinds.put(placed.start(), withParent(placed.start(), assessed));
    placed
        .statuses()
        .tailMap(placed.start(), false)
        .keySet()
        .forEach(from -> kinds.put(from, withParent(from, assessed)));
    if (assessed != null && assessed.isAfter(placed.start())) {
      VisitKind then = withParent(assessed, assessed);
      Map.Entry<LocalDate, VisitKind> before = kinds.floorEntry(assessed);
      if (before == null || before.getValue() != then) {
        kinds.put(assessed, then);
      }
    }
    return kinds;
  }

  private VisitKind withParent(LocalDate day, @Nullable LocalDate assessed) {
    var status = placed.statuses().floorEntry(day);
    String code = status == null ? "" : status.getValue();
    if (code.equals(INTERIM_ORDER)) {
      return VisitKind.PARENT_INTERIM_ORDER;
    }
    if (assessed == null || day.isBefore(assessed)) {
      return VisitKind.PARENT_BEFORE_ASSESSMENT;
    }
    return code.equals(CARE_ORDER) ? VisitKind.PARENT_CARE_ORDER : VisitKind.STANDARD;
  }

  /**
   * What rules say against what was recorded: short breaks too long or too many (R-PLACE-29), a
   * stay with which care began, or after which the child did not go back (R-PLACE-30), a plan that
   * leaves open who decides what (R-PERM-33), notices left out for a reason that the law does not
   * name (R-PLACE-51), a move by plan without a review (R-PLACE-49), secure orders that run too
   * long and children under 13 without the Secretary of State's approval (R-PLACE-53), hours in
   * secure accommodation without a court's authority (R-PLACE-52), and a home that is not for a
   * child whom a court's order deprives of liberty (R-PLACE-44).
   */
  List<Finding> findings(DuePolicy policy) {
    if (placed.isForAdoption()) {
      return List.of();
    }
    if (placed.isShortBreak(asOf)) {
      return BreakDuties.findings(of);
    }
    if (placed.isTemporary()) {
      return BreakDuties.stayFindings(of);
    }
    List<Finding> findings = new ArrayList<>();
    findings.addAll(planFacts().findings(asOf));
    findings.addAll(NoticeDuties.facts(of).findings());
    findings.addAll(EndingDuties.findings(of));
    findings.addAll(BreakDuties.returnFindings(of));
    findings.addAll(liberty());
    if (placed.isSecure()) {
      findings.addAll(SecureDuties.findings(of, policy));
    }
    return findings;
  }

  /** Orders that people recorded; of those of a return its own rules speak. */
  private List<Finding> liberty() {
    return PlacementCodes.checkLiberty(
        placed.type(),
        new DateRange(placed.start(), placed.end()),
        of.child()
            .upTo(asOf)
            .of(LifeEvent.LIBERTY_ORDER_MADE)
            .map(order -> new DateRange(order.on(), order.details().until()))
            .toList());
  }

  private PlacementPlan planFacts() {
    return new PlacementPlan(
        placed.id(),
        placed.start(),
        placed.end(),
        life.first(LifeEvent.PLACEMENT_PLAN_MADE),
        placed.isFostered(),
        of.has(LifeEvent.DECISIONS_DELEGATED));
  }

  private List<DueItem> plan() {
    return of.open(planFacts().due(asOf), false);
  }
}
