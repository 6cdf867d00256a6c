package uk.kith.app.web.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.permanence.ConcernWords;
import uk.kith.court.api.ChildTimeline;
import uk.kith.court.api.ChildTimeline.Latest;
import uk.kith.court.api.ChildTimeline.NextStepLine;
import uk.kith.court.api.ChildTimeline.StepLine;
import uk.kith.court.api.ChildTimeline.ToMeet;
import uk.kith.court.api.ConcernView;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.engine.timeline.CourtStep;
import uk.kith.court.engine.timeline.StepStatus;

/**
 * A child's way in the words of its page; a pure function of the timeline.
 *
 * @param facts what the way waits for, whose it is and by when, and the limit
 * @param caseHref the proceedings; null when there are none
 * @param toMeet "To meet the final hearing of 23 February 2015", or the limit while none is listed;
 *     null when neither is known
 * @param noBack what is said where no step has a last day: what of the case is not recorded, else
 *     that nothing is left to do
 * @param critical "What sets the earliest day of the final hearing"; null when nothing is known to
 */
public record ChildTimelinePage(
    String child,
    String childHref,
    List<Fact> facts,
    @Nullable String caseHref,
    @Nullable String toMeet,
    List<BackRow> back,
    String noBack,
    @Nullable String critical,
    List<CriticalLine> criticalSteps,
    List<StepRow> steps) {

  public static final List<Column> STEP_COLUMNS =
      List.of(
          Column.of("Step"),
          Column.of("Whose"),
          Column.of("Due"),
          Column.of("Done"),
          Column.of("How it stands"),
          Column.of("Rule"));

  public static final List<Column> BACK_COLUMNS =
      List.of(Column.of("Step"), Column.of("Whose"), Column.of("At the latest"), Column.of("Left"));

  private static final Set<String> BEHIND_THE_MOVE =
      Set.of(CourtStep.ADOPTION_APPLICATION.name(), CourtStep.ADOPTION_ORDER.name());

  /** What the steps that set a day mean. */
  public String criticalSays() {
    return criticalSteps.size() == 1
        ? "That day alone: nothing that comes before it ends later."
        : "If one of these takes longer, so does the whole.";
  }

  /**
   * A step to be taken for the final hearing.
   *
   * @param by its last day; where that is before the application, how long the case has instead
   */
  public record BackRow(String step, String whose, String by, Tag left) {}

  /**
   * One of the steps that set the day of the last of them.
   *
   * @param says "by 24 September 2014", "listed for 23 February 2015", a day when it is done
   */
  public record CriticalLine(String step, String whose, String says) {}

  /**
   * A step of the way.
   *
   * @param remark when it can be at the earliest; null when that adds nothing
   */
  public record StepRow(
      String step,
      @Nullable String remark,
      String whose,
      String due,
      String done,
      Tag state,
      String rule) {}

  /** The same of a child of whose way to permanence nothing is on record. */
  static ChildTimelinePage of(ChildTimeline timeline, String name) {
    return of(timeline, name, null);
  }

  /**
   * @param view null when nothing is on record of its way to permanence
   */
  static ChildTimelinePage of(ChildTimeline timeline, String name, @Nullable PermanenceView view) {
    LocalDate asOf = timeline.asOf();
    boolean none = timeline.steps().isEmpty();
    ToMeet plan = timeline.toMeetFinalHearing();
    return new ChildTimelinePage(
        name,
        "/children/" + timeline.child(),
        none ? List.of() : facts(timeline, view),
        timeline.steps().stream()
            .map(StepLine::proceedings)
            .filter(Objects::nonNull)
            .findFirst()
            .map(id -> "/court/" + id)
            .orElse(null),
        plan == null ? null : toMeet(plan),
        plan == null
            ? List.of()
            : plan.steps().stream()
                .map(each -> back(each, plan.on(), begun(timeline), asOf))
                .toList(),
        noBack(timeline),
        critical(timeline),
        criticalSteps(timeline),
        timeline.steps().stream().map(step -> row(step, notTold(step, timeline), asOf)).toList());
  }

  private static String toMeet(ToMeet plan) {
    return plan.listed()
        ? "To meet the final hearing of " + Dates.day(plan.on())
        : "No final hearing listed: to meet the limit of "
            + Dates.day(plan.on())
            + (plan.onIsProvisional() ? " (provisional)" : "");
  }

  /**
   * The same with what the reviewing officer worries about.
   *
   * @param concern null when none is open
   * @param others how many are open beside it
   */
  ChildTimelinePage with(@Nullable ConcernView concern, int others, LocalDate asOf) {
    if (concern == null) {
      return this;
    }
    LocalDate answer = concern.now().answerDue();
    List<Fact> more = new ArrayList<>(facts);
    more.add(
        Fact.link(
            "Concern of the reviewing officer",
            concern.now().stage().words()
                + ConcernWords.to(concern)
                + (answer == null ? "" : ", answer due " + Dates.dayAndDue(answer, asOf))
                + ConcernWords.more(others),
            childHref + "/permanence"));
    return new ChildTimelinePage(
        child, childHref, more, caseHref, toMeet, back, noBack, critical, criticalSteps, steps);
  }

  private static List<Fact> facts(ChildTimeline timeline, @Nullable PermanenceView view) {
    List<Fact> facts = new ArrayList<>();
    NextStepLine next = timeline.next();
    if (next == null) {
      facts.addAll(nothingLeft(view));
    } else {
      LocalDate by = next.by();
      facts.add(Fact.of("Next step", next.words()));
      facts.add(Fact.of("Whose", next.whose().words()));
      facts.add(
          Fact.of(
              "By",
              by == null
                  ? "No day is set"
                  : next.planned() && by.isBefore(timeline.asOf())
                      ? "Planned by " + Dates.day(by) + ", not recorded"
                      : (next.planned() ? "Planned by " : "")
                          + Dates.day(by)
                          + ", "
                          + (by.isBefore(timeline.asOf())
                              ? StepWords.late(next.step(), by, timeline.asOf())
                              : Dates.due(by, timeline.asOf()))
                          + provisional(next.byIsProvisional())));
    }
    for (StepLine step : timeline.steps()) {
      LocalDate due = step.due();
      boolean open = step.done() == null && step.status() != StepStatus.DONE;
      if (step.step().equals(CourtStep.FINAL_ORDER.name()) && due != null && open) {
        facts.add(Fact.of("Limit", Dates.day(due) + provisional(step.dueIsProvisional())));
      }
      if (step.step().equals(CourtStep.FINAL_HEARING.name()) && step.done() == null) {
        LocalDate listed = step.listed();
        facts.add(
            Fact.of(
                step.words(),
                listed == null ? "None listed" : Dates.days(listed, step.listedTo())));
      }
    }
    if (!timeline.steps().isEmpty()) {
      StepLine last = timeline.steps().get(timeline.steps().size() - 1);
      LocalDate earliest = last.earliest();
      String notTold = notTold(last, timeline);
      if (last.done() == null) {
        facts.add(
            Fact.of(
                "End of the way",
                last.words()
                    + (earliest == null
                        ? next == null
                            ? ", made: its day is not on record"
                            : notTold == null ? "" : ", " + notTold
                        : ", not before " + Dates.day(earliest))));
      }
    }
    return facts;
  }

  /** Who is looked after has the next step that lists say, which is the next review. */
  private static List<Fact> nothingLeft(@Nullable PermanenceView view) {
    if (view == null || view.careEnded() != null) {
      return List.of(Fact.of("Next step", "Nothing is left to do"));
    }
    List<Fact> next = NoWay.next(view);
    return next.stream().anyMatch(fact -> fact.name().equals("Next step"))
        ? next
        : Stream.concat(
                Stream.of(Fact.of("Next step", "Nothing is left to do before the court")),
                next.stream())
            .toList();
  }

  private static @Nullable String critical(ChildTimeline timeline) {
    List<StepLine> steps = criticalLines(timeline);
    if (steps.isEmpty()) {
      return null;
    }
    StepLine last = steps.get(steps.size() - 1);
    LocalDate earliest = last.earliest();
    return "What sets the earliest day of the "
        + Words.within(last.words())
        + (earliest == null ? "" : ", " + Dates.day(earliest));
  }

  private static List<CriticalLine> criticalSteps(ChildTimeline timeline) {
    return criticalLines(timeline).stream()
        .map(step -> new CriticalLine(step.words(), step.whose().words(), criticalDay(step)))
        .toList();
  }

  private static String criticalDay(StepLine step) {
    LocalDate done = step.done();
    LocalDate listed = step.listed();
    LocalDate earliest = step.earliest();
    if (done != null) {
      return "done " + Dates.day(done);
    }
    if (listed != null) {
      return "listed for " + Dates.days(listed, step.listedTo());
    }
    return earliest == null ? "no day known" : "not before " + Dates.day(earliest);
  }

  private static List<StepLine> criticalLines(ChildTimeline timeline) {
    return timeline.critical().stream()
        .flatMap(
            code -> timeline.steps().stream().filter(step -> step.step().equals(code)).limit(1))
        .toList();
  }

  /** When the application was made, or issued; null when neither is recorded. */
  private static @Nullable LocalDate begun(ChildTimeline timeline) {
    return timeline.steps().stream()
        .filter(
            step ->
                step.step().equals(CourtStep.SUBMISSION.name())
                    || step.step().equals(CourtStep.ISSUE.name()))
        .map(StepLine::done)
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** No day is known of what is left, and what nobody recorded may be left. */
  private static String noBack(ChildTimeline timeline) {
    List<String> missing =
        timeline.steps().stream()
            .dropWhile(step -> !step.step().equals(CourtStep.ISSUE.name()))
            .skip(1)
            .takeWhile(step -> !step.step().equals(CourtStep.FINAL_HEARING.name()))
            .filter(step -> step.proceedings() != null && step.done() == null)
            .map(step -> Words.within(step.words()))
            .toList();
    return missing.isEmpty()
        ? "Nothing is left to do before it."
        : "No last day is known of anything before it. Not recorded: "
            + String.join("; ", missing)
            + ".";
  }

  private static BackRow back(
      Latest each, LocalDate on, @Nullable LocalDate begun, LocalDate asOf) {
    if (begun != null && each.by().isBefore(begun)) {
      return new BackRow(
          each.words(),
          each.whose().words(),
          "Leaves " + time(begun, on, each.by()),
          new Tag("Shorter than planned", Tag.Colour.RED));
    }
    return new BackRow(
        each.words(),
        each.whose().words(),
        Dates.day(each.by()) + provisional(each.byIsProvisional()),
        each.passed()
            ? new Tag("Passed, " + Dates.ago(each.by(), asOf), Tag.Colour.RED)
            : new Tag(Numbers.sentence(Dates.due(each.by(), asOf)), Tag.Colour.GREY));
  }

  /** "24 weeks where 33 are planned", in days where the weeks do not tell them apart. */
  private static String time(LocalDate begun, LocalDate on, LocalDate by) {
    long left = ChronoUnit.WEEKS.between(begun, on);
    long planned = ChronoUnit.WEEKS.between(by, on);
    return left == planned
        ? Numbers.many(ChronoUnit.DAYS.between(begun, on), "day")
            + " where "
            + Numbers.count(ChronoUnit.DAYS.between(by, on))
            + " are planned"
        : Numbers.many(left, "week") + " where " + Numbers.count(planned) + " are planned";
  }

  /**
   * Why no earliest day stands at a step behind the move to adopters, of whom the reader is not
   * told (R-COURT-37): the same words whatever came of the search. Null when a day is known, or the
   * step does not wait for that.
   */
  private static @Nullable String notTold(StepLine step, ChildTimeline timeline) {
    boolean waits =
        step.done() == null
            && step.earliest() == null
            && BEHIND_THE_MOVE.contains(step.step())
            && timeline.steps().stream()
                .anyMatch(each -> each.step().equals(CourtStep.PLACING_UNTOLD.name()));
    return waits
        ? "its earliest day is counted from a move to adopters and not known to your role"
        : null;
  }

  private static StepRow row(StepLine step, @Nullable String notTold, LocalDate asOf) {
    LocalDate due = step.due();
    LocalDate done = step.done();
    LocalDate listed = step.listed();
    LocalDate earliest = step.earliest();
    String day =
        due == null
            ? listed == null ? "Not known" : "Listed for " + Dates.days(listed, step.listedTo())
            : Dates.day(due)
                + provisional(step.dueIsProvisional())
                + (listed == null || listed.equals(due)
                    ? ""
                    : ", listed for " + Dates.days(listed, step.listedTo()));
    return new StepRow(
        step.words(),
        done == null && earliest != null && earliest.isAfter(asOf) && tells(step)
            ? notBefore(step, earliest)
            : notTold,
        step.whose().words(),
        due == null && done != null ? "No day set" : day,
        done != null ? Dates.day(done) : open(step),
        StepWords.tag(step, asOf),
        step.rule() == null ? "None" : step.rule().value());
  }

  private static String open(StepLine step) {
    return step.step().equals(CourtStep.PLACING_UNTOLD.name())
        ? "Not told here"
        : step.earliest() == null ? "Not recorded" : "Not yet";
  }

  /**
   * Of a step that would come after its day: the day stands, and what is before it takes longer.
   */
  private static String notBefore(StepLine step, LocalDate earliest) {
    LocalDate day = step.listed() == null ? step.due() : step.listed();
    return day != null && earliest.isAfter(day)
        ? "as things stand, not before " + Dates.day(earliest)
        : "not before " + Dates.day(earliest);
  }

  /** Whether the earliest day is another than the day that stands there anyway. */
  private static boolean tells(StepLine step) {
    LocalDate earliest = step.earliest();
    return earliest != null && !earliest.equals(step.due()) && !earliest.equals(step.listed());
  }

  private static String provisional(boolean is) {
    return is ? " (provisional)" : "";
  }
}
