package uk.kith.app.web.courtlists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.LegalStatuses;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.action.NextStepCell;
import uk.kith.app.web.action.NextSteps;
import uk.kith.app.web.calendar.CalendarEntry;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.court.api.CourtList;
import uk.kith.court.api.CourtSort;
import uk.kith.court.api.PlanningEstimate;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.ProceedingsView.ListedFor;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.placements.api.ChildBrief;

/**
 * A list of proceedings as a file, one row for each child in it: brothers and sisters may have
 * different limits. At risk and missing timetable are files of their own (R-COURT-17).
 */
public final class CourtFile {

  private CourtFile() {}

  /** A child in its case. */
  public record InCase(ProceedingsView of, ChildInProceedings child, ChildBrief brief) {}

  /**
   * @param steps the next steps of the children, which are read batch by batch
   */
  public static Worklist<InCase> of(CourtList list, NextSteps steps, LocalDate asOf) {
    return new Worklist<>(
        heading(list),
        "child",
        "children",
        "/court/" + list.path(),
        "",
        "",
        asOf,
        List.of(
            ListColumn.of("Child", "Child").with("Number"),
            ListColumn.of("Case number", "Case number").sortedBy(CourtSort.CASE),
            ListColumn.of("Issued", "Issued").sortedBy(CourtSort.BEGUN),
            ListColumn.of("How it stands", "Stands"),
            ListColumn.number("Week", "Week"),
            ListColumn.of("Limit", "Limit").with("Of the limit").sortedBy(CourtSort.LIMIT),
            ListColumn.of("Stage", "Stage"),
            ListColumn.of("Next hearing", "Next hearing")
                .with("Next hearing on")
                .sortedBy(CourtSort.NEXT_HEARING),
            ListColumn.of("Final hearing on", "Final hearing")
                .with("Final hearing ends")
                .sortedBy(CourtSort.FINAL_HEARING),
            ListColumn.of("Planning estimate", "Estimate")
                .with("Planning estimate, 8 in 10 between"),
            ListColumn.of("Why", "Why"),
            ListColumn.of("Next step", "Next step").with("Whose"),
            ListColumn.of("By when", "By when").with("How the next step stands"),
            ListColumn.of("Worker", "Worker").with("Team"),
            ListColumn.of("Lawyer", "Lawyer").with("Court"),
            ListColumn.of("Judge", "Judge").with("Children’s guardian")),
        line -> row(line, steps));
  }

  /** The rows of cases; children whom the caller may not see are in none. */
  static List<InCase> rows(List<ProceedingsView> cases, Map<ChildId, ChildBrief> known) {
    return cases.stream()
        .flatMap(
            each ->
                each.children().stream()
                    .filter(child -> known.containsKey(child.child()))
                    .map(
                        child ->
                            new InCase(
                                each, child, Objects.requireNonNull(known.get(child.child())))))
        .toList();
  }

  private static Row row(InCase line, NextSteps steps) {
    ChildInProceedings child = line.child();
    ListedFor next = child.nextHearing();
    ListedFor last = child.finalHearing();
    Integer week = child.week();
    NextStepCell step = steps.of(child.child(), CaseWords.fullName(line.brief()), null);
    return new Row(
        "/court/" + line.of().id(),
        List.of(
            Cell.text(CaseWords.fullName(line.brief())).with(line.brief().localId()),
            text(line.of().caseNumber(), "None yet"),
            day(line.of().issuedOn(), "Not issued"),
            Cell.text(OffTrack.words(child.track(), step)),
            week == null || child.limit() == null
                ? Cell.text(OffTrack.weeks(child))
                : Cell.of(Value.count(week)),
            day(child.limit(), "No law limits it").with(ofLimit(child)),
            Cell.text(Numbers.sentence(child.stage().words())),
            Cell.text(next == null ? "None listed" : next.type().words())
                .with(next == null ? null : new Value.Day(next.on())),
            day(last == null ? null : last.on(), OffTrack.finalHearing(child))
                .with(last == null ? null : new Value.Day(last.endsOn())),
            estimate(child),
            Cell.text(why(child, step)),
            Cell.text(step.what() == null ? "None recorded" : step.what()).with(step.whose()),
            by(step),
            text(line.brief().worker(), "Not known").with(line.brief().team()),
            text(line.of().people().lawyer(), "Not known").with(line.of().people().court()),
            text(line.of().people().judge(), "Not known").with(line.of().people().guardian())));
  }

  /** The days ahead of a line for a calendar: each hearing once, and the next step. */
  static List<CalendarEntry> days(InCase line, CourtList list, NextSteps steps, LocalDate asOf) {
    ChildInProceedings child = line.child();
    String page = list == CourtList.OPEN ? "/court" : "/court?all=" + list.path();
    LocalDate by = steps.of(child.child(), CaseWords.fullName(line.brief()), null).due();
    return Stream.concat(
            Stream.of(child.nextHearing(), child.finalHearing())
                .filter(Objects::nonNull)
                .filter(hearing -> !hearing.endsOn().isBefore(asOf))
                .map(hearing -> CalendarEntry.of(line.of().id(), hearing, page)),
            by == null || by.isBefore(asOf)
                ? Stream.empty()
                : Stream.of(CalendarEntry.nextStep(child.child(), by, page)))
        .toList();
  }

  /** The day alone, to be sorted by; that it is late, and who set it, stand beside. */
  static Cell by(NextStepCell step) {
    LocalDate due = step.due();
    String by = step.by();
    String stands =
        Stream.of(step.late(), step.byRules() ? "by the rules" : null)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return (due == null
            ? Cell.text(by == null ? "None" : Numbers.sentence(by))
            : Cell.of(new Value.Day(due)))
        .with(stands.isEmpty() ? null : stands);
  }

  private static @Nullable String ofLimit(ChildInProceedings child) {
    if (child.limit() == null) {
      return null;
    }
    return (child.limitIsProvisional() ? "provisional" : "firm")
        + (child.extensions().isEmpty() ? "" : ", time extended");
  }

  /** With its interval, as everywhere: a day alone would say more than is known. */
  private static Cell estimate(ChildInProceedings child) {
    PlanningEstimate estimate = child.finalHearingForecast();
    return estimate == null
        ? Cell.text(child.finalHearingHeldOn() == null ? "None made" : "None: held")
        : Cell.of(new Value.Estimated(estimate.p50()))
            .with(Dates.day(estimate.p10()) + " and " + Dates.day(estimate.p90()));
  }

  private static String why(ChildInProceedings child, NextStepCell step) {
    return Stream.concat(
            child.findings().isEmpty()
                ? Stream.of(OffTrack.nothingMissed(step))
                : child.findings().stream().map(Finding::text).map(LegalStatuses::inText),
            Stream.ofNullable(OffTrack.estimate(child)))
        .collect(Collectors.joining(" "));
  }

  private static Cell text(@Nullable String text, String none) {
    return Cell.text(text == null ? none : text);
  }

  private static Cell day(@Nullable LocalDate day, String none) {
    return day == null ? Cell.text(none) : Cell.of(new Value.Day(day));
  }

  private static String heading(CourtList list) {
    return switch (list) {
      case OPEN -> "Children in proceedings";
      case AT_RISK -> "At risk";
      case MISSING_TIMETABLE -> "Missing timetable";
      case OTHERS -> "Others in proceedings";
    };
  }
}
