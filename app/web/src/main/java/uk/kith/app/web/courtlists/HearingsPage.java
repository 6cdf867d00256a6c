package uk.kith.app.web.courtlists;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.action.NextStepCell;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.TableTools;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.court.api.HearingLine;
import uk.kith.court.api.ProceedingsView.HearingView;
import uk.kith.court.engine.hearing.HearingStatus;

/**
 * The hearings of a day or a week, day by day and in each by court, to be taken along on paper:
 * what is needed to find the room and the file, and no more.
 *
 * @param days which days are shown, and the weeks before and after them
 * @param selects which days, and of whom
 * @param total such as "3 hearings from 29 September 2014 to 5 October 2014: of team North"
 * @param calendarHref the same hearings for a calendar; null of those that are over
 * @param csvHref the same as a file
 */
public record HearingsPage(
    HearingDays days,
    List<Select> selects,
    String total,
    List<Day> byDay,
    @Nullable String calendarHref,
    String csvHref,
    String xlsxHref) {

  private static final String ADDRESS = "/court/hearings";

  public static final List<Column> COLUMNS =
      List.of(
          Column.of("Court"),
          Column.of("Time"),
          Column.of("Hearing"),
          Column.of("Case"),
          Column.of("Judge and our lawyer"),
          Column.of("Team"));

  private static final Comparator<HearingLine> BY_COURT =
      Comparator.comparing(HearingsPage::court)
          .thenComparing(line -> line.hearing().at(), nullsLast(naturalOrder()))
          .thenComparing(line -> line.hearing().id().value());

  /**
   * The hearings that begin on a day, of every court: whoever goes out takes the day along.
   *
   * @param name with its weekday
   */
  public record Day(String id, String name, List<Line> lines) {}

  /**
   * A hearing.
   *
   * @param until its last day, such as "to Wednesday 3 December 2014"; null when it takes one
   * @param who the children by name
   * @param recordHref where it is recorded what became of it; null of one that is ahead, and where
   *     it is recorded
   * @param step the next step of the children, the one due first
   */
  public record Line(
      String court,
      @Nullable String until,
      String time,
      String hearing,
      String who,
      @Nullable String number,
      String href,
      String judge,
      String lawyer,
      String team,
      @Nullable String recordHref,
      NextStepCell step) {}

  /**
   * @param days what the address asks for
   * @param filters of whom, as the court list has them
   */
  static HearingsPage of(
      List<HearingLine> hearings,
      HearingDays days,
      List<Select> filters,
      NextSteps steps,
      LocalDate today) {
    Form form = days.form();
    String said = CourtAsked.said(CourtAsked.filter(form));
    TreeMap<LocalDate, List<HearingLine>> byDay =
        hearings.stream()
            .sorted(BY_COURT)
            .collect(groupingBy(line -> line.hearing().on(), TreeMap::new, toList()));
    return new HearingsPage(
        days,
        Stream.concat(
                Stream.of(new Select(HearingDays.name(), "Which days", days.choices())),
                filters.stream()
                    .map(
                        each ->
                            new Select(
                                each.id(), each.label(), form.marked(each.id(), each.choices()))))
            .toList(),
        Numbers.many(hearings.size(), "hearing")
            + when(days, today)
            + (said.isEmpty() ? "" : ": " + said),
        byDay.entrySet().stream()
            .map(
                each ->
                    new Day(
                        "day-" + each.getKey(),
                        weekday(each.getKey()),
                        each.getValue().stream().map(one -> line(one, steps, today)).toList()))
            .toList(),
        days.isUnrecorded() ? null : TableTools.href(ADDRESS + "/list.ics", form),
        TableTools.href(ADDRESS + "/list.csv", form),
        TableTools.href(ADDRESS + "/list.xlsx", form));
  }

  /** Said where there is none. */
  public String none() {
    return days.isUnrecorded()
        ? "Of every hearing that is over, of those that are asked for, it is recorded what became"
            + " of it."
        : "No hearing is listed for these days, of those that are asked for.";
  }

  private static String when(HearingDays days, LocalDate today) {
    if (days.isUnrecorded()) {
      return " of which nobody recorded what became, as of " + Dates.day(today);
    }
    LocalDate first = days.period().first();
    LocalDate last = days.period().last();
    return (last == null || last.equals(first)
            ? " on " + Dates.day(first)
            : " from " + Dates.day(first) + " to " + Dates.day(last))
        + ", as of "
        + Dates.day(today);
  }

  private static @Nullable String until(HearingView hearing) {
    return hearing.endsOn().equals(hearing.on()) ? null : "to " + weekday(hearing.endsOn());
  }

  private static String court(HearingLine line) {
    String court = line.of().court();
    return court == null ? "Court not recorded" : court;
  }

  /** The same hearings as a file, one row each. */
  static Worklist<HearingLine> file(NextSteps steps, LocalDate asOf) {
    return new Worklist<>(
        "Hearings",
        "hearing",
        "hearings",
        "/court/hearings",
        "",
        "",
        asOf,
        List.of(
            ListColumn.of("Case", "Case").with("Number"),
            ListColumn.of("Day", "Day").with("Last day"),
            ListColumn.of("Time", "Time"),
            ListColumn.of("Hearing", "Hearing"),
            ListColumn.of("Court", "Court").with("Judge"),
            ListColumn.of("Our lawyer", "Lawyer"),
            ListColumn.of("Team", "Team"),
            ListColumn.of("Next step", "Next step")),
        line -> row(line, steps, asOf));
  }

  private static Row row(HearingLine line, NextSteps steps, LocalDate asOf) {
    Line said = line(line, steps, asOf);
    return new Row(
        said.href(),
        List.of(
            CaseWords.cell(line.of()),
            Cell.of(new Value.Day(line.hearing().on()))
                .with(new Value.Day(line.hearing().endsOn())),
            Cell.text(said.time()),
            Cell.text(said.hearing()),
            Cell.text(court(line)).with(line.of().judge()),
            Cell.text(Words.orNotKnown(line.of().lawyer())),
            Cell.text(said.team()),
            Cell.of(new Value.Step(said.step()))));
  }

  private static Line line(HearingLine line, NextSteps steps, LocalDate today) {
    HearingView hearing = line.hearing();
    LocalTime at = hearing.at();
    return new Line(
        court(line),
        until(hearing),
        at == null ? "not known" : at.toString(),
        hearing.otherWords() == null ? hearing.type().words() : hearing.otherWords(),
        CaseWords.names(line.of()),
        line.of().caseNumber(),
        CaseWords.href(line.of()),
        Words.orNotKnown(line.of().judge()),
        Words.orNotKnown(line.of().lawyer()),
        CaseWords.teams(line.of()),
        hearing.status() == HearingStatus.LISTED && !hearing.on().isAfter(today)
            ? CaseWords.href(line.of()) + "/hearings/" + hearing.id() + "/move"
            : null,
        CaseWords.step(line.of(), steps));
  }

  static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + " " + Dates.day(day);
  }
}
