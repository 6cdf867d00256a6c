package uk.kith.app.web.courtlists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.court.api.CourtList;
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
final class CourtFile {

  private CourtFile() {}

  /** A child in its case. */
  record InCase(ProceedingsView of, ChildInProceedings child, ChildBrief brief) {}

  static Worklist<InCase> of(CourtList list, LocalDate asOf) {
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
            ListColumn.of("Case number", "Case number"),
            ListColumn.of("Issued", "Issued"),
            ListColumn.of("How it stands", "Stands"),
            ListColumn.number("Week", "Week"),
            ListColumn.of("Limit", "Limit").with("Of the limit"),
            ListColumn.of("Stage", "Stage"),
            ListColumn.of("Next hearing", "Next hearing").with("Next hearing on"),
            ListColumn.of("Final hearing on", "Final hearing").with("Final hearing ends"),
            ListColumn.of("Why", "Why"),
            ListColumn.of("Worker", "Worker").with("Team")),
        CourtFile::row);
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

  private static Row row(InCase line) {
    ChildInProceedings child = line.child();
    ListedFor next = child.nextHearing();
    ListedFor last = child.finalHearing();
    Integer week = child.week();
    return new Row(
        "/court/" + line.of().id(),
        List.of(
            Cell.text(CaseWords.fullName(line.brief())).with(line.brief().localId()),
            text(line.of().caseNumber(), "None yet"),
            day(line.of().issuedOn(), "Not issued"),
            Cell.text(child.track().words()),
            week == null ? Cell.text("Not issued") : Cell.of(Value.count(week)),
            day(child.limit(), "No law limits it").with(ofLimit(child)),
            Cell.text(Numbers.sentence(child.stage().words())),
            Cell.text(next == null ? "None listed" : next.type().words())
                .with(next == null ? null : new Value.Day(next.on())),
            day(last == null ? null : last.on(), "Not listed")
                .with(last == null ? null : new Value.Day(last.endsOn())),
            Cell.text(why(child)),
            text(line.brief().worker(), "Not known").with(line.brief().team())));
  }

  private static @Nullable String ofLimit(ChildInProceedings child) {
    if (child.limit() == null) {
      return null;
    }
    return (child.limitIsProvisional() ? "provisional" : "firm")
        + (child.extensions().isEmpty() ? "" : ", time extended");
  }

  private static String why(ChildInProceedings child) {
    return child.findings().isEmpty()
        ? "No date has been missed so far."
        : child.findings().stream().map(Finding::text).collect(Collectors.joining(" "));
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
