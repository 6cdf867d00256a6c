package uk.kith.app.web.court;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.court.CasePage.DirectionLine;
import uk.kith.app.web.court.CasePage.Entry;
import uk.kith.app.web.court.CasePage.HearingLine;
import uk.kith.app.web.court.CasePage.Step;
import uk.kith.court.api.CourtCorrections.TakenBack;
import uk.kith.court.api.CourtPeople;
import uk.kith.court.api.CourtPeople.ShortNotice;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.DirectionView;
import uk.kith.court.api.ProceedingsView.HearingView;
import uk.kith.court.engine.direction.Direction.Standing;
import uk.kith.court.engine.direction.Purpose;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.kernel.WorkingDays;

/** Says of a case what people ask: who, how far, what is listed, what was to be filed. */
final class CasePageMaker {

  private final ProceedingsView view;
  private final CaseNames names;
  private final boolean mayRecord;
  private final EntrySteps steps;
  private final CaseChildLines children;
  private final List<Entry> mistakes;

  /**
   * @param told what others than the case tell of its children
   * @param mistakes what was taken back of the case
   * @param mayRecord true for those who record what happens in court
   * @param mayEndPlacements true for those who end placements
   */
  CasePageMaker(
      ProceedingsView view,
      CaseNames names,
      CaseChildLines.Told told,
      List<TakenBack> mistakes,
      boolean mayRecord,
      boolean mayEndPlacements) {
    this.view = view;
    this.names = names;
    this.mayRecord = mayRecord;
    this.mistakes = mistakes.stream().map(each -> CaseLines.of(each, names)).toList();
    this.steps = new EntrySteps(href(), mayRecord);
    this.children = new CaseChildLines(view, told, steps, mayEndPlacements);
  }

  CasePage page() {
    return new CasePage(
        href(),
        names.all(),
        view.caseNumber(),
        mayRecord,
        isOpen(),
        view.issuedOn() != null,
        steps.ofCase(view),
        facts(),
        children.of(names),
        mayRecord ? children.meetingForms(names) : List.of(),
        view.hearings().stream().map(this::hearing).toList(),
        view.directions().stream().map(this::direction).toList(),
        view.applications().stream()
            .map(each -> new Entry(Dates.day(each.madeOn()), CaseLines.of(each), steps.of(each)))
            .toList(),
        mistakes);
  }

  private boolean isOpen() {
    return view.children().stream().anyMatch(child -> child.disposedOn() == null);
  }

  private String href() {
    return "/court/" + view.id();
  }

  private List<Fact> facts() {
    CourtPeople people = view.people();
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Application", view.kind().words()));
    facts.add(Fact.of("Submitted", Dates.dayOrNotKnown(view.submittedOn())));
    facts.add(Fact.of("Issued", Dates.dayOrNotKnown(view.issuedOn())));
    facts.add(Fact.of("Allocated", Dates.dayOrNotKnown(people.allocatedOn())));
    facts.add(Fact.of("Court", said(people.court())));
    facts.add(Fact.of("Judge", said(people.judge())));
    facts.add(Fact.of("Our lawyer", said(people.lawyer())));
    facts.add(Fact.of("Children’s guardian", said(people.guardian())));
    facts.add(Fact.of("Notice", notice(people.shortNotice())));
    return facts;
  }

  private static String notice(@Nullable ShortNotice notice) {
    if (notice == null) {
      return "Usual";
    }
    return switch (notice) {
      case IMMEDIATE_SAFETY -> "Short, for immediate safety";
      case EMERGENCY_PROTECTION_CRITERIA -> "Short, as for an emergency protection order";
      case OTHER -> "Short, for another reason";
    };
  }

  private HearingLine hearing(HearingView hearing) {
    List<String> became = new ArrayList<>();
    if (hearing.movedOn() != null && !hearing.movedOn().equals(hearing.on())) {
      became.add(Dates.day(hearing.movedOn()));
    }
    if (hearing.reason() != null) {
      became.add(CaseWords.of(hearing.reason()));
    }
    if (hearing.note() != null) {
      became.add(hearing.note());
    }
    boolean leftOver = hearing.status() == HearingStatus.LISTED && !isOpen();
    if (leftOver) {
      became.add("The application has ended: say what became of it, or it stays listed");
    }
    return new HearingLine(
        CaseLines.name(hearing),
        CaseLines.when(hearing),
        new Tag(
            hearing.status().words(),
            hearing.status().isPutOff() || leftOver ? Tag.Colour.YELLOW : Tag.Colour.GREY),
        String.join("; ", became),
        steps(hearing));
  }

  private List<Step> steps(HearingView hearing) {
    if (!mayRecord) {
      return List.of();
    }
    String here = href() + "/hearings/" + hearing.id();
    String about = ": " + CaseLines.name(hearing) + " of " + Dates.day(hearing.on());
    List<Step> all = new ArrayList<>();
    if (!hearing.next().isEmpty()) {
      all.add(new Step("What became of it", here + "/move", about));
    }
    if (hearing.status() == HearingStatus.LISTED) {
      all.add(
          new Step(
              hearing.at() == null ? "Add the time" : "Change the time", here + "/time", about));
    }
    if (hearing.status() == HearingStatus.LISTED && !hearing.on().isBefore(view.asOf())) {
      all.add(new Step("Standard directions", here + "/standard-directions", about));
    }
    all.addAll(steps.of(hearing));
    return all;
  }

  private DirectionLine direction(DirectionView direction) {
    List<String> more = new ArrayList<>();
    if (direction.filedOn() != null) {
      more.add("filed " + CaseLines.filed(direction));
    }
    if (direction.workingDaysLate() > 0) {
      more.add(new WorkingDays(direction.workingDaysLate(), false).late());
    }
    if (!direction.dueOn().equals(direction.firstDueOn())) {
      more.add("first due " + Dates.day(direction.firstDueOn()));
    }
    if (direction.begunOn() != null) {
      more.add("assessment begun " + Dates.day(direction.begunOn()));
    }
    return new DirectionLine(
        direction.text(),
        direction.purpose() == null ? null : direction.purpose().words(),
        direction.assignee().words(),
        CaseLines.due(direction),
        new Tag(
            direction.standing().words(),
            switch (direction.standing()) {
              case OUTSTANDING -> Tag.Colour.RED;
              case LATE -> Tag.Colour.YELLOW;
              case ON_TIME, NOT_YET_DUE, WITHDRAWN -> Tag.Colour.GREY;
            }),
        Numbers.sentence(String.join(", ", more)),
        steps(direction));
  }

  private List<Step> steps(DirectionView direction) {
    if (!mayRecord) {
      return List.of();
    }
    List<Step> steps = new ArrayList<>();
    boolean open =
        direction.standing() == Standing.OUTSTANDING
            || direction.standing() == Standing.NOT_YET_DUE;
    if (direction.purpose() == Purpose.ASSESSMENT_REPORT
        && direction.standing() != Standing.WITHDRAWN) {
      steps.add(step(direction, "Assessment began", DirectionStep.BEGINNING));
    }
    if (open) {
      steps.add(step(direction, "Filed", DirectionStep.FILING));
      steps.add(step(direction, "Varied", DirectionStep.VARIATION));
      steps.add(step(direction, "Taken back by the court", DirectionStep.WITHDRAWAL));
    }
    Step orders =
        step(
            direction,
            direction.purpose() == null ? "Which step it orders" : "Change the step it orders",
            DirectionStep.PURPOSE);
    steps.add(Step.rare(orders.text(), orders.href(), orders.about()));
    steps.addAll(this.steps.of(direction));
    return steps;
  }

  private Step step(DirectionView direction, String text, DirectionStep step) {
    String path = href() + "/directions/" + direction.id() + "/" + step.path();
    return new Step(text, path, ": " + direction.text());
  }

  private static String said(@Nullable String text) {
    return text == null ? "not recorded" : text;
  }
}
