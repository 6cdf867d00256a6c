package uk.kith.app.web.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.LegalStatuses;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.court.CasePage.ChildLine;
import uk.kith.app.web.court.CasePage.DirectionLine;
import uk.kith.app.web.court.CasePage.Entry;
import uk.kith.app.web.court.CasePage.HearingLine;
import uk.kith.app.web.court.CasePage.Step;
import uk.kith.app.web.courtlists.OffTrack;
import uk.kith.app.web.permanence.ConcernWords;
import uk.kith.app.web.search.Acceptances;
import uk.kith.court.api.CourtCorrections.TakenBack;
import uk.kith.court.api.CourtPeople;
import uk.kith.court.api.CourtPeople.ShortNotice;
import uk.kith.court.api.OpenConcern;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.ProceedingsView.DirectionView;
import uk.kith.court.api.ProceedingsView.HearingView;
import uk.kith.court.api.ProceedingsView.ListedFor;
import uk.kith.court.engine.direction.Direction.Standing;
import uk.kith.court.engine.direction.Purpose;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.WorkingDays;
import uk.kith.placements.engine.LegalSpell;

/** Says of a case what people ask: who, how far, what is listed, what was to be filed. */
final class CasePageMaker {

  /** Codes of the return that rest on an order of a court. */
  private static final Set<String> OF_ORDERS = Set.of("C1", "C2", "D1", "E1", "L2");

  private final ProceedingsView view;
  private final CaseNames names;
  private final Map<ChildId, String> officers;
  private final Map<ChildId, OpenConcern> concerns;
  private final Map<ChildId, LegalSpell> statuses;
  private final NextSteps next;
  private final boolean mayRecord;
  private final boolean mayEndPlacements;
  private final EntrySteps steps;
  private final List<Entry> mistakes;

  /**
   * @param officers the reviewing officer of each child that has one
   * @param concerns the open concern of each child of whom the reviewing officer has one
   * @param statuses the legal status of each child that has one
   * @param next the next steps of the children
   * @param mistakes what was taken back of the case
   * @param mayRecord true for those who record what happens in court
   * @param mayEndPlacements true for those who end placements
   */
  CasePageMaker(
      ProceedingsView view,
      CaseNames names,
      Map<ChildId, String> officers,
      Map<ChildId, OpenConcern> concerns,
      Map<ChildId, LegalSpell> statuses,
      NextSteps next,
      List<TakenBack> mistakes,
      boolean mayRecord,
      boolean mayEndPlacements) {
    this.view = view;
    this.names = names;
    this.officers = officers;
    this.concerns = concerns;
    this.statuses = statuses;
    this.next = next;
    this.mayRecord = mayRecord;
    this.mayEndPlacements = mayEndPlacements;
    this.mistakes = mistakes.stream().map(each -> CaseLines.of(each, names)).toList();
    this.steps = new EntrySteps(href(), mayRecord);
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
        names.children().stream().flatMap(this::child).toList(),
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
      return "usual";
    }
    return switch (notice) {
      case IMMEDIATE_SAFETY -> "short, for immediate safety";
      case EMERGENCY_PROTECTION_CRITERIA -> "short, as for an emergency protection order";
      case OTHER -> "short, for another reason";
    };
  }

  private Stream<ChildLine> child(CaseNames.Named named) {
    return view.children().stream()
        .filter(child -> child.child().equals(named.id()))
        .map(child -> child(named, child));
  }

  private ChildLine child(CaseNames.Named named, ChildInProceedings child) {
    LocalDate begun =
        Objects.requireNonNull(view.issuedOn() == null ? view.submittedOn() : view.issuedOn());
    LocalDate joined = child.joinedOn();
    LocalDate from = joined == null || joined.isBefore(begun) ? begun : joined;
    ListedFor last = child.finalHearing();
    LocalDate disposedOn = child.disposedOn();
    return new ChildLine(
        named.name(),
        "/children/" + child.child(),
        disposedOn == null
            ? CourtLines.tag(child.track())
            : new Tag(Numbers.sentence(child.stage().words()), Tag.Colour.GREY),
        child.week() == null
            ? Numbers.sentence(child.stage().words())
            : "Week " + child.week() + ", " + child.stage().words(),
        WeekBar.of(
            from,
            child.limit(),
            last == null ? null : last.endsOn(),
            child.finalHearingForecast(),
            view.asOf()),
        child.joinedOn() == null ? null : Dates.day(child.joinedOn()),
        view.children().size() > 1 ? steps.ofChild(child.child(), named.name()) : List.of(),
        next.of(child.child(), named.name(), null),
        limit(child),
        OffTrack.estimate(child),
        child.noCareOrderFrom() == null ? null : Dates.day(child.noCareOrderFrom()),
        disposedOn == null
            ? null
            : new Entry("", CaseLines.ended(child), steps.ofEnd(child.child(), named.name())),
        officers.get(child.child()),
        concern(child.child()),
        child.extensions().stream()
            .map(
                each ->
                    new Entry(
                        Dates.day(each.grantedOn()),
                        CaseLines.of(each),
                        steps.of(each, named.name())))
            .toList(),
        child.orders().stream()
            .map(each -> new Entry("", CaseLines.of(each), steps.of(each, named.name())))
            .toList(),
        byStatus(statuses.get(child.child())),
        child.plans().stream()
            .map(each -> new Entry("", CaseLines.of(each), steps.of(each, named.name())))
            .toList(),
        meeting(child, named.name()),
        toEndCare(child, named.name()),
        Acceptances.views(child.findings()));
  }

  private @Nullable String concern(ChildId child) {
    OpenConcern open = concerns.get(child);
    return open == null ? null : ConcernWords.said(open, view.asOf());
  }

  /** An order of which the legal status alone tells; null where it tells of none. */
  static @Nullable String byStatus(@Nullable LegalSpell status) {
    return status == null || !OF_ORDERS.contains(status.code())
        ? null
        : "From the legal status: "
            + LegalStatuses.words(status.code())
            + ", since "
            + Dates.day(status.first());
  }

  /** R-SGO-07: an order ended care, and the record goes on. */
  private @Nullable Step toEndCare(ChildInProceedings child, String name) {
    boolean goesOn =
        child.findings().stream().anyMatch(each -> each.rule().toString().equals("R-SGO-07"));
    return goesOn && mayEndPlacements
        ? new Step("End the placement", "/children/" + child.child() + "/placements", " of " + name)
        : null;
  }

  /** Null where pre-proceedings tell of it, and where it is not asked for. */
  private @Nullable Entry meeting(ChildInProceedings child, String name) {
    boolean asked =
        child.findings().stream().anyMatch(each -> each.rule().toString().equals("R-PRE-11"));
    FamilyMeeting meeting = child.familyMeeting();
    if (!asked && meeting == null) {
      return null;
    }
    return new Entry(
        "",
        BeforeCourtMaker.familyMeeting(meeting),
        meeting == null ? List.of() : steps.ofMeeting(child.child(), name));
  }

  private static String limit(ChildInProceedings child) {
    LocalDate limit = child.limit();
    if (limit == null) {
      return "no law limits these proceedings";
    }
    int extensions = child.extensions().size();
    return Dates.day(limit)
        + (child.limitIsProvisional() ? ", provisional" : "")
        + (extensions == 0
            ? ""
            : ", extended " + (extensions == 1 ? "once" : extensions + " times"));
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
