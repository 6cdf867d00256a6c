package uk.kith.app.web.sufficiency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.kernel.service.Sort;
import uk.kith.sufficiency.api.CountedApproval;

/** The approvals of fostering households behind a figure (R-SUFF-08). */
final class ApprovalsBehindList {

  static final Sort<Key> USUAL = Sort.ascending(Key.NAME);

  private ApprovalsBehindList() {}

  /** What it can be sorted by. */
  enum Key {
    NAME,
    FROM
  }

  /** An approval, and whose it is. */
  record Named(CountedApproval approval, String name) {}

  /**
   * @param address of the list, without a query
   * @param name of the figure
   */
  static Worklist<Named> of(String address, String name, LocalDate asOf) {
    return new Worklist<>(
        name,
        "approval",
        "approvals",
        address,
        "Name",
        "No household whom you may see is counted by this figure on this day.",
        asOf,
        List.of(
            ListColumn.of("Household", "Household").sortedBy(Key.NAME),
            ListColumn.of("Counted as", "Counted as"),
            ListColumn.of("Approved", "Approved").sortedBy(Key.FROM),
            ListColumn.of("Approval ended", "Ended")),
        ApprovalsBehindList::row);
  }

  private static Worklist.Row row(Named each) {
    CountedApproval approval = each.approval();
    LocalDate until = approval.until();
    return new Worklist.Row(
        "/households/" + approval.household(),
        List.of(
            Cell.text(each.name()),
            Cell.text(countedAs(approval)),
            Cell.of(new Value.Day(approval.from())),
            until == null ? Cell.text("Goes on") : Cell.of(new Value.Day(until.minusDays(1)))));
  }

  static String countedAs(CountedApproval approval) {
    return approval.began()
        ? approval.ended() ? "Newly approved, and ended" : "Newly approved"
        : "Ended";
  }

  static Comparator<Named> order(Sort<Key> sort) {
    Comparator<Named> by =
        switch (sort.key()) {
          case NAME -> Comparator.comparing(each -> each.name().toLowerCase(Locale.UK));
          case FROM -> Comparator.comparing(each -> each.approval().from());
        };
    return (sort.descending() ? by.reversed() : by)
        .thenComparing(each -> each.approval().from())
        .thenComparing(each -> each.approval().household().value().toString());
  }

  static boolean has(String text, Named each) {
    return each.name().toLowerCase(Locale.UK).contains(text.strip().toLowerCase(Locale.UK));
  }
}
