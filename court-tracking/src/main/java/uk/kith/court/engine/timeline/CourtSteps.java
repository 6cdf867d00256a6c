package uk.kith.court.engine.timeline;

import static uk.kith.court.engine.timeline.CourtStep.ADOPTION_APPLICATION;
import static uk.kith.court.engine.timeline.CourtStep.ADOPTION_DECISION;
import static uk.kith.court.engine.timeline.CourtStep.ASSESSMENT;
import static uk.kith.court.engine.timeline.CourtStep.CASE_MANAGEMENT;
import static uk.kith.court.engine.timeline.CourtStep.EVIDENCE;
import static uk.kith.court.engine.timeline.CourtStep.FINAL_HEARING;
import static uk.kith.court.engine.timeline.CourtStep.FINAL_ORDER;
import static uk.kith.court.engine.timeline.CourtStep.FIRST_MEETING;
import static uk.kith.court.engine.timeline.CourtStep.GATEKEEPING;
import static uk.kith.court.engine.timeline.CourtStep.GATEWAY;
import static uk.kith.court.engine.timeline.CourtStep.HALF_WAY_REVIEW;
import static uk.kith.court.engine.timeline.CourtStep.ISSUE;
import static uk.kith.court.engine.timeline.CourtStep.ISSUES_RESOLUTION;
import static uk.kith.court.engine.timeline.CourtStep.LETTER;
import static uk.kith.court.engine.timeline.CourtStep.MANAGEMENT_ADVOCATES;
import static uk.kith.court.engine.timeline.CourtStep.MORE_TIME;
import static uk.kith.court.engine.timeline.CourtStep.PERMANENT_ORDER;
import static uk.kith.court.engine.timeline.CourtStep.PLACEMENT_APPLICATION;
import static uk.kith.court.engine.timeline.CourtStep.PRE_PROCEEDINGS;
import static uk.kith.court.engine.timeline.CourtStep.PRE_PROCEEDINGS_END;
import static uk.kith.court.engine.timeline.CourtStep.RELISTING;
import static uk.kith.court.engine.timeline.CourtStep.REPORT;
import static uk.kith.court.engine.timeline.CourtStep.RESOLUTION_ADVOCATES;
import static uk.kith.court.engine.timeline.CourtStep.SUBMISSION;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.court.engine.standing.Outline;
import uk.kith.kernel.DueDate;

/**
 * The steps that court tracking knows of one child, as they were known on a day. Due days are those
 * of the rules; a day that the court listed overrides the outline, but never the limit.
 */
public final class CourtSteps {

  private static final Span SAME_DAY = Span.days(0);

  private final TimelineFacts facts;
  private final CourtPolicy court;
  private final TimelinePolicy policy;
  private final LocalDate asOf;
  private final CourtDays days;
  private final AdoptionSteps adoption;
  private final List<Step> steps = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();

  private CourtSteps(
      TimelineFacts facts, CourtPolicy court, TimelinePolicy policy, LocalDate asOf) {
    this.facts = facts;
    this.court = court;
    this.policy = policy;
    this.asOf = asOf;
    this.days = new CourtDays(facts.proceedings(), court, asOf);
    this.adoption = new AdoptionSteps(facts, days, policy);
  }

  /** The steps of a child and what comes before what, as known on a day. */
  public static Steps of(
      TimelineFacts facts, CourtPolicy court, TimelinePolicy policy, LocalDate asOf) {
    CourtSteps way = new CourtSteps(facts, court, policy, asOf);
    way.toIssue();
    if (way.days.isCare()) {
      way.toCaseManagement();
      way.toEvidence();
      way.toResolution();
    }
    way.toNewDay();
    way.toFinalOrder();
    way.toPermanentOrder();
    return new Steps(way.steps, way.edges);
  }

  /**
   * The steps of a child whom nothing leads to court, as far as a route is decided: an order that
   * ends it, without what came before.
   */
  static Steps afterCourt(
      TimelineFacts facts, CourtPolicy court, TimelinePolicy policy, LocalDate asOf) {
    CourtSteps way = new CourtSteps(facts, court, policy, asOf);
    PermanentRoute.Kind route = way.route();
    if (route == null || route == PermanentRoute.Kind.NO_FURTHER_ORDER) {
      return Steps.NONE;
    }
    way.toPermanentOrder();
    return new Steps(way.steps, way.edges);
  }

  private void toIssue() {
    LocalDate gateway = days.known(facts.gatewayOn());
    add(GATEWAY, null, null, gateway);
    PreProceedings pre = facts.preProceedings();
    if (pre == null || pre.begunOn().isAfter(asOf)) {
      edge(GATEWAY, SUBMISSION, policy.application());
    } else {
      toEndOfPreProceedings(pre);
      edge(PRE_PROCEEDINGS_END, SUBMISSION, policy.application());
    }
    add(SUBMISSION, null, null, days.submitted());
    add(ISSUE, null, null, days.issued());
    edge(SUBMISSION, ISSUE, policy.issue());
  }

  /** Once their longest time is over they are to be ended, whatever is not recorded of them. */
  private void toEndOfPreProceedings(PreProceedings pre) {
    DueDate end = policy.preProceedings().after(pre.begunOn());
    LocalDate letter = days.known(pre.letterOn());
    add(PRE_PROCEEDINGS, null, null, pre.begunOn());
    add(LETTER, policy.letter().after(pre.begunOn()), null, letter);
    add(
        FIRST_MEETING,
        letter == null ? null : policy.firstMeeting().after(letter),
        null,
        pre.firstMeetingOn());
    steps.add(
        HALF_WAY_REVIEW
            .step()
            .withDue(policy.review().after(pre.begunOn()))
            .withDone(days.known(pre.reviewOn()))
            .withPast(asOf.isAfter(end.date())));
    add(PRE_PROCEEDINGS_END, end, null, pre.endedOn());
    edge(GATEWAY, PRE_PROCEEDINGS, SAME_DAY);
    edge(PRE_PROCEEDINGS, LETTER, SAME_DAY);
    edge(PRE_PROCEEDINGS, PRE_PROCEEDINGS_END, policy.preProceedings());
    edge(LETTER, FIRST_MEETING, SAME_DAY);
    edge(FIRST_MEETING, HALF_WAY_REVIEW, SAME_DAY);
    edge(HALF_WAY_REVIEW, PRE_PROCEEDINGS_END, SAME_DAY);
  }

  private void toCaseManagement() {
    Outline outline = days.outline();
    LocalDate listed = days.listed(HearingType.CASE_MANAGEMENT);
    LocalDate held = days.held(HearingType.CASE_MANAGEMENT);
    DueDate by = outline == null ? null : outline.managementBy();
    DueDate due = courtsOwn(held, listed, by);
    steps.add(
        GATEKEEPING
            .step()
            .withDue(outline == null ? null : outline.gatekeepingBy())
            .withDone(facts.gatekeptOn())
            .withPast(listed != null || held != null));
    add(
        MANAGEMENT_ADVOCATES,
        outline == null || due == null ? null : outline.advocatesBeforeManagement(due.date()),
        null,
        facts.managementAdvocatesOn());
    add(CASE_MANAGEMENT, due, held == null ? listed : null, held);
    edge(ISSUE, GATEKEEPING, SAME_DAY);
    edge(GATEKEEPING, MANAGEMENT_ADVOCATES, SAME_DAY);
    edge(
        ISSUE,
        CASE_MANAGEMENT,
        listed == null ? outlineDays(court.managementFrom().on(days.issuing()) - 1) : SAME_DAY);
    advocates(
        MANAGEMENT_ADVOCATES,
        CASE_MANAGEMENT,
        Span.workingDays(Outline.ADVOCATES_BEFORE_MANAGEMENT),
        listed);
  }

  /** What nobody recorded is taken to have been there once the issues resolution hearing was. */
  private void toEvidence() {
    boolean resolved = days.held(HearingType.ISSUE_RESOLUTION) != null;
    List<Assessment> known =
        facts.assessments().stream().filter(each -> isKnown(each.report())).toList();
    for (int number = 1; number <= Math.max(1, known.size()); number++) {
      Assessment assessment = known.isEmpty() ? null : known.get(number - 1);
      assess(number, assessment, resolved);
    }
    Paper evidence = facts.evidence();
    boolean ordered = evidence != null && isKnown(evidence);
    steps.add(paper(EVIDENCE.step(), ordered ? evidence : null, resolved));
    if (ordered) {
      edge(EVIDENCE, FINAL_HEARING, policy.answers());
    }
  }

  private void assess(int number, @Nullable Assessment recorded, boolean resolved) {
    String begin = ASSESSMENT.code(number);
    String report = REPORT.code(number);
    String called = recorded == null ? null : recorded.words();
    steps.add(
        ASSESSMENT
            .numbered(number, called == null ? ASSESSMENT.words() : called + " begun")
            .withDone(recorded == null ? null : recorded.begunOn())
            .withPast(recorded == null && resolved));
    steps.add(
        paper(
            REPORT.numbered(number, called == null ? REPORT.words() : called + ", report filed"),
            recorded == null ? null : recorded.report(),
            resolved));
    edges.add(Edge.of(CASE_MANAGEMENT.name(), begin, SAME_DAY));
    // A report for which the court fixed a day is for that day, though nobody said when it began.
    boolean fixed =
        recorded != null
            && days.known(recorded.begunOn()) == null
            && recorded.report().dueOn() != null;
    edges.add(new Edge(begin, report, policy.assessment(), !fixed));
    edges.add(Edge.of(report, EVIDENCE.name(), policy.evidence()));
    if (recorded != null) {
      edges.add(Edge.of(report, FINAL_HEARING.name(), policy.answers()));
    }
  }

  private void toResolution() {
    Outline outline = days.outline();
    LocalDate listed = days.listed(HearingType.ISSUE_RESOLUTION);
    LocalDate held = days.held(HearingType.ISSUE_RESOLUTION);
    DueDate by = outline == null ? null : new DueDate(outline.resolutionBy(), false);
    DueDate due = courtsOwn(held, listed, by);
    if (isAdoption()) {
      add(adoption.toPlacementApplication());
      if (days.disposed() == null) {
        edge(EVIDENCE, ADOPTION_DECISION, policy.adoptionDecision());
      }
      edge(PLACEMENT_APPLICATION, RESOLUTION_ADVOCATES, SAME_DAY);
      edge(PLACEMENT_APPLICATION, FINAL_HEARING, policy.answers());
    }
    add(
        RESOLUTION_ADVOCATES,
        outline == null || due == null ? null : outline.advocatesBeforeResolution(due.date()),
        null,
        facts.resolutionAdvocatesOn());
    add(ISSUES_RESOLUTION, due, held == null ? listed : null, held);
    edge(EVIDENCE, RESOLUTION_ADVOCATES, policy.answers());
    edge(EVIDENCE, ISSUES_RESOLUTION, policy.answers());
    edge(CASE_MANAGEMENT, ISSUES_RESOLUTION, SAME_DAY);
    advocates(
        RESOLUTION_ADVOCATES,
        ISSUES_RESOLUTION,
        outlineDays(court.advocatesBeforeResolution().on(days.issuing())),
        listed);
    edge(
        ISSUES_RESOLUTION,
        FINAL_HEARING,
        days.finalListed() == null ? policy.finalHearing() : SAME_DAY);
  }

  /** R-COURT-19: a hearing that was put off is to have its new day within so many working days. */
  private void toNewDay() {
    Hearing waits = days.toBeRelisted();
    if (waits == null) {
      return;
    }
    add(RELISTING, Span.workingDays(court.relistDays()).after(days.putOffOn(waits)), null, null);
    // Nothing is counted from it, forward or back: the court has its own days.
    edges.add(new Edge(RELISTING.name(), waitsFor(waits.type()).name(), null, false));
  }

  private CourtStep waitsFor(HearingType type) {
    if (type == HearingType.CASE_MANAGEMENT && days.isCare()) {
      return CASE_MANAGEMENT;
    }
    if (type == HearingType.ISSUE_RESOLUTION && days.isCare()) {
      return ISSUES_RESOLUTION;
    }
    return type == HearingType.FINAL ? FINAL_HEARING : FINAL_ORDER;
  }

  private void toFinalOrder() {
    LocalDate listed = days.finalListed();
    DueDate limit = days.limit();
    DueDate due = listed == null ? null : new DueDate(listed, false);
    if (due == null || (limit != null && limit.date().isBefore(due.date()))) {
      due = limit;
    }
    LocalDate from = days.finalFrom();
    LocalDate held = days.finalHeld();
    if (listed != null && limit != null && limit.date().isBefore(listed)) {
      add(MORE_TIME, limit, null, null);
      // The court may grant it at the hearing itself: the day that it listed stands.
      edges.add(new Edge(MORE_TIME.name(), FINAL_HEARING.name(), null, false));
    }
    Step hearing = FINAL_HEARING.step();
    if (days.finalParts() > 1) {
      hearing = hearing.called(hearing.words() + ", in " + days.finalParts() + " parts");
    }
    steps.add(hearing.withDue(due).withListed(from, listed).withDone(held));
    add(FINAL_ORDER, limit, null, days.disposed());
    if (!days.isCare()) {
      edge(ISSUE, FINAL_HEARING, listed == null ? null : SAME_DAY);
    }
    edge(FINAL_HEARING, FINAL_ORDER, lasts());
  }

  /** An order comes when the hearing is over, for which everything is ready when it begins. */
  private Span lasts() {
    LocalDate from = days.finalFrom();
    LocalDate to = days.finalListed();
    return Span.days(from == null || to == null ? 0 : (int) ChronoUnit.DAYS.between(from, to));
  }

  private void toPermanentOrder() {
    PermanentRoute.Kind route = route();
    if (route == null) {
      add(PERMANENT_ORDER, null, null, facts.permanentOrderOn());
      edge(FINAL_ORDER, PERMANENT_ORDER, null);
      return;
    }
    if (route == PermanentRoute.Kind.NO_FURTHER_ORDER) {
      return;
    }
    if (route == PermanentRoute.Kind.ADOPTION) {
      toAdoptionApplication();
      add(route.order(), null, null, facts.permanentOrderOn());
      edge(ADOPTION_APPLICATION, route.order(), policy.adoptionOrder());
    } else {
      add(route.order(), days.limit(), null, facts.permanentOrderOn());
      if (!isMadeWhileOpen()) {
        edge(FINAL_ORDER, route.order(), SAME_DAY);
      }
    }
  }

  /**
   * R-COURT-38: the order is there, and the application is before the court by the record: what is
   * to come of that is not overtaken by the order.
   */
  private boolean isMadeWhileOpen() {
    return days.known(facts.permanentOrderOn()) != null && days.isOpen();
  }

  private void toAdoptionApplication() {
    if (steps.stream().noneMatch(step -> step.code().equals(PLACEMENT_APPLICATION.name()))) {
      add(adoption.toPlacementApplication());
    }
    add(adoption.toAdoptionApplication(lasts(), court.law().adoptionHomeWeeks().on(asOf)));
  }

  private boolean isAdoption() {
    return route() == PermanentRoute.Kind.ADOPTION
        || days.known(facts.adoptionDecisionOn()) != null
        || days.known(facts.placementApplicationOn()) != null;
  }

  private PermanentRoute.@Nullable Kind route() {
    PermanentRoute route = facts.route();
    return route == null || route.decidedOn().isAfter(asOf) ? null : route.kind();
  }

  private boolean isKnown(Paper paper) {
    return !paper.orderedOn().isAfter(asOf);
  }

  private static Step paper(Step step, @Nullable Paper paper, boolean resolved) {
    if (paper == null) {
      return step.withPast(resolved);
    }
    LocalDate due = paper.dueOn();
    return step.withDue(due == null ? null : new DueDate(due, false)).withDone(paper.filedOn());
  }

  /** A hearing's own day, once the court has fixed one, is its due day. */
  private static @Nullable DueDate courtsOwn(
      @Nullable LocalDate held, @Nullable LocalDate listed, @Nullable DueDate outline) {
    LocalDate own = held == null ? listed : held;
    return own == null ? outline : new DueDate(own, false);
  }

  /** A hearing that has its day does not wait for the advocates. */
  private void advocates(
      CourtStep meeting, CourtStep hearing, Span before, @Nullable LocalDate listed) {
    edges.add(new Edge(meeting.name(), hearing.name(), before, listed == null));
  }

  /** R-DATE-05. */
  private Span outlineDays(int count) {
    return court.law().outlineBusinessDays() ? Span.workingDays(count) : Span.days(count);
  }

  private void add(Steps more) {
    steps.addAll(more.steps());
    edges.addAll(more.edges());
  }

  private void add(
      CourtStep step, @Nullable DueDate due, @Nullable LocalDate listed, @Nullable LocalDate done) {
    steps.add(step.step().withDue(due).withListed(listed).withDone(days.known(done)));
  }

  private void edge(CourtStep from, CourtStep to, @Nullable Span takes) {
    edges.add(Edge.of(from.name(), to.name(), takes));
  }
}
