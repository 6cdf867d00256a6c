package uk.kith.placements.internal.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.kith.kernel.Finding;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.KeyStage4Move;
import uk.kith.placements.engine.due.OpenItems;
import uk.kith.placements.engine.due.OutOfAreaPlacement;
import uk.kith.placements.engine.due.PlacementNotices;
import uk.kith.placements.engine.due.PlacementPlan;
import uk.kith.placements.engine.due.PlacementWithParent;
import uk.kith.placements.engine.due.Recipient;
import uk.kith.placements.engine.due.SecureOrders;
import uk.kith.placements.engine.due.TemporaryStay;
import uk.kith.placements.engine.due.VisitFacts;
import uk.kith.placements.engine.due.VisitFacts.VisitKind;
import uk.kith.placements.engine.due.Visits;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.life.DueRows.Placed;

/**
 * What is due of one placement on a day. Of placements for adoption, short breaks and stays beside
 * a normal placement other law holds: of stays only their end is due, of the others nothing here.
 */
final class PlacementDuties {

  private static final String SECURE = "K1";
  private static final String INTERIM_ORDER = "C1";
  private static final String CARE_ORDER = "C2";

  private final Placed placed;
  private final Life life;
  private final Life child;
  private final Life household;
  private final LocalDate asOf;

  PlacementDuties(Placed placed, Life life, Life child, Life household, LocalDate asOf) {
    this.placed = placed;
    this.life = life;
    this.child = child;
    this.household = household;
    this.asOf = asOf;
  }

  List<DueItem> open(DuePolicy policy) {
    List<DueItem> items = new ArrayList<>();
    if (placed.isTemporary()) {
      items.addAll(stay());
    } else if (!placed.isForAdoption() && !placed.isShortBreak(asOf)) {
      items.addAll(visits());
      items.addAll(plan());
      items.addAll(notices());
      items.addAll(outside());
      items.addAll(keyStage4());
      if (placed.isWithParent()) {
        items.addAll(withParent(policy));
      }
      if (placed.type().equals(SECURE)) {
        items.addAll(secure(policy));
      }
    }
    return items;
  }

  private List<DueItem> stay() {
    List<DueItem> items = new ArrayList<>();
    for (TemporaryStay.Kind kind : TemporaryStay.Kind.values()) {
      if (kind.code().equals(placed.type())) {
        items.addAll(
            new TemporaryStay(placed.id(), kind, placed.start(), placed.end(), null, false, false)
                .due(asOf));
      }
    }
    return open(items, true);
  }

  private List<DueItem> visits() {
    VisitFacts facts =
        new VisitFacts(
            placed.id(),
            placed.start(),
            placed.end(),
            kinds(),
            life.upTo(asOf).has(LifeEvent.LASTS_UNTIL_EIGHTEEN),
            life.upTo(asOf).first(LifeEvent.LONG_TERM_ARRANGED),
            life.first(LifeEvent.FEWER_VISITS_AGREED),
            child.days(LifeEvent.CASE_REVIEWED),
            life.of(LifeEvent.VISITED)
                .map(entry -> new VisitFacts.Visit(entry.on(), entry.details().safeguarded()))
                .toList());
    List<DueItem> items = open(Visits.due(facts, asOf), has(LifeEvent.VISITED));
    List<DueItem> all = new ArrayList<>(items);
    all.addAll(open(Visits.reviewsAfter(facts, asOf), true));
    return all;
  }

  /** By the first day on which each holds. */
  private Map<LocalDate, VisitKind> kinds() {
    TreeMap<LocalDate, VisitKind> kinds = new TreeMap<>();
    if (placed.isWithParent()) {
      var before = placed.statuses().floorEntry(placed.start());
      kinds.put(placed.start(), withParent(before == null ? "" : before.getValue()));
      placed
          .statuses()
          .tailMap(placed.start(), false)
          .forEach((from, code) -> kinds.put(from, withParent(code)));
      if (has(LifeEvent.PARENT_BEFORE_ASSESSMENT)) {
        kinds.put(placed.start(), VisitKind.PARENT_BEFORE_ASSESSMENT);
      }
      return kinds;
    }
    kinds.put(placed.start(), VisitKind.STANDARD);
    LocalDate temporary = household.last(LifeEvent.TEMPORARY_APPROVAL_GIVEN);
    if (placed.kind() == HouseholdKind.CONNECTED_PERSON && temporary != null) {
      LocalDate full = household.after(temporary.minusDays(1)).first(LifeEvent.FULL_APPROVAL_GIVEN);
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

  private static VisitKind withParent(String status) {
    return switch (status) {
      case INTERIM_ORDER -> VisitKind.PARENT_INTERIM_ORDER;
      case CARE_ORDER -> VisitKind.PARENT_CARE_ORDER;
      default -> VisitKind.STANDARD;
    };
  }

  /**
   * What rules say against what was recorded: a plan that leaves open who decides what (R-PERM-33),
   * notices left out for a reason that the law does not name (R-PLACE-51), secure orders that run
   * too long and children under 13 without the Secretary of State's approval (R-PLACE-53).
   */
  List<Finding> findings() {
    if (placed.isTemporary() || placed.isForAdoption() || placed.isShortBreak(asOf)) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    findings.addAll(planFacts().findings(asOf));
    findings.addAll(noticeFacts().findings());
    if (placed.type().equals(SECURE)) {
      findings.addAll(secureFacts().findings(asOf));
    }
    return findings;
  }

  private PlacementPlan planFacts() {
    return new PlacementPlan(
        placed.id(),
        placed.start(),
        placed.end(),
        life.first(LifeEvent.PLACEMENT_PLAN_MADE),
        placed.isFostered(),
        null);
  }

  private List<DueItem> plan() {
    return open(planFacts().due(asOf), false);
  }

  private List<DueItem> notices() {
    return open(noticeFacts().due(asOf), has(LifeEvent.NOTICE_SENT, LifeEvent.NOTICE_LEFT_OUT));
  }

  private PlacementNotices noticeFacts() {
    Set<Recipient> recipients = EnumSet.allOf(Recipient.class);
    recipients.removeAll(EnumSet.of(Recipient.AREA_AUTHORITY, Recipient.CARER));
    if (!placed.careBegan().isBefore(placed.start())) {
      recipients.remove(Recipient.PREVIOUS_CARER);
    }
    if (!placed.school()) {
      recipients.remove(Recipient.SCHOOL);
    }
    Map<Recipient, LocalDate> sent = new EnumMap<>(Recipient.class);
    life.of(LifeEvent.NOTICE_SENT)
        .forEach(
            entry -> {
              Recipient to = entry.details().recipient();
              if (to != null) {
                sent.merge(to, entry.on(), (one, other) -> one.isBefore(other) ? one : other);
              }
            });
    Map<Recipient, Recipient.Omission> leftOut = new EnumMap<>(Recipient.class);
    life.of(LifeEvent.NOTICE_LEFT_OUT)
        .forEach(
            entry -> {
              Recipient to = entry.details().recipient();
              Recipient.Omission why = entry.details().omission();
              if (to != null && why != null) {
                leftOut.put(to, why);
              }
            });
    return new PlacementNotices(
        placed.id(),
        placed.start(),
        placed.end(),
        placed.emergency(),
        placed.area(),
        recipients,
        sent,
        leftOut);
  }

  /** R-PLACE-24: connected persons and the authority's own foster carers are excepted. */
  private List<DueItem> outside() {
    boolean connected =
        placed.kind() == HouseholdKind.CONNECTED_PERSON
            || Set.of("U1", "U2", "U3").contains(placed.type());
    boolean ownCarers = placed.kind() == HouseholdKind.FOSTER && placed.ownHome();
    Map<OutOfAreaPlacement.Check, LocalDate> taken =
        life.steps("OUTSIDE_", OutOfAreaPlacement.Check.class);
    return open(
        new OutOfAreaPlacement(
                placed.id(), placed.start(), placed.area(), connected || ownCarers, true, taken)
            .due(asOf),
        !taken.isEmpty());
  }

  /** A move of a pupil in key stage 4; nothing of the first placement of a period of care. */
  private List<DueItem> keyStage4() {
    if (!placed.careBegan().isBefore(placed.start()) || !placed.school()) {
      return List.of();
    }
    Map<KeyStage4Move.Check, LocalDate> taken =
        life.steps("KEY_STAGE_4_", KeyStage4Move.Check.class);
    Boolean disrupts =
        has(LifeEvent.KEY_STAGE_4_NOT_DISRUPTED)
            ? Boolean.FALSE
            : taken.isEmpty() ? null : Boolean.TRUE;
    return open(
        new KeyStage4Move(
                placed.id(), placed.birth(), placed.start(), placed.emergency(), disrupts, taken)
            .due(asOf),
        !taken.isEmpty());
  }

  private List<DueItem> withParent(DuePolicy policy) {
    Map<PlacementWithParent.Check, LocalDate> taken =
        life.steps("PARENT_", PlacementWithParent.Check.class);
    boolean before = has(LifeEvent.PARENT_BEFORE_ASSESSMENT);
    return open(
        new PlacementWithParent(placed.id(), placed.start(), placed.end(), before, false, taken)
            .due(policy, asOf),
        before || !taken.isEmpty());
  }

  private List<DueItem> secure(DuePolicy policy) {
    return open(
        secureFacts().due(policy, asOf),
        has(LifeEvent.SECURE_ORDER_MADE, LifeEvent.SECURE_REVIEWED));
  }

  private SecureOrders secureFacts() {
    List<SecureOrders.Order> orders = new ArrayList<>();
    life.of(LifeEvent.SECURE_ORDER_MADE)
        .forEach(
            entry -> {
              LocalDate until = entry.details().until();
              if (until != null) {
                orders.add(new SecureOrders.Order(entry.on(), until));
              }
            });
    return new SecureOrders(
        placed.id(),
        placed.birth(),
        placed.start(),
        placed.end(),
        null,
        orders,
        life.days(LifeEvent.SECURE_REVIEWED));
  }

  private boolean has(LifeEvent... events) {
    return life.upTo(asOf).has(events);
  }

  private List<DueItem> open(List<DueItem> items, boolean begun) {
    return OpenItems.of(items, placed.knownFrom(), begun);
  }
}
