package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.direction.Direction;
import uk.kith.court.engine.direction.Direction.Standing;
import uk.kith.court.engine.direction.Purpose;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.court.engine.timeline.ChildRecord.Before;
import uk.kith.court.engine.timeline.ChildRecord.Directed;
import uk.kith.court.engine.timeline.ChildRecord.InCourt;
import uk.kith.court.engine.timeline.ChildRecord.Order;
import uk.kith.court.engine.timeline.ChildRecord.Planned;
import uk.kith.kernel.ProceedingsId;

/**
 * The way on which a child is on a day: its steps, and the last of them. A child may have been on
 * several: pre-proceedings that were stepped down and proceedings that were disposed of end one,
 * and what begins later belongs to the next. Nothing that took effect after the day counts
 * (R-DATE-06).
 *
 * @param target code of the last step; null when there are no steps
 * @param proceedings to which the steps from submission to final order belong; null when none
 */
public record Way(Steps steps, @Nullable String target, @Nullable ProceedingsId proceedings) {

  private static final Way NONE = new Way(Steps.NONE, null, null);

  /** The way on a day; without steps when nothing leads the child to court or to an order. */
  public static Way of(
      ChildRecord child, CourtPolicy court, TimelinePolicy policy, LocalDate asOf) {
    Present present = new Present(child, asOf);
    PermanentRoute route = present.route();
    TimelineFacts facts = present.facts(route);
    Steps own = GuardianshipSteps.of(present.guardianship(route), asOf);
    if (present.leadsToCourt()) {
      CourtStep last = route == null ? CourtStep.PERMANENT_ORDER : route.kind().order();
      Steps steps = CourtSteps.of(facts, court, policy, asOf);
      return new Way(
          steps.plus(own), last.name(), present.court == null ? null : present.court.id());
    }
    Steps steps = CourtSteps.afterCourt(facts, court, policy, asOf, child.underFinalOrder());
    return route == null || steps.steps().isEmpty()
        ? NONE
        : new Way(steps.plus(own), route.kind().order().name(), null);
  }

  /** Worked out for the day, with steps that others know. */
  public Timeline timeline(Steps more, LocalDate asOf) {
    return Timeline.of(steps.plus(more), asOf);
  }

  /**
   * The step for which the way waits; empty when nothing is left to do. While nobody can say when
   * the way ends, that is the step for which the final order waits.
   */
  public Optional<NextStep> next(Timeline worked) {
    if (target == null) {
      return worked.nextBlocking();
    }
    Optional<NextStep> toFinalOrder =
        worked.earliest(target).isPresent() || !hasFinalOrder()
            ? Optional.empty()
            : worked.nextBlocking(CourtStep.FINAL_ORDER.name());
    return toFinalOrder.isPresent() ? toFinalOrder : worked.nextBlocking(target);
  }

  /**
   * The steps that set the earliest day of the last one, that step last; while nobody can say when
   * the way ends, those that set the day of the final hearing. Empty when neither is known.
   */
  public List<Step> critical(Timeline worked) {
    if (target == null) {
      return List.of();
    }
    List<Step> whole = worked.criticalPath(target);
    return whole.isEmpty() && has(CourtStep.FINAL_HEARING)
        ? worked.criticalPath(CourtStep.FINAL_HEARING.name())
        : whole;
  }

  private boolean hasFinalOrder() {
    return has(CourtStep.FINAL_ORDER);
  }

  private boolean has(CourtStep step) {
    return steps.steps().stream().anyMatch(s -> s.code().equals(step.name()));
  }

  /** What of the record belongs to the way of the day. */
  private static final class Present {

    private final ChildRecord child;
    private final LocalDate asOf;
    private final LocalDate after;
    private final @Nullable InCourt court;
    private final @Nullable Before before;
    private final @Nullable LocalDate gateway;

    private Present(ChildRecord child, LocalDate asOf) {
      this.child = child;
      this.asOf = asOf;
      this.after = lastEnd();
      this.court =
          child.proceedings().stream()
              .filter(each -> isPresent(day(each)))
              .max(
                  Comparator.<InCourt, Boolean>comparing(each -> each.facts().care())
                      .thenComparing(this::day))
              .orElse(null);
      LocalDate applied = court == null ? asOf : day(court);
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
      child.proceedings().forEach(each -> begun.add(day(each)));
      LocalDate last = latest(begun.stream().filter(this::isKnown));
      LocalDate disposed =
          latest(
              child.proceedings().stream()
                  .flatMap(each -> Stream.ofNullable(each.facts().disposedOn()))
                  .filter(day -> last != null && isKnown(day) && day.isBefore(last)));
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
      return child.proceedings().stream()
          .map(this::day)
          .anyMatch(day -> !day.isBefore(begun) && (ended == null || !day.isAfter(ended)));
    }

    private boolean isSteppedDown(Before each) {
      LocalDate ended = each.facts().endedOn();
      return each.steppedDown() && ended != null && isKnown(ended);
    }

    private LocalDate day(InCourt each) {
      return each.facts().commencement().knownOn(asOf).day();
    }

    private boolean isKnown(LocalDate day) {
      return !day.isAfter(asOf);
    }

    private boolean isPresent(LocalDate day) {
      return isKnown(day) && day.isAfter(after);
    }

    private boolean leadsToCourt() {
      return court != null || before != null || gateway != null;
    }

    private boolean isDisposed() {
      LocalDate disposed = court == null ? null : court.facts().disposedOn();
      return disposed != null && isKnown(disposed);
    }

    /**
     * An adoption that is there decides, else the permanence plan, else the final care plan, else a
     * case that is under way.
     */
    private @Nullable PermanentRoute route() {
      LocalDate adopted = latest(child.adopted().stream().filter(this::isPresent));
      if (adopted != null) {
        return new PermanentRoute(PermanentRoute.Kind.ADOPTION, adopted);
      }
      Planned plan = lastOf(child.plans());
      Planned said = plan == null ? lastOf(presentFinalPlans()) : plan;
      PermanentRoute.Kind kind = said == null ? null : said.kind();
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

    /** What an earlier case came to is over, unless the order that it made holds. */
    private List<Planned> presentFinalPlans() {
      return child.underFinalOrder()
          ? child.finalPlans()
          : child.finalPlans().stream().filter(each -> isPresent(each.on())).toList();
    }

    /** Nobody plans a permanent home for a child who has left the court and is not looked after. */
    private @Nullable PermanentRoute undecided() {
      boolean over = isDisposed() && !child.lookedAfter();
      return over ? new PermanentRoute(PermanentRoute.Kind.NO_FURTHER_ORDER, asOf) : null;
    }

    private @Nullable GuardianshipCase guardianship(@Nullable PermanentRoute route) {
      return route == null
          ? null
          : child.guardianships().stream()
              .filter(each -> kind(each.kind()) == route.kind())
              .filter(each -> each.find(CaseStep.BEGUN, asOf).isPresent())
              .filter(each -> each.find(CaseStep.ENDED, asOf).isEmpty())
              .max(Comparator.comparing(each -> each.find(CaseStep.BEGUN, asOf).orElseThrow()))
              .orElse(null);
    }

    private TimelineFacts facts(@Nullable PermanentRoute route) {
      return new TimelineFacts(
          gateway,
          before == null ? null : before.facts(),
          court == null ? null : court.facts(),
          court == null ? null : court.allocatedOn(),
          filed(Purpose.ADVOCATES_BEFORE_MANAGEMENT),
          assessments(),
          evidence(),
          latest(child.adoptionDecisions().stream().filter(this::isPresent)),
          latest(child.placementApplications().stream().filter(this::isPresent)),
          filed(Purpose.ADVOCATES_BEFORE_RESOLUTION),
          route,
          latest(child.adoptionApplications().stream().filter(this::isPresent)),
          route == null ? null : permanentOrder(route.kind()));
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
            case CHILD_ARRANGEMENTS -> made(OrderForm.C43, Kind.CHILD_ARRANGEMENTS);
            case CARE_ORDER -> orders(OrderForm.C32A);
            case ADOPTION -> child.adopted().stream();
            case NO_FURTHER_ORDER -> Stream.empty();
          };
      Stream<LocalDate> reached =
          kind == PermanentRoute.Kind.NO_FURTHER_ORDER ? Stream.empty() : child.statuses().stream();
      return latest(Stream.concat(made, reached).filter(this::isPresent));
    }

    private Stream<LocalDate> made(OrderForm form, Kind kind) {
      return Stream.concat(
          orders(form),
          child.guardianships().stream()
              .filter(each -> each.kind() == kind)
              .flatMap(each -> each.find(CaseStep.ORDER_MADE, asOf).stream()));
    }

    private Stream<LocalDate> orders(OrderForm form) {
      return child.orders().stream().filter(each -> each.form() == form).map(Order::on);
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
}
