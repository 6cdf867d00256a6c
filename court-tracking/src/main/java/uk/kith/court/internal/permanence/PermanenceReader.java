package uk.kith.court.internal.permanence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.ConcernView;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.api.PermanenceView.ApplicantsLine;
import uk.kith.court.api.PermanenceView.Measure;
import uk.kith.court.api.PermanenceView.RouteLine;
import uk.kith.court.api.PermanenceView.ToldLine;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.guardianship.CareToEnd;
import uk.kith.court.engine.guardianship.CarerCase;
import uk.kith.court.engine.guardianship.CaseTask;
import uk.kith.court.engine.order.ComingOfAge;
import uk.kith.court.engine.order.EmergencyProtection;
import uk.kith.court.engine.order.PoliceProtection;
import uk.kith.court.engine.permanence.AdoptionApplicants;
import uk.kith.court.engine.permanence.AdoptionReviews;
import uk.kith.court.engine.permanence.ChildPermanence;
import uk.kith.court.engine.permanence.ChildPermanence.Done;
import uk.kith.court.engine.permanence.ChildPermanence.Placed;
import uk.kith.court.engine.permanence.LawfulEnd;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.PermanenceStep;
import uk.kith.court.engine.permanence.PlanCode;
import uk.kith.court.engine.permanence.Plans;
import uk.kith.court.engine.permanence.ReviewRequest;
import uk.kith.court.engine.permanence.Reviews;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.court.engine.permanence.Routes;
import uk.kith.court.engine.permanence.StepsOfCourt;
import uk.kith.court.engine.permanence.ToldPlan;
import uk.kith.court.engine.permanence.ToldVersion;
import uk.kith.court.engine.permanence.WaysOfCarers;
import uk.kith.court.engine.permanence.Weeks;
import uk.kith.court.internal.GuardianshipOrders;
import uk.kith.court.internal.guardianship.OrderedEnds;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Severity;
import uk.kith.placements.api.CareHistories;
import uk.kith.placements.api.CareHistories.CareHistory;
import uk.kith.placements.api.CaseSystem;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.LegalSpells;
import uk.kith.placements.api.ReviewingOfficers;
import uk.kith.placements.api.ToldCarePlans;
import uk.kith.placements.engine.EndByOrder;
import uk.kith.placements.engine.LegalSpell;

/**
 * Views of permanence, a handful of queries for any number of children. It neither checks roles nor
 * audits; the services do.
 */
@ApplicationScoped
class PermanenceReader {

  private static final NavigableSet<LocalDate> NONE = Collections.emptyNavigableSet();

  @Inject CareHistories histories;
  @Inject Children children;
  @Inject LegalSpells spells;
  @Inject PermanenceRows rows;
  @Inject ReviewingOfficers appointed;
  @Inject ToldCarePlans carePlans;
  @Inject DecidedInCourt court;
  @Inject GuardianshipOrders guardianships;
  @Inject OrderedEnds orderedEnds;
  @Inject AuthorityToPlace authority;
  @Inject LawToConfirm law;

  /** Of those of some children who are looked after on a day, in the order of the ids. */
  List<PermanenceView> lookedAfterOn(List<ChildId> ids, LocalDate asOf) {
    return inOrder(ids, histories.lookedAfterOn(ids, asOf), asOf);
  }

  /** Of some children, the last period of care by a day, in the order of the ids. */
  List<PermanenceView> ofChildren(List<ChildId> ids, LocalDate asOf) {
    return inOrder(ids, histories.ofChildren(ids, asOf), asOf);
  }

  private List<PermanenceView> inOrder(List<ChildId> ids, List<CareHistory> care, LocalDate asOf) {
    Map<ChildId, PermanenceView> views =
        views(care, asOf).stream().collect(toMap(view -> view.child().id(), view -> view));
    return ids.stream().flatMap(id -> Stream.ofNullable(views.get(id))).toList();
  }

  /** Empty for a child who does not exist, or never was looked after by the day. */
  Optional<PermanenceView> find(ChildId child, LocalDate asOf) {
    return views(histories.ofChildren(List.of(child), asOf), asOf).stream().findFirst();
  }

  /** Of those whose care is at hand. */
  List<PermanenceView> views(List<CareHistory> care, LocalDate asOf) {
    if (care.isEmpty()) {
      return List.of();
    }
    List<ChildId> ids = care.stream().map(CareHistory::child).toList();
    Map<ChildId, ChildBrief> briefs =
        children.brief(ids, asOf).stream().collect(toMap(ChildBrief::id, brief -> brief));
    Map<ChildId, List<RouteRow>> marks = rows.of(RouteRow.class, ids);
    Map<ChildId, Long> versions = rows.versionsOfRoutes(ids);
    Map<ChildId, List<PlanRow>> plans = rows.of(PlanRow.class, ids);
    Map<ChildId, List<StepRow>> steps = rows.of(StepRow.class, ids);
    Map<ChildId, List<RequestRow>> requests = rows.of(RequestRow.class, ids);
    Map<ChildId, List<ApplicantsLine>> applicants = applicants(ids, asOf);
    Map<ChildId, String> officers = appointed.of(ids, asOf);
    Map<ChildId, List<ConcernRow>> concerns = rows.of(ConcernRow.class, ids);
    Map<ChildId, NavigableSet<LocalDate>> finalPlans = rows.finalCarePlans(ids);
    Map<ChildId, List<LegalSpell>> statuses = spells.of(ids, asOf);
    Map<ChildId, List<CaseSystem.Plan>> told = carePlans.of(ids);
    Map<ChildId, StepsOfCourt> inCourt = court.of(ids, asOf);
    GuardianshipOrders.OnRecord guardianship = guardianships.onRecord(ids);
    Map<ChildId, List<CarerCase>> towards = guardianship.towards();
    Map<ChildId, EndByOrder> ordered = orderedEnds.of(ids, guardianship, asOf);
    Map<ChildId, LawfulEnd> ends = LawfulEnds.of(ordered, statuses, asOf);
    Map<ChildId, AdoptionReviews> adoption = authority.reviews(care, asOf);
    List<PermanenceView> views = new ArrayList<>();
    for (CareHistory each : care) {
      ChildId id = each.child();
      ChildBrief brief = briefs.get(id);
      if (brief == null) {
        continue;
      }
      List<StepRow> done = steps.getOrDefault(id, List.of());
      List<CarerCase> cases = towards.getOrDefault(id, List.of());
      List<PermanencePlan> planned =
          plans.getOrDefault(id, List.of()).stream().map(PlanRow::plan).toList();
      ChildPermanence child =
          child(
              each,
              marks(inCourt.get(id), marks.getOrDefault(id, List.of()), cases, each),
              planned,
              requests.getOrDefault(id, List.of()).stream().map(RequestRow::request).toList(),
              steps(
                  done.stream().map(StepRow::done).toList(), inCourt.get(id), planned, each, asOf),
              applicants.getOrDefault(id, List.of()),
              finalPlans.getOrDefault(id, NONE).ceiling(since(each)),
              adoption.getOrDefault(id, AdoptionReviews.NONE),
              ends.get(id));
      views.add(
          view(
              brief,
              each,
              child,
              done,
              officers.get(id),
              applicants.getOrDefault(id, List.of()),
              concerns.getOrDefault(id, List.of()),
              statuses.getOrDefault(id, List.of()),
              told(told.getOrDefault(id, List.of()), each, asOf),
              ofOrders(
                  each,
                  child.routes(),
                  presentPlans(each, planned),
                  inCourt.get(id),
                  cases,
                  done,
                  ordered.get(id),
                  statuses.getOrDefault(id, List.of()),
                  asOf),
              versions.getOrDefault(id, 0L),
              asOf));
    }
    return views;
  }

  /** Who applied to adopt by a day; where it is a home of ours, with what placements tell of it. */
  private Map<ChildId, List<ApplicantsLine>> applicants(List<ChildId> ids, LocalDate asOf) {
    Map<ChildId, List<ApplicantsRow>> said = rows.of(ApplicantsRow.class, ids);
    if (said.isEmpty()) {
      return Map.of();
    }
    Map<ChildId, Map<HouseholdId, List<DateRange>>> homes =
        histories.homes(List.copyOf(said.keySet()), asOf);
    Map<ChildId, List<ApplicantsLine>> applicants = new HashMap<>();
    said.forEach(
        (child, all) ->
            applicants.put(
                child,
                all.stream()
                    .map(ApplicantsRow::line)
                    .filter(line -> !line.on().isAfter(asOf))
                    .map(line -> told(line, homes.getOrDefault(child, Map.of())))
                    .toList()));
    return applicants;
  }

  /** A home of which the reader is told nothing is not named. */
  static ApplicantsLine told(ApplicantsLine line, Map<HouseholdId, List<DateRange>> homes) {
    HouseholdId household = line.household();
    if (household == null) {
      return line;
    }
    List<DateRange> home = homes.get(household);
    return home == null
        ? new ApplicantsLine(line.on(), line.who(), null, List.of())
        : new ApplicantsLine(line.on(), line.who(), household, home);
  }

  /** What people say of the day of an order or a case stands before what either says. */
  private static List<RouteMark> marks(
      @Nullable StepsOfCourt court,
      List<RouteRow> recorded,
      List<CarerCase> cases,
      CareHistory care) {
    List<RouteMark> said = recorded.stream().map(RouteRow::mark).toList();
    List<RouteMark> ofThisCare =
        said.stream().filter(mark -> !mark.on().isBefore(since(care))).toList();
    List<RouteMark> marks = new ArrayList<>(WaysOfCarers.marks(cases, ofThisCare));
    if (court != null) {
      marks.addAll(court.marks(ofThisCare, cases));
    }
    marks.addAll(said);
    return marks;
  }

  /**
   * A report that nobody writes, care that goes on after an order that ended it, and a plan that an
   * order overtook.
   */
  private static List<Finding> ofOrders(
      CareHistory care,
      Routes routes,
      Plans plans,
      @Nullable StepsOfCourt court,
      List<CarerCase> cases,
      List<StepRow> done,
      @Nullable EndByOrder end,
      List<LegalSpell> statuses,
      LocalDate asOf) {
    LocalDate pursuedSince =
        routes
            .find(Route.SPECIAL_GUARDIANSHIP, asOf)
            .filter(mark -> mark.status() == RouteStatus.PURSUED)
            .map(RouteMark::on)
            .orElse(null);
    return care.careEnded() != null
        ? List.of()
        : Stream.of(
                CaseTask.withoutCase(
                    pursuedSince,
                    cases.stream().map(CarerCase::facts).toList(),
                    court == null ? List.of() : court.guardianshipsOn(),
                    care.careBegan(),
                    asOf),
                CareToEnd.of(end, care.careBegan(), statuses, asOf).map(CareToEnd::finding),
                court == null
                    ? Optional.<Finding>empty()
                    : court.planFromBefore(plans, care.careBegan(), reversed(done, asOf), asOf))
            .flatMap(Optional::stream)
            .toList();
  }

  /** Since when the decision for adoption is reversed; null while it is not. */
  private static @Nullable LocalDate reversed(List<StepRow> done, LocalDate asOf) {
    LocalDate reversed = last(done, PermanenceStep.ADOPTION_DECISION_REVERSED, asOf);
    LocalDate decided = last(done, PermanenceStep.ADOPTION_DECIDED, asOf);
    return reversed == null || (decided != null && decided.isAfter(reversed)) ? null : reversed;
  }

  private static @Nullable LocalDate last(List<StepRow> done, PermanenceStep step, LocalDate asOf) {
    return done.stream()
        .filter(row -> row.done().step() == step && !row.onDay().isAfter(asOf))
        .map(ChildRow::onDay)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** What people recorded, and what the court decided. */
  private static List<Done> steps(
      List<Done> recorded,
      @Nullable StepsOfCourt court,
      List<PermanencePlan> plans,
      CareHistory care,
      LocalDate asOf) {
    if (court == null) {
      return recorded;
    }
    List<Done> all = new ArrayList<>(recorded);
    all.addAll(court.missing(recorded, presentPlans(care, plans), care.careBegan(), asOf));
    return all;
  }

  private static Plans presentPlans(CareHistory care, List<PermanencePlan> plans) {
    return new Plans(plans.stream().filter(plan -> !plan.on().isBefore(care.careBegan())).toList());
  }

  /**
   * The first day of what belongs to the last period of care: that after the end of the period
   * before. What was considered or planned before a child came into care counts, what belonged to
   * earlier care does not.
   */
  static LocalDate since(CareHistory care) {
    return care.periods().stream()
        .filter(period -> period.first().isBefore(care.careBegan()))
        .flatMap(period -> Stream.ofNullable(period.last()))
        .max(Comparator.naturalOrder())
        .map(last -> last.plusDays(1))
        .orElse(LocalDate.MIN);
  }

  /**
   * @param marks in the order of their recording, as {@code done}
   * @param plans of earlier periods of care too
   * @param finalPlanOn null while no final care plan was put to the court since {@link #since}
   * @param adoption what decides on the reviews of a child who may be placed for adoption
   * @param byOrder the order after which the child is looked after no longer; null for none
   */
  static ChildPermanence child(
      CareHistory care,
      List<RouteMark> marks,
      List<PermanencePlan> plans,
      List<ReviewRequest> requests,
      List<Done> done,
      List<ApplicantsLine> applicants,
      @Nullable LocalDate finalPlanOn,
      AdoptionReviews adoption,
      @Nullable LawfulEnd byOrder) {
    List<ReviewRequest> asked = new ArrayList<>(requests);
    care.unsafeVisits().forEach(on -> asked.add(ReviewRequest.afterVisit(on)));
    return new ChildPermanence(
        care.birth(),
        care.careBegan(),
        care.careEnded(),
        care.placementType(),
        care.legalStatus(),
        care.periods(),
        care.placed().stream().map(each -> new Placed(each.on(), each.type())).toList(),
        new Routes(marks.stream().filter(mark -> !mark.on().isBefore(since(care))).toList()),
        presentPlans(care, plans),
        new Reviews(care.careBegan(), care.reviewedOn(), asked, adoption, ends(care, byOrder)),
        done,
        applicants.stream()
            .collect(
                toMap(
                    ApplicantsLine::on,
                    each -> new AdoptionApplicants(each.who(), each.home()),
                    (earlier, later) -> later)),
        finalPlanOn);
  }

  private static List<LawfulEnd> ends(CareHistory care, @Nullable LawfulEnd byOrder) {
    LocalDate eighteenth = ComingOfAge.of(care.birth()).eighteenth();
    return Stream.of(
            eighteenth == null ? null : new LawfulEnd(eighteenth, LawfulEnd.By.EIGHTEEN), byOrder)
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * The newest plan of this period of care that holds while the child is looked after; null when
   * none is told.
   *
   * @param plans of earlier periods of care too, with no end where the case system told none
   */
  static @Nullable ToldVersion told(List<CaseSystem.Plan> plans, CareHistory care, LocalDate asOf) {
    return care.careEnded() != null
        ? null
        : ToldVersion.holding(
                plans.stream()
                    .filter(plan -> !plan.from().isBefore(since(care)))
                    .map(
                        plan ->
                            new ToldVersion(
                                plan.from(), plan.until(), ToldPlan.codes(plan.codes())))
                    .toList(),
                asOf)
            .orElse(null);
  }

  private static @Nullable ToldLine line(
      @Nullable ToldVersion told, Routes routes, LocalDate asOf) {
    return told == null
        ? null
        : new ToldLine(
            told.from(),
            told.until(),
            List.copyOf(told.codes()),
            ToldPlan.proposed(told, routes, asOf));
  }

  private PermanenceView view(
      ChildBrief brief,
      CareHistory care,
      ChildPermanence child,
      List<StepRow> done,
      @Nullable String officer,
      List<ApplicantsLine> applicants,
      List<ConcernRow> concerns,
      List<LegalSpell> statuses,
      @Nullable ToldVersion told,
      List<Finding> ofOrders,
      long version,
      LocalDate asOf) {
    List<Finding> findings =
        new ArrayList<>(PoliceProtection.findings(statuses, child.careBegan(), asOf));
    findings.addAll(EmergencyProtection.findings(statuses, child.careBegan(), law, asOf));
    findings.addAll(
        care.toFollow()
            ? List.of(nextPlacementMissing(requireNonNull(care.careEnded())))
            : child.findings(law, asOf));
    findings.addAll(ofOrders);
    if (told != null) {
      ToldPlan.finding(told, child.routes(), asOf).ifPresent(findings::add);
    }
    return new PermanenceView(
        brief,
        asOf,
        child.careBegan(),
        child.careEnded(),
        care.toFollow(),
        Arrays.stream(Route.values()).map(route -> line(route, child.routes(), asOf)).toList(),
        child.plans().find(asOf).orElse(null),
        line(told, child.routes(), asOf),
        child.reviews().on(asOf),
        child.reviews().secondDue(asOf).map(DueDate::date).orElse(null),
        child.isPastSecondReview(asOf),
        child.reviews().requests().stream().filter(r -> !r.askedOn().isAfter(asOf)).toList(),
        officer,
        done.stream()
            .filter(row -> !row.onDay().isAfter(asOf))
            .sorted(Comparator.comparing(ChildRow::onDay))
            .map(StepRow::line)
            .toList(),
        weeks(child, asOf),
        applicants,
        concerns(concerns, asOf),
        findings,
        version);
  }

  /** Nobody ended care: whether the end was approved (R-PERM-30) is not asked. */
  private static Finding nextPlacementMissing(LocalDate ended) {
    return Findings.of(
        "R-DATA-03",
        Severity.ERROR,
        "903 rule 388",
        "The last placement ended on %s and was to be followed by another, which is not recorded."
            + " Until it is, the child stands in no list of children looked after.",
        ended);
  }

  private static RouteLine line(Route route, Routes routes, LocalDate asOf) {
    RouteMark mark = routes.find(route, asOf).orElse(null);
    return mark == null
        ? new RouteLine(route, RouteStatus.BLANK, null, null, null, null, null)
        : new RouteLine(
            route,
            mark.status(),
            mark.on(),
            mark.reason(),
            mark.horizon(),
            mark.relative(),
            mark.status() == RouteStatus.PURSUED ? PlanCode.of(mark) : null);
  }

  private static Map<Measure, Weeks> weeks(ChildPermanence child, LocalDate asOf) {
    Map<Measure, Weeks> weeks = new EnumMap<>(Measure.class);
    weeks.put(Measure.PLAN, child.weeksToPlan(asOf));
    weeks.put(Measure.PERMANENT_PLACEMENT, child.weeksTo(PermanenceStep.PLACED_PERMANENTLY, asOf));
    weeks.put(Measure.PERMANENT_STATUS, child.weeksTo(PermanenceStep.PERMANENT_STATUS, asOf));
    return weeks;
  }

  /** Those raised by a day, the newest first. */
  static List<ConcernView> concerns(List<ConcernRow> concerns, LocalDate asOf) {
    return concerns.stream()
        .filter(row -> row.isRaisedBy(asOf))
        .sorted(Comparator.comparing(ChildRow::onDay).reversed())
        .map(row -> row.view(asOf))
        .toList();
  }
}
