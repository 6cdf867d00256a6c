package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.direction.Direction;
import uk.kith.court.engine.direction.Direction.Standing;
import uk.kith.court.engine.direction.Purpose;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.engine.order.DutyToApply.Application;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.timeline.ChildRecord.Before;
import uk.kith.court.engine.timeline.ChildRecord.Directed;
import uk.kith.court.engine.timeline.ChildRecord.InCourt;
import uk.kith.court.engine.timeline.ChildRecord.Planned;

/** What of the record belongs to the way of the day. */
final class Present {

  private final ChildRecord child;
  private final LocalDate asOf;
  private final LocalDate after;
  private final OrdersMade orders;
  private final CasesOfChild cases;
  final @Nullable InCourt court;
  private final @Nullable Before before;
  private final @Nullable LocalDate gateway;

  Present(ChildRecord child, LocalDate asOf) {
    this.child = child;
    this.asOf = asOf;
    this.orders = new OrdersMade(child.orders(), asOf);
    this.cases = new CasesOfChild(child.proceedings(), asOf);
    this.after = lastEnd();
    this.court = cases.find(this::isPresent);
    LocalDate applied = court == null ? asOf : cases.day(court);
    this.before =
        child.preProceedings().stream()
            .filter(each -> isPresent(each.facts().begunOn()))
            .filter(each -> !each.facts().begunOn().isAfter(applied))
            .max(Comparator.comparing(each -> each.facts().begunOn()))
            .filter(each -> !isSteppedDown(each))
            .orElse(null);
    LocalDate by = before == null ? applied : before.facts().begunOn();
    this.gateway =
        latest(child.gateway().stream().filter(day -> isPresent(day) && !day.isAfter(by)));
  }

  /** The last day on which an earlier way ended. */
  private LocalDate lastEnd() {
    List<LocalDate> begun = new ArrayList<>(child.gateway());
    child.preProceedings().forEach(each -> begun.add(each.facts().begunOn()));
    cases.days().forEach(begun::add);
    LocalDate last = latest(begun.stream().filter(this::isKnown));
    LocalDate disposed =
        latest(cases.ends().filter(day -> last != null && isKnown(day) && day.isBefore(last)));
    LocalDate steppedDown =
        latest(
            child.preProceedings().stream()
                .filter(each -> isSteppedDown(each) && !wentToCourt(each))
                .flatMap(each -> Stream.ofNullable(each.facts().endedOn())));
    return Stream.of(disposed, steppedDown)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  /** An application was made while they ran, whatever they came to. */
  private boolean wentToCourt(Before each) {
    LocalDate begun = each.facts().begunOn();
    LocalDate ended = each.facts().endedOn();
    return cases
        .days()
        .anyMatch(day -> !day.isBefore(begun) && (ended == null || !day.isAfter(ended)));
  }

  private boolean isSteppedDown(Before each) {
    LocalDate ended = each.facts().endedOn();
    return each.steppedDown() && ended != null && isKnown(ended);
  }

  private boolean isKnown(LocalDate day) {
    return !day.isAfter(asOf);
  }

  private boolean isPresent(LocalDate day) {
    return isKnown(day) && day.isAfter(after);
  }

  boolean leadsToCourt() {
    return court != null || before != null || gateway != null;
  }

  private boolean isDisposed() {
    LocalDate disposed = court == null ? null : court.facts().disposedOn();
    return disposed != null && isKnown(disposed);
  }

  /**
   * An order that the legal status tells has been made, though nobody recorded its day; not the
   * care order that is still before the court, whose case goes on until it is disposed of.
   */
  Steps settled(Steps steps) {
    Set<String> made = new HashSet<>();
    boolean pending = court != null && court.facts().care() && !isDisposed();
    if (child.underFinalOrder() && !pending) {
      made.add(CourtStep.CARE_ORDER.name());
    }
    if (child.underPlacementOrder()) {
      made.addAll(AdoptionSteps.TO_PLACE);
    }
    return new Steps(
        steps.steps().stream()
            .map(step -> made.contains(step.code()) ? step.withPast(true) : step)
            .map(this::asItEnded)
            .toList(),
        steps.edges());
  }

  /** R-COURT-38: an application that ended without a final order had none on that day. */
  private Step asItEnded(Step step) {
    FinalDecision how = court == null || !isDisposed() ? null : court.decision();
    return how == null
            || how == FinalDecision.FINAL_ORDER
            || how == FinalDecision.OTHER
            || !step.code().equals(CourtStep.FINAL_ORDER.name())
        ? step
        : step.called(how.words());
  }

  /**
   * An adoption that is there decides, else the order that was made or the decision for adoption,
   * unless a later plan asks for another order, else the permanence plan, else the final care plan,
   * else a case that is under way, else the legal status.
   */
  @Nullable PermanentRoute route() {
    LocalDate adopted = latest(child.adopted().stream().filter(this::isPresent));
    if (adopted != null) {
      return new PermanentRoute(PermanentRoute.Kind.ADOPTION, adopted);
    }
    Planned plan = lastOf(child.plans());
    Planned said = plan == null ? lastOf(presentFinalPlans()) : plan;
    PermanentRoute.Kind kind = said == null ? null : said.kind();
    PermanentRoute made = made();
    if (made != null && (said == null || kind == null || !said.on().isAfter(made.decidedOn()))) {
      return made;
    }
    if (kind == PermanentRoute.Kind.CARE_ORDER && isCareOrderOver()) {
      return new PermanentRoute(PermanentRoute.Kind.NO_FURTHER_ORDER, asOf);
    }
    // Without proceedings or an order nobody asks a court for a care order.
    if (kind == PermanentRoute.Kind.CARE_ORDER && !leadsToCourt() && !child.underFinalOrder()) {
      return null;
    }
    if (said != null && kind != null) {
      return new PermanentRoute(kind, said.on());
    }
    return child.guardianships().stream()
        .filter(each -> each.find(CaseStep.BEGUN, asOf).isPresent())
        .filter(each -> each.isOpen(asOf) || each.find(CaseStep.ORDER_MADE, asOf).isPresent())
        .max(Comparator.comparing(each -> each.find(CaseStep.BEGUN, asOf).orElseThrow()))
        .map(each -> new PermanentRoute(kind(each.kind()), asOf))
        .orElseGet(this::undecided);
  }

  /** The last order that ends the way, or opens the way to adoption; null when none was made. */
  private @Nullable PermanentRoute made() {
    Stream<PermanentRoute> guardianship =
        made(OrderForm.C43A, Kind.SPECIAL_GUARDIANSHIP)
            .map(on -> new PermanentRoute(PermanentRoute.Kind.SPECIAL_GUARDIANSHIP, on));
    // Form C43 alone does not say that the child is to live with somebody.
    Stream<PermanentRoute> arrangements =
        Stream.concat(orders.livesWith(), casesMade(Kind.CHILD_ARRANGEMENTS))
            .map(on -> new PermanentRoute(PermanentRoute.Kind.CHILD_ARRANGEMENTS, on));
    Stream<LocalDate> placement =
        child.underPlacementOrder() ? orders.on(OrderForm.A70) : Stream.empty();
    Stream<PermanentRoute> adoption =
        Stream.concat(placement, child.adoptionDecisions().stream())
            .map(on -> new PermanentRoute(PermanentRoute.Kind.ADOPTION, on));
    return Stream.of(adoption, arrangements, guardianship)
        .flatMap(each -> each)
        .filter(each -> isPresent(each.decidedOn()))
        .reduce((one, next) -> next.decidedOn().isBefore(one.decidedOn()) ? one : next)
        .orElse(null);
  }

  /**
   * Nobody waits for a care order about a child who has left care and the court, nor after the
   * court made none or discharged it, nor in another kind of proceedings about one who is under it.
   */
  private boolean isCareOrderOver() {
    return isWithoutCareOrder()
        || (court != null
            && (isDisposed()
                ? !child.lookedAfter()
                : child.underFinalOrder() && !court.facts().care()));
  }

  /** The court disposed of the case otherwise than by a care order, or discharged the one made. */
  private boolean isWithoutCareOrder() {
    if (child.underFinalOrder()) {
      return false;
    }
    return court == null || !isDisposed()
        ? court == null && orders.isDischarged()
        : orders.isDischarged() || orders.endedWithoutCareOrder(court);
  }

  /** What an earlier case came to is over, unless the order that it made holds. */
  private List<Planned> presentFinalPlans() {
    return child.underFinalOrder()
        ? child.finalPlans()
        : child.finalPlans().stream().filter(each -> isPresent(each.on())).toList();
  }

  /** Nobody plans a permanent home for a child who has left the court and is not looked after. */
  private @Nullable PermanentRoute undecided() {
    if (child.underPlacementOrder()) {
      return new PermanentRoute(PermanentRoute.Kind.ADOPTION, asOf);
    }
    if (child.underFinalOrder() && isDisposed()) {
      return new PermanentRoute(PermanentRoute.Kind.CARE_ORDER, asOf);
    }
    boolean over = isWithoutCareOrder() || (isDisposed() && !child.lookedAfter());
    return over ? new PermanentRoute(PermanentRoute.Kind.NO_FURTHER_ORDER, asOf) : null;
  }

  @Nullable GuardianshipCase guardianship(@Nullable PermanentRoute route) {
    return route == null
        ? null
        : child.guardianships().stream()
            .filter(each -> kind(each.kind()) == route.kind())
            .filter(each -> each.find(CaseStep.BEGUN, asOf).isPresent())
            .filter(each -> each.find(CaseStep.ENDED, asOf).isEmpty())
            .max(Comparator.comparing(each -> each.find(CaseStep.BEGUN, asOf).orElseThrow()))
            .orElse(null);
  }

  TimelineFacts facts(@Nullable PermanentRoute route) {
    return new TimelineFacts(
        gateway,
        before == null ? null : before.facts(),
        court == null ? null : court.facts(),
        court == null ? null : court.allocatedOn(),
        filed(Purpose.ADVOCATES_BEFORE_MANAGEMENT),
        assessments(),
        evidence(),
        latest(child.adoptionDecisions().stream().filter(this::isPresent)),
        latest(
            child.placementApplications().stream()
                .filter(each -> !isToBeMadeAgain(each, route))
                .map(Application::on)
                .filter(this::isPresent)),
        latest(
            child.placementApplications().stream()
                .filter(each -> isToBeMadeAgain(each, route))
                .flatMap(each -> Stream.ofNullable(each.endedOn()))
                .filter(this::isPresent)),
        child.placementOrderOn(),
        filed(Purpose.ADVOCATES_BEFORE_RESOLUTION),
        route,
        latest(child.adoptionApplications().stream().filter(this::isPresent)),
        route == null ? null : permanentOrder(route.kind()));
  }

  /** R-COURT-32: it failed, and no other plan than adoption is known since. */
  private boolean isToBeMadeAgain(Application application, @Nullable PermanentRoute route) {
    return application.hasFailedBy(asOf)
        && (route == null || route.kind() == PermanentRoute.Kind.ADOPTION);
  }

  private List<Assessment> assessments() {
    List<Directed> ordered = directed(Purpose.ASSESSMENT_REPORT);
    List<Assessment> assessments = new ArrayList<>();
    for (Directed each : ordered) {
      String number = ordered.size() == 1 ? "" : " " + (assessments.size() + 1);
      LocalDate begun = each.begunOn();
      assessments.add(
          new Assessment(
              "Assessment" + number,
              begun == null || begun.isAfter(asOf) ? null : begun,
              paper(each.direction())));
    }
    return assessments;
  }

  /** The final care plan, once it stands before the court, is filed whatever was ordered. */
  private @Nullable Paper evidence() {
    List<Directed> ordered = directed(Purpose.FINAL_EVIDENCE);
    LocalDate plan = court == null ? null : court.finalPlanOn();
    if (!ordered.isEmpty()) {
      return paper(ordered.get(ordered.size() - 1).direction());
    }
    return plan == null ? null : new Paper(plan, null, plan);
  }

  private @Nullable LocalDate filed(Purpose purpose) {
    return latest(
        directed(purpose).stream()
            .flatMap(each -> Stream.ofNullable(paper(each.direction()).filedOn()))
            .filter(this::isKnown));
  }

  private List<Directed> directed(Purpose purpose) {
    return court == null
        ? List.of()
        : court.directed().stream()
            .filter(each -> each.purpose() == purpose)
            .filter(each -> isKnown(each.direction().orderedOn()))
            .filter(each -> each.direction().standing(asOf) != Standing.WITHDRAWN)
            .sorted(Comparator.comparing(each -> each.direction().orderedOn()))
            .toList();
  }

  private Paper paper(Direction direction) {
    Direction.Filed filed = direction.filed();
    return new Paper(
        direction.orderedOn(), direction.dueAsOf(asOf).on(), filed == null ? null : filed.on());
  }

  private @Nullable LocalDate permanentOrder(PermanentRoute.Kind kind) {
    Stream<LocalDate> made =
        switch (kind) {
          case SPECIAL_GUARDIANSHIP -> made(OrderForm.C43A, Kind.SPECIAL_GUARDIANSHIP);
          case CHILD_ARRANGEMENTS ->
              Stream.concat(orders.arranged(), casesMade(Kind.CHILD_ARRANGEMENTS));
          case CARE_ORDER -> orders.on(OrderForm.C32A);
          case ADOPTION -> child.adopted().stream();
          case NO_FURTHER_ORDER -> Stream.empty();
        };
    Stream<LocalDate> reached =
        kind == PermanentRoute.Kind.NO_FURTHER_ORDER ? Stream.empty() : child.statuses().stream();
    return latest(Stream.concat(made, reached).filter(this::isPresent));
  }

  private Stream<LocalDate> made(OrderForm form, Kind kind) {
    return Stream.concat(orders.on(form), casesMade(kind));
  }

  private Stream<LocalDate> casesMade(Kind kind) {
    return child.guardianships().stream()
        .filter(each -> each.kind() == kind)
        .flatMap(each -> each.find(CaseStep.ORDER_MADE, asOf).stream());
  }

  private @Nullable Planned lastOf(List<Planned> plans) {
    return plans.stream()
        .filter(each -> isKnown(each.on()))
        .reduce((one, other) -> other.on().isBefore(one.on()) ? one : other)
        .orElse(null);
  }

  private static PermanentRoute.Kind kind(Kind kind) {
    return kind == Kind.SPECIAL_GUARDIANSHIP
        ? PermanentRoute.Kind.SPECIAL_GUARDIANSHIP
        : PermanentRoute.Kind.CHILD_ARRANGEMENTS;
  }

  private static @Nullable LocalDate latest(Stream<LocalDate> days) {
    Optional<LocalDate> last = days.max(Comparator.naturalOrder());
    return last.orElse(null);
  }
}
