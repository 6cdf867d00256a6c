package uk.kith.app.web.casesystem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.kith.app.web.Dates;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.placements.api.CaseSystem.DifferenceView;
import uk.kith.placements.api.CaseSystem.ExtractView;
import uk.kith.placements.api.CaseSystem.FindingView;
import uk.kith.placements.api.DifferenceSort;
import uk.kith.placements.api.ExtractFindingSort;
import uk.kith.placements.api.ExtractSort;

/** The tables of the page of the case system: their columns, and their rows in files. */
final class CaseSystemTables {

  private CaseSystemTables() {}

  static Worklist<DifferenceView> differences(LocalDate asOf) {
    return new Worklist<>(
        "Where Kith says otherwise",
        "difference",
        "differences",
        "/case-system/differences",
        "",
        "",
        asOf,
        List.of(
            ListColumn.of("Child", "Child").sortedBy(DifferenceSort.CHILD),
            ListColumn.of("What", "What").sortedBy(DifferenceSort.WHAT),
            ListColumn.of("In Kith", "In Kith").with("Recorded").sortedBy(DifferenceSort.RECORDED),
            ListColumn.of("In the case system", "Case system"),
            ListColumn.of("Settle", "Settle")),
        each ->
            new Row(
                "/children/" + each.child(),
                List.of(
                    Cell.text(CaseSystemPages.child(each)),
                    Cell.text(each.aspect().words()),
                    Cell.text(each.inKith()).with(CaseSystemPages.recorded(each)),
                    Cell.text(each.inCaseSystem()),
                    Cell.text(
                        each.takeable()
                            ? "By taking the case system’s"
                            : CaseSystemPages.byHand(each)))));
  }

  static Worklist<FindingView> findings(LocalDate asOf) {
    return new Worklist<>(
        "What could not be read",
        "finding",
        "findings",
        "/case-system/findings",
        "",
        "",
        asOf,
        List.of(
            ListColumn.of("File and row", "File").sortedBy(ExtractFindingSort.FILE),
            ListColumn.of("Column", "Column").sortedBy(ExtractFindingSort.COLUMN),
            ListColumn.of("What is wrong", "What")),
        each ->
            new Row(
                "",
                List.of(
                    Cell.text(CaseSystemPages.where(each)),
                    Cell.text(each.column()),
                    Cell.text(each.text()))));
  }

  static Worklist<ExtractView> extracts(LocalDate asOf) {
    return new Worklist<>(
        "Extracts",
        "extract",
        "extracts",
        "/case-system/extracts",
        "",
        "",
        asOf,
        List.of(
            ListColumn.of("As of", "As of").sortedBy(ExtractSort.AS_OF),
            ListColumn.of("File", "File").with("Why refused").sortedBy(ExtractSort.FILE_NAME),
            ListColumn.of("Received", "Received").with("By").sortedBy(ExtractSort.RECEIVED),
            ListColumn.number("Children", "Children").sortedBy(ExtractSort.CHILDREN),
            ListColumn.number("Findings", "Findings").sortedBy(ExtractSort.FINDINGS)),
        CaseSystemTables::extract);
  }

  private static Row extract(ExtractView each) {
    Instant moment = each.moment();
    return new Row(
        "",
        List.of(
            Cell.text(moment == null ? "Not read" : Dates.moment(moment)),
            Cell.text(each.fileName()).with(each.refused()),
            Cell.text(Dates.moment(each.receivedAt())).with(CaseSystemPages.by(each.receivedBy())),
            Cell.of(Value.count(each.children())),
            Cell.of(Value.count(each.findings()))));
  }
}
