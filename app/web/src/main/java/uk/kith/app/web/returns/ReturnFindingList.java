package uk.kith.app.web.returns;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.ReturnFindingFilter;
import uk.kith.placements.api.ReturnFindingSort;
import uk.kith.placements.api.Returns.FindingView;
import uk.kith.placements.api.Returns.ReturnView;

/** The findings of a return: their columns, what is asked of them, and their rows in files. */
final class ReturnFindingList {

  private static final String TEXT = "text";
  private static final String RULE = "rule";

  /** The fields of an address that ask for some of them only. */
  static final String[] FILTERS = {RULE, TEXT};

  private ReturnFindingList() {}

  static ReturnFindingFilter filter(Form form, @Nullable RuleId rule) {
    String text = form.value(TEXT);
    return new ReturnFindingFilter(rule, text.isEmpty() ? null : text);
  }

  static Sort<ReturnFindingSort> sort(Form form) {
    return Sorting.asked(form, ReturnFindingSort.class, ReturnFindingSort.USUAL);
  }

  static Worklist<FindingView> of(ReturnView held, LocalDate asOf) {
    return new Worklist<>(
        "Findings, " + ReturnPages.name(held).replaceFirst("^Year", "year"),
        "finding",
        "findings",
        "/returns/" + held.id() + "/findings",
        "",
        "",
        asOf,
        List.of(
            ListColumn.of("Rule", "Rule").with("Severity").sortedBy(ReturnFindingSort.RULE),
            ListColumn.of("Where", "Where").sortedBy(ReturnFindingSort.PLACE),
            ListColumn.of("Child", "Child").sortedBy(ReturnFindingSort.CHILD),
            ListColumn.of("Received", "Received").with("Held as"),
            ListColumn.of("What it says", "What it says")),
        finding -> row(ReturnPages.finding(finding)));
  }

  private static Row row(ReturnPage.Finding told) {
    return new Row(
        "",
        List.of(
            Cell.text(told.rule()).with(told.severity()),
            Cell.text(told.where()),
            Cell.text(told.child()),
            Cell.text(told.received()).with(told.repaired()),
            Cell.text(told.text())));
  }
}
