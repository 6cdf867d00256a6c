package uk.kith.app.web.courtlists;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Tag;
import uk.kith.court.api.DirectionFilter.When;
import uk.kith.court.api.DirectionLine;
import uk.kith.court.api.EndingOrders.EndingOrder;
import uk.kith.court.api.GuardianshipView;
import uk.kith.court.api.HearingLine;
import uk.kith.court.api.PreProceedingsLine;
import uk.kith.court.api.ProceedingsView.DirectionView;
import uk.kith.court.api.ProceedingsView.HearingView;
import uk.kith.court.engine.direction.Direction.Standing;
import uk.kith.court.engine.gateway.NextStep;
import uk.kith.court.engine.guardianship.CaseTask;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.api.ChildBrief;

/**
 * What a court officer has in a week: hearings, directions, steps before the court and cases
 * towards special guardianship and child arrangements, each with what is late or due by Sunday. Of
 * a long list the page shows its beginning, and leads to the list.
 *
 * @param week "Monday 29 September 2014 to Sunday 5 October 2014"
 */
public record CourtDuePage(String week, List<Group> groups) {

  /** So many lines of each list. */
  static final int SHOWN = 10;

  public static final List<Column> COLUMNS =
      List.of(Column.of("Who"), Column.of("What"), Column.of("When"), Column.of("Whose, or where"));

  /**
   * What belongs to one list.
   *
   * @param href of the whole list
   */
  public record Group(
      String id, String heading, String says, String href, String link, List<Line> lines) {}

  /**
   * Something with a day.
   *
   * @param number of the case or the child; null when there is none
   * @param late how late it is; null when it is not
   * @param whose null when nobody can say
   */
  public record Line(
      String who,
      @Nullable String number,
      String href,
      String what,
      String when,
      @Nullable Tag late,
      @Nullable String due,
      String whose) {}

  /** The Sunday of the week of a day. */
  static LocalDate sunday(LocalDate today) {
    return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }

  /**
   * @param unrecorded hearings that are over and of which nobody recorded what became
   * @param ending orders that end by themselves, the first to end first
   * @param agreed next steps and actions of meetings that are late or due by Sunday
   * @param briefs of the children who are named
   */
  static CourtDuePage of(
      List<HearingLine> unrecorded,
      List<HearingLine> hearings,
      List<DirectionLine> directions,
      List<EndingOrder> ending,
      List<PreProceedingsLine> steps,
      List<GuardianshipView> tasks,
      List<ActionView> agreed,
      Map<ChildId, ChildBrief> briefs,
      LocalDate today) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new CourtDuePage(
        HearingsPage.weekday(monday) + " to " + HearingsPage.weekday(sunday(today)),
        List.of(
            group(
                "unrecorded",
                "Hearings that are over, and nothing is recorded",
                "hearing",
                unrecorded.size(),
                "Of every hearing that is over it is recorded what became of it.",
                HearingDays.unrecorded(),
                "As a list",
                unrecorded.stream().map(line -> over(line, today))),
            group(
                "hearings",
                "Hearings this week",
                "hearing",
                hearings.size(),
                "No hearing is listed for this week.",
                "/court/hearings",
                "The hearing list, to be printed",
                hearings.stream().map(line -> hearing(line, today))),
            group(
                "directions",
                "Directions late, or due by Sunday",
                "direction",
                directions.size(),
                "No direction is late or due by Sunday.",
                DirectionList.href(When.SOON),
                "All of them",
                directions.stream().map(line -> direction(line, today))),
            group(
                "orders",
                "Orders that end in the next four weeks",
                "order",
                ending.size(),
                "No order ends by itself in the next four weeks.",
                EndingOrderList.ADDRESS,
                "Orders that end, and those that ran out",
                ending.stream().map(order -> ends(order, today))),
            group(
                "before-court",
                "Steps before the court",
                "step",
                steps.size(),
                "No step is late or due by Sunday.",
                "/pre-proceedings?sort=NEXT",
                "All pre-proceedings, the next step first",
                steps.stream().flatMap(line -> Stream.ofNullable(step(line, briefs, today)))),
            group(
                "guardianship",
                "Special guardianship and child arrangements",
                "step",
                tasks.size(),
                "Nothing is late or due by Sunday.",
                "/guardianship",
                "All open cases",
                tasks.stream().flatMap(view -> Stream.ofNullable(task(view, briefs, today)))),
            group(
                "agreed",
                "What was agreed that somebody does",
                "agreed step",
                agreed.size(),
                "Nothing that was agreed is late or due by Sunday.",
                "/meetings",
                "Meetings",
                agreed.stream()
                    .flatMap(action -> Stream.ofNullable(agreed(action, briefs, today))))));
  }

  private static Group group(
      String id,
      String heading,
      String of,
      long count,
      String none,
      String href,
      String link,
      Stream<Line> lines) {
    return new Group(
        id,
        heading,
        count == 0
            ? none
            : Numbers.many(count, of)
                + (count > SHOWN ? ", of which the first " + SHOWN + " stand here." : "."),
        href,
        link,
        lines.limit(SHOWN).toList());
  }

  private static Line hearing(HearingLine line, LocalDate today) {
    HearingView hearing = line.hearing();
    LocalTime at = hearing.at();
    String court = line.of().court();
    return new Line(
        CaseWords.names(line.of()),
        line.of().caseNumber(),
        CaseWords.href(line.of()),
        hearing.otherWords() == null ? hearing.type().words() : hearing.otherWords(),
        HearingsPage.weekday(hearing.on()) + (at == null ? "" : ", " + at),
        null,
        hearing.on().equals(today) ? "today" : null,
        court == null ? "Court not recorded" : court);
  }

  /** Leads to the form that asks what became of it: timetable and figures wait for the answer. */
  private static Line over(HearingLine line, LocalDate today) {
    Line said = hearing(line, today);
    return new Line(
        said.who(),
        said.number(),
        said.href() + "/hearings/" + line.hearing().id() + "/move",
        said.what() + ": held, adjourned or vacated?",
        said.when(),
        new Tag(Dates.ago(line.hearing().endsOn(), today), Tag.Colour.YELLOW),
        null,
        said.whose());
  }

  private static Line direction(DirectionLine line, LocalDate today) {
    DirectionView direction = line.direction();
    boolean late = direction.standing() == Standing.OUTSTANDING;
    LocalTime at = direction.dueAt();
    return new Line(
        CaseWords.names(line.of()),
        line.of().caseNumber(),
        CaseWords.href(line.of()) + "#directions",
        direction.text(),
        Dates.day(direction.dueOn()),
        late ? new Tag(DirectionList.late(direction), Tag.Colour.RED) : null,
        late ? null : (at == null ? "" : "by " + at + ", ") + Dates.due(direction.dueOn(), today),
        direction.assignee().words());
  }

  private static Line ends(EndingOrder order, LocalDate today) {
    return line(
        CaseWords.fullName(order.child()),
        order.of().caseNumber(),
        CaseWords.href(order.of()),
        EndingOrderList.words(order),
        order.endsOn(),
        Words.orNotKnown(order.of().lawyer()),
        today);
  }

  private static @Nullable Line step(
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
            Words.orNotKnown(line.worker()),
            today);
  }

  private static @Nullable Line task(
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
            today);
  }

  private static @Nullable Line agreed(
      ActionView action, Map<ChildId, ChildBrief> briefs, LocalDate today) {
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
            today);
  }

  private static Line line(
      String who,
      @Nullable String number,
      String href,
      String what,
      LocalDate due,
      String whose,
      LocalDate today) {
    boolean late = due.isBefore(today);
    String words = Dates.dueInDays(due, today);
    return new Line(
        who,
        number,
        href,
        what,
        Dates.day(due),
        late ? new Tag(words, Tag.Colour.RED) : null,
        late ? null : words,
        whose);
  }
}
