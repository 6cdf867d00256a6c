package uk.kith.app.web.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import uk.kith.app.web.Dates;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.placements.api.HouseholdSort;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.SearchSort;

/**
 * The tables of the page for the night that can be sorted, and their rows in files. Numbers to ring
 * stand on the page alone.
 */
final class HandoverTables {

  static final String ADDRESS = "/handover";

  private HandoverTables() {}

  /** A search with its row of the page. */
  record OpenSearch(LocalDate neededFrom, HandoverPage.Open row) {}

  static Worklist<OpenSearch> open(LocalDate today) {
    return new Worklist<>(
        "Children who need a home",
        "search",
        "searches",
        ADDRESS + "/open",
        "",
        "No search is open tonight.",
        today,
        List.of(
            ListColumn.of("Children", "Children").with("Kind").sortedBy(SearchSort.CHILDREN),
            ListColumn.of("Needed by", "Needed by").sortedBy(SearchSort.NEEDED_FROM),
            ListColumn.of("Places held", "Places held"),
            ListColumn.of("Who was asked", "Asked")),
        HandoverTables::row);
  }

  private static Row row(OpenSearch search) {
    HandoverPage.Open row = search.row();
    return new Row(
        row.href(),
        List.of(
            Cell.text(row.who()).with(row.kind()),
            Cell.of(new Value.Day(search.neededFrom())),
            Cell.text(row.held().isEmpty() ? "None" : String.join("; ", row.held())),
            Cell.text(
                row.rung().isEmpty()
                    ? "Nobody yet"
                    : row.rung().stream()
                        .map(rung -> rung.home() + ": " + rung.said())
                        .collect(Collectors.joining("; ")))));
  }

  static Worklist<HouseholdView> places(LocalDate today) {
    return new Worklist<>(
        "Places for an emergency",
        "home",
        "homes",
        ADDRESS + "/places",
        "",
        "No place is usable in an emergency tonight, as far as recorded.",
        today,
        List.of(
            ListColumn.of("Home", "Home").with("Kind").sortedBy(HouseholdSort.NAME),
            ListColumn.of("Approved for", "Approved for"),
            ListColumn.number("Usable now", "Usable now").sortedBy(HouseholdSort.USABLE_NOW),
            ListColumn.of("Confirmed", "Confirmed").sortedBy(HouseholdSort.CONFIRMED)),
        home -> row(home, today));
  }

  private static Row row(HouseholdView home, LocalDate today) {
    HandoverPage.Place row = HandoverMaker.place(home, today, false);
    LocalDate confirmed = home.confirmedOn();
    return new Row(
        row.href(),
        List.of(
            Cell.text(row.name()).with(row.kind()),
            Cell.text(row.approved()),
            Cell.of(Value.count(home.snapshot().places().usableNow())),
            confirmed == null
                ? Cell.text("Never")
                : Cell.of(new Value.Day(confirmed)).with(Dates.ago(confirmed, today))));
  }
}
