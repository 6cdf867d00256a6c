package uk.kith.app.web.outside;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.placements.api.PlacementsOutside.ReasonCount;
import uk.kith.placements.api.PlacementsOutside.RuleCount;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.vacancy.ChildSegment;
import uk.kith.placements.engine.vacancy.PlaceNeed;

/** The counts as files: one row for each month, age, set of needs, and reason or rule. */
final class LedgerFiles {

  private LedgerFiles() {}

  static Worklist<ReasonCount> reasons(LocalDate asOf) {
    return list(
        "Why homes were found outside",
        "/placements-outside/ledger/reasons",
        asOf,
        ListColumn.of("Why", "Why"),
        "Placements",
        each ->
            row(
                each.month(),
                each.segment(),
                each.reason() == null ? "Not recorded" : words(each.reason()),
                each.placements()));
  }

  private static String words(OutsideReason reason) {
    return reason.words();
  }

  static Worklist<RuleCount> rules(LocalDate asOf) {
    return list(
        "What stood against local homes",
        "/placements-outside/ledger/rules",
        asOf,
        ListColumn.of("Rule", "Rule"),
        "Local homes",
        each -> row(each.month(), each.segment(), LedgerPage.rule(each.rule()), each.homes()));
  }

  private static <T> Worklist<T> list(
      String heading,
      String address,
      LocalDate asOf,
      ListColumn by,
      String counted,
      Function<T, Worklist.Row> reader) {
    List<ListColumn> columns =
        new ArrayList<>(
            List.of(ListColumn.of("Month from", "Month from"), ListColumn.of("Age", "Age")));
    Arrays.stream(PlaceNeed.values())
        .map(need -> ListColumn.of(Numbers.sentence(need.words()), "Need"))
        .forEach(columns::add);
    columns.add(by);
    columns.add(ListColumn.number(counted, counted));
    return new Worklist<>(heading, "count", "counts", address, "", "", asOf, columns, reader);
  }

  private static Worklist.Row row(YearMonth month, ChildSegment segment, String by, long count) {
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Cell.of(new Value.Day(month.atDay(1))), Cell.text(LedgerPage.aged(segment.age()))));
    for (PlaceNeed need : PlaceNeed.values()) {
      cells.add(Cell.text(segment.needs().contains(need) ? "Yes" : "No"));
    }
    cells.add(Cell.text(by));
    cells.add(Cell.of(Value.count(count)));
    return new Worklist.Row("", cells);
  }
}
