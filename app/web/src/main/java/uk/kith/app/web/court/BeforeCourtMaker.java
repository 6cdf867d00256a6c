package uk.kith.app.web.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.child.BirthPage;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.court.BeforeCourtPage.ChildLink;
import uk.kith.app.web.court.BeforeCourtPage.Group;
import uk.kith.app.web.court.BeforeCourtPage.StepRow;
import uk.kith.court.api.PreProceedingsView;
import uk.kith.court.api.PreProceedingsView.ChildBeforeCourt;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.engine.gateway.GatewayPolicy;
import uk.kith.court.engine.gateway.NextStep;
import uk.kith.court.engine.gateway.PreStanding;
import uk.kith.court.engine.gateway.Step;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.placements.api.ChildView;

/** Makes the page of a family's pre-proceedings; a pure function. */
final class BeforeCourtMaker {

  private static final String NO_OFFER = "No offer is recorded";

  private final PreProceedingsView view;
  private final Map<ChildId, ChildView> children;
  private final GatewayPolicy policy;
  private final boolean mayRecord;

  private BeforeCourtMaker(
      PreProceedingsView view,
      Map<ChildId, ChildView> children,
      GatewayPolicy policy,
      boolean mayRecord) {
    this.mayRecord = mayRecord;
    this.view = view;
    this.children = children;
    this.policy = policy;
  }

  /**
   * @param children at least those of the view
   */
  static BeforeCourtPage make(
      PreProceedingsView view,
      Map<ChildId, ChildView> children,
      GatewayPolicy policy,
      boolean mayRecord) {
    return new BeforeCourtMaker(view, children, policy, mayRecord).page();
  }

  private BeforeCourtPage page() {
    Map<Object, List<ChildBeforeCourt>> alike = new LinkedHashMap<>();
    for (ChildBeforeCourt child : view.children()) {
      // What the page says of a child, the child itself apart.
      alike
          .computeIfAbsent(
              List.of(
                  child.startedOn(),
                  child.steps(),
                  child.told(),
                  Optional.ofNullable(child.familyMeeting()),
                  Optional.ofNullable(child.appliedOn()),
                  child.standing()),
              key -> new ArrayList<>())
          .add(child);
    }
    List<Group> groups = new ArrayList<>();
    for (List<ChildBeforeCourt> some : alike.values()) {
      groups.add(group("group-" + (groups.size() + 1), some));
    }
    return new BeforeCourtPage(
        "/pre-proceedings/" + view.id(),
        PreProceedingsList.names(views(view.children())),
        groups,
        mayRecord ? forms() : null);
  }

  private BeforeCourtForms forms() {
    return new BeforeCourtForms(
        Long.toString(view.version()),
        view.children().stream().map(child -> choice(child).chosen(child.isOpen())).toList());
  }

  private Choice choice(ChildBeforeCourt child) {
    return Choice.of(child.child().toString(), Words.fullName(view(child)));
  }

  private ChildView view(ChildBeforeCourt child) {
    return Objects.requireNonNull(children.get(child.child()), "a child of the view");
  }

  private List<ChildView> views(List<ChildBeforeCourt> some) {
    return some.stream().map(this::view).toList();
  }

  private Group group(String id, List<ChildBeforeCourt> alike) {
    ChildBeforeCourt one = alike.get(0);
    PreStanding standing = one.standing();
    return new Group(
        id,
        PreProceedingsList.names(views(alike)),
        PreProceedingsList.tag(standing, policy),
        PreProceedingsList.weekInWords(one.week(), one.endedOn(), policy),
        PreProceedingsList.bar(standing.days(), policy),
        next(standing.next()),
        standing.isToIssue() ? open(alike) : null,
        facts(alike),
        standing.findings().stream()
            .map(f -> new FindingView(f.rule().value(), f.text(), f.source(), null))
            .toList(),
        steps(one),
        alike.stream().map(this::view).flatMap(this::links).toList());
  }

  private Stream<ChildLink> links(ChildView child) {
    String birth = mayRecord ? BirthPage.address(child) : null;
    return Stream.concat(
        Stream.of(new ChildLink("The page of " + Words.name(child), href(child))),
        Stream.ofNullable(birth)
            .map(href -> new ChildLink("Record the birth of " + Words.name(child), href)));
  }

  /** The form that opens proceedings, with all of them chosen. */
  private static String open(List<ChildBeforeCourt> alike) {
    return "/court/new?child="
        + alike.stream()
            .map(child -> child.child().toString())
            .collect(Collectors.joining("&" + NewCaseResource.WITH + "="));
  }

  private static String href(ChildView child) {
    return "/children/" + child.id();
  }

  private @Nullable String next(@Nullable NextStep next) {
    if (next == null) {
      return null;
    }
    LocalDate by = next.by();
    return next.what().words()
        + ", "
        + PreProceedingsList.whose(next)
        + (by == null ? "" : ", by " + Dates.dayAndDue(by, view.asOf()));
  }

  private List<Fact> facts(List<ChildBeforeCourt> alike) {
    ChildBeforeCourt one = alike.get(0);
    String applied = PreProceedingsList.applied(one.standing(), one.appliedOn());
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Decided and started", Dates.day(one.startedOn())));
    facts.add(
        Fact.of(
            Numbers.sentence(Numbers.word(policy.longestWeeks())) + " weeks end",
            Dates.day(one.standing().limit())));
    if (applied != null && outcome(one) == null) {
      facts.add(Fact.of("Ended by", applied));
    }
    Collections.addAll(
        facts,
        Fact.of("Age", each(alike, child -> Words.age(view(child)))),
        Fact.of("Family meeting", familyMeeting(one)),
        Fact.of(
            "Earlier pre-proceedings",
            each(alike, child -> number(child.previous().preProceedings()))),
        Fact.of(
            "Earlier care proceedings",
            each(alike, child -> number(child.previous().careProceedings()))));
    return facts;
  }

  /** One text when it is the same for all, else each with its name. */
  private String each(List<ChildBeforeCourt> alike, Function<ChildBeforeCourt, String> say) {
    List<String> said = alike.stream().map(say).distinct().toList();
    return said.size() == 1
        ? said.get(0)
        : String.join(
            "; ",
            alike.stream().map(child -> Words.name(view(child)) + " " + say.apply(child)).toList());
  }

  private static String number(@Nullable Integer number) {
    return number == null ? "Not known" : number == 0 ? "None" : Numbers.count(number);
  }

  /** R-PRE-13: an offer in the letter is one, of which it is not recorded to whom it went. */
  private static String familyMeeting(ChildBeforeCourt child) {
    return child.familyMeeting() != null
        ? familyMeeting(child.familyMeeting())
        : child.steps().stream()
            .filter(step -> Boolean.TRUE.equals(step.offerIncluded()))
            .findFirst()
            .map(
                step ->
                    "Offered in the letter of "
                        + Dates.day(step.on())
                        + "; to whom, and the answer, are not recorded")
            .orElse(NO_OFFER);
  }

  static String familyMeeting(@Nullable FamilyMeeting meeting) {
    if (meeting == null) {
      return NO_OFFER;
    }
    if (meeting.offeredOn() == null) {
      return "Not offered, decided by "
          + meeting.notOfferedBy()
          + ": "
          + meeting.notOfferedBecause();
    }
    String answer =
        meeting.accepted() == null ? "no answer yet" : meeting.accepted() ? "accepted" : "declined";
    String held =
        meeting.heldOn() != null
            ? "; held on " + Dates.day(meeting.heldOn())
            : meeting.notHeldBecause() != null ? "; not held: " + meeting.notHeldBecause() : "";
    return "Offered to "
        + meeting.offeredTo()
        + " on "
        + Dates.day(meeting.offeredOn())
        + ", "
        + answer
        + held;
  }

  private List<StepRow> steps(ChildBeforeCourt child) {
    PreStanding standing = child.standing();
    List<StepRow> rows = new ArrayList<>();
    Step letter = find(child, Step.Kind.LETTER).orElse(null);
    rows.add(
        new StepRow(
            Step.Kind.LETTER.words(),
            due(child, letter, standing.letterBy()),
            done(letter),
            letter == null
                ? null
                : letter(letter, child.startedOn())
                    + (child.told().contains(letter) ? "; told by the case system" : "")));
    Step meeting = find(child, Step.Kind.FIRST_MEETING).orElse(null);
    rows.add(
        new StepRow(
            Step.Kind.FIRST_MEETING.words(),
            standing.firstMeetingBy() == null
                ? "Counted from the letter"
                : due(child, meeting, standing.firstMeetingBy()),
            done(meeting),
            told(child, meeting)));
    child.steps().stream()
        .filter(step -> step.kind() == Step.Kind.FURTHER_MEETING)
        .map(step -> new StepRow(step.kind().words(), "No day is set", done(step), null))
        .forEach(rows::add);
    Step review = find(child, Step.Kind.REVIEW).orElse(null);
    rows.add(
        new StepRow(
            Step.Kind.REVIEW.words(),
            due(child, review, new DueDate(standing.reviewBy(), false)),
            done(review),
            null));
    Step outcome = outcome(child);
    rows.add(
        new StepRow(
            outcome == null ? "Outcome" : outcome.kind().words(),
            Dates.day(standing.limit()),
            done(outcome),
            told(child, outcome)));
    if (child.appliedOn() != null) {
      rows.add(
          new StepRow(
              "Application to the court", "No day is set", Dates.day(child.appliedOn()), null));
    }
    return rows;
  }

  /** R-PRE-05: the days between decision and letter. */
  private static String letter(Step letter, LocalDate started) {
    LocalDate decided = letter.decidedOn() == null ? started : letter.decidedOn();
    String between =
        Numbers.many(
                WorkingCalendar.englandAndWales().workingDaysBetween(decided, letter.on()).count(),
                "working day")
            + " after the decision of "
            + Dates.day(decided);
    return between
        + (letter.offerIncluded() == null
            ? "; whether it offers a family meeting is not known"
            : letter.offerIncluded() ? "; offers a family meeting" : "; offers no family meeting");
  }

  private static Optional<Step> find(ChildBeforeCourt child, Step.Kind kind) {
    return child.steps().stream().filter(step -> step.kind() == kind).findFirst();
  }

  private static @Nullable String told(ChildBeforeCourt child, @Nullable Step step) {
    return step != null && child.told().contains(step) ? "Told by the case system" : null;
  }

  private static String done(@Nullable Step step) {
    return step == null ? "Not recorded" : Dates.day(step.on());
  }

  private static @Nullable Step outcome(ChildBeforeCourt child) {
    return child.steps().stream().filter(step -> step.kind().isOutcome()).findFirst().orElse(null);
  }

  /** What was not done when they ended, and was not due then, is not due any more. */
  private static String due(ChildBeforeCourt child, @Nullable Step step, DueDate due) {
    LocalDate ended = child.endedOn();
    return step == null && ended != null && ended.isBefore(due.date())
        ? "Not due: they ended before"
        : Dates.day(due.date()) + (due.provisional() ? " (provisional)" : "");
  }
}
