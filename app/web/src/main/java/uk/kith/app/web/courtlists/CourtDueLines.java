package uk.kith.app.web.courtlists;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.NextStepCell;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.action.RuleStep;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.courtlists.CourtDuePage.Line;
import uk.kith.app.web.courtlists.StepsInCourt.Waiting;
import uk.kith.app.web.permanence.ConcernWords;
import uk.kith.court.api.ChildTimeline.NextStepLine;
import uk.kith.court.api.ConcernView;
import uk.kith.court.api.CourtLimit;
import uk.kith.court.api.DirectionLine;
import uk.kith.court.api.EndingOrders.EndingOrder;
import uk.kith.court.api.GuardianshipView;
import uk.kith.court.api.HearingLine;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.api.PlacementOrderLine;
import uk.kith.court.api.PlacementOrderLine.Standing;
import uk.kith.court.api.PreProceedingsLine;
import uk.kith.court.api.ProceedingsView.DirectionView;
import uk.kith.court.api.ProceedingsView.HearingView;
import uk.kith.court.api.ReviewLine;
import uk.kith.court.engine.direction.Direction;
import uk.kith.court.engine.gateway.NextStep;
import uk.kith.court.engine.guardianship.CaseTask;
import uk.kith.court.engine.timeline.CourtStep;
import uk.kith.court.engine.timeline.Whose;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.RuleId;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.engine.due.Duty;

/** What is due before the court, line by line, as its page shows it. */
final class CourtDueLines {

  private CourtDueLines() {}

  static Line hearing(HearingLine line, LocalDate today) {
    HearingView hearing = line.hearing();
    LocalTime at = hearing.at();
    String court = line.of().court();
    return new Line(
        CaseWords.names(line.of()),
        line.of().caseNumber(),
        CaseWords.href(line.of()),
        hearing.otherWords() == null ? hearing.type().words() : hearing.otherWords(),
        hearing.on(),
        HearingsPage.weekday(hearing.on()) + (at == null ? "" : ", " + at),
        null,
        hearing.on().equals(today) ? "today" : null,
        court == null ? "Court not recorded" : court,
        null,
        null,
        List.of());
  }

  /** Leads to the form that asks what became of it: timetable and figures wait for the answer. */
  static Line over(HearingLine line, LocalDate today) {
    Line said = hearing(line, today);
    return new Line(
        said.who(),
        said.number(),
        said.href() + "/hearings/" + line.hearing().id() + "/move",
        said.what() + ": held, adjourned or vacated?",
        said.on(),
        said.when(),
        new Tag(Dates.ago(line.hearing().endsOn(), today), Tag.Colour.YELLOW),
        null,
        said.whose(),
        "R-COURT-19",
        null,
        List.of());
  }

  static Line direction(DirectionLine line, LocalDate today) {
    DirectionView direction = line.direction();
    boolean late = direction.standing() == Direction.Standing.OUTSTANDING;
    LocalTime at = direction.dueAt();
    return new Line(
        CaseWords.names(line.of()),
        line.of().caseNumber(),
        CaseWords.href(line.of()) + "#directions",
        direction.text(),
        direction.dueOn(),
        Dates.day(direction.dueOn()),
        late ? new Tag(DirectionList.late(direction), Tag.Colour.RED) : null,
        late ? null : (at == null ? "" : "by " + at + ", ") + Dates.due(direction.dueOn(), today),
        direction.assignee().words(),
        "R-COURT-22",
        null,
        List.of());
  }

  static Line ends(EndingOrder order, LocalDate today) {
    return line(
        CaseWords.fullName(order.child()),
        order.of().caseNumber(),
        CaseWords.href(order.of()),
        EndingOrderList.words(order)
            + (order.endsOn().isBefore(today) ? ", ran out: record what followed" : ""),
        order.endsOn(),
        Words.orNotKnown(order.of().lawyer()),
        order.form().endsBy(),
        today);
  }

  static @Nullable Line step(
      PreProceedingsLine line, Map<ChildId, ChildBrief> briefs, LocalDate today) {
    NextStep next = line.standing().next();
    LocalDate by = next == null ? null : next.by();
    List<ChildBrief> children =
        line.children().stream().flatMap(id -> Stream.ofNullable(briefs.get(id))).toList();
    return next == null || by == null || children.isEmpty()
        ? null
        : line(
            Words.and(children.stream().map(CaseWords::fullName).toList()),
            null,
            "/pre-proceedings/" + line.id(),
            next.what().words(),
            by,
            uk.kith.court.engine.timeline.NextStep.whose(next.what()).words(),
            rule(uk.kith.court.engine.timeline.NextStep.step(next.what()).name()),
            today);
  }

  static @Nullable Line task(
      GuardianshipView view, Map<ChildId, ChildBrief> briefs, LocalDate today) {
    CaseTask next = view.next();
    LocalDate due = next == null ? null : next.dueOn();
    ChildBrief child = briefs.get(view.child());
    return next == null || due == null || child == null
        ? null
        : line(
            CaseWords.fullName(child),
            child.localId(),
            "/guardianship/" + view.id(),
            next.what().words(),
            due,
            Words.orNotKnown(child.worker()),
            next.rule(),
            today);
  }

  /** Changed in its row, as the court list changes it. */
  static @Nullable Line agreed(
      ActionView action, Map<ChildId, ChildBrief> briefs, NextSteps steps, LocalDate today) {
    ChildBrief child = briefs.get(action.child());
    return child == null
        ? null
        : line(
                CaseWords.fullName(child),
                child.localId(),
                "/children/" + child.id(),
                action.what(),
                action.dueOn(),
                action.owner(),
                null,
                today)
            .changedBy(steps.of(action, CaseWords.fullName(child)), List.of());
  }

  /** R-COURT-32, R-COURT-35: to apply for a placement order, or to revoke one. */
  static @Nullable Line placementOrder(PlacementOrderLine order, LocalDate today) {
    RuleStep next = PlacementOrderList.next(order);
    LocalDate by = next == null ? null : next.by();
    return next == null || by == null
        ? null
        : line(
            CaseWords.fullName(order.child()),
            order.child().localId(),
            PlacementOrderList.href(order),
            next.what(),
            by,
            Words.orNotKnown(next.whose()),
            RuleId.of(order.standing() == Standing.TO_APPLY ? "R-COURT-32" : "R-COURT-35"),
            today);
  }

  /** As what is due in placements says it (R-PERM-01 to -03, -09). */
  static @Nullable Line review(ReviewLine review, LocalDate today) {
    LocalDate due = review.review().dueOn();
    return due == null
        ? null
        : line(
            CaseWords.fullName(review.child()),
            review.child().localId(),
            "/children/" + review.child().id() + "/permanence",
            Duty.CHILD_REVIEW.words(),
            due,
            Words.orNotKnown(review.reviewingOfficer()),
            RuleId.of(review.review().rule()),
            today);
  }

  /** As the court list says it, with the case number and the way to record a step. */
  static Line waiting(Waiting waiting, NextSteps steps, LocalDate today) {
    NextStepLine next = waiting.next();
    Map<ChildId, String> names = CaseWords.fullNames(waiting.of());
    return line(
            CaseWords.names(waiting.of()),
            waiting.of().caseNumber(),
            CaseWords.href(waiting.of()),
            next.words(),
            Objects.requireNonNull(next.by(), "a step with a day"),
            next.whose().words(),
            rule(next.step()),
            today)
        .changedBy(
            steps.of(next, names),
            steps.each(names).stream()
                .filter(step -> step.what() != null && !step.byRules())
                .toList());
  }

  /**
   * R-COURT-03 to -06: time that has run out is for the court to extend, whatever else comes next.
   */
  static Line limit(CourtLimit limit, NextSteps steps, LocalDate today) {
    LocalDate last = limit.finalHearing();
    LocalDate held = limit.finalHeldOn();
    Map<ChildId, String> names = CaseWords.fullNames(limit.of());
    List<NextStepCell> next =
        steps.each(names).stream().filter(step -> step.what() != null).toList();
    return line(
            CaseWords.names(limit.of()),
            limit.of().caseNumber(),
            CaseWords.href(limit.of()),
            last == null
                ? held == null
                    ? "More time from the court; no final hearing is listed"
                    : "More time from the court; the final hearing was held on "
                        + Dates.day(held)
                        + ", and no end is recorded"
                : last.isAfter(limit.limit())
                    ? "More time from the court; the final hearing is listed to end on "
                        + Dates.day(last)
                    : "The final hearing is listed to end on " + Dates.day(last),
            limit.limit(),
            Whose.LEGAL.words(),
            RuleId.of("R-COURT-01"),
            today)
        .changedBy(
            next.stream().filter(CourtDueLines::isMoreTime).findFirst().orElse(null),
            next.stream().filter(step -> !isMoreTime(step)).toList());
  }

  /** What the row of a limit says itself. */
  private static boolean isMoreTime(NextStepCell step) {
    return step.byRules()
        && uk.kith.court.engine.timeline.NextStep.task(CourtStep.MORE_TIME).equals(step.what());
  }

  /** That an answer is due and from whom, and not what the concern is about. */
  static @Nullable Line concern(PermanenceView view, LocalDate today) {
    ConcernView concern = view.openConcern();
    LocalDate due = concern == null ? null : concern.now().answerDue();
    return concern == null || due == null
        ? null
        : line(
            CaseWords.fullName(view.child()),
            view.child().localId(),
            "/children/" + view.child().id() + "/permanence",
            "Answer to the reviewing officer’s concern" + ConcernWords.more(view.otherConcerns()),
            due,
            Words.orNotKnown(concern.now().to()),
            null,
            today);
  }

  private static @Nullable RuleId rule(String step) {
    return CourtStep.findRule(step).orElse(null);
  }

  private static Line line(
      String who,
      @Nullable String number,
      String href,
      String what,
      LocalDate due,
      String whose,
      @Nullable RuleId rule,
      LocalDate today) {
    boolean late = due.isBefore(today);
    String words = Dates.dueInDays(due, today);
    return new Line(
        who,
        number,
        href,
        what,
        due,
        Dates.day(due),
        late ? new Tag(words, Tag.Colour.RED) : null,
        late ? null : words,
        whose,
        rule == null ? null : rule.value(),
        null,
        List.of());
  }
}
