package uk.kith.app.web.outside;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.placements.api.PlacementsOutside.ReasonCount;
import uk.kith.placements.api.PlacementsOutside.RuleCount;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.published.PublishedLedger;
import uk.kith.placements.engine.vacancy.ChildSegment;
import uk.kith.placements.engine.vacancy.PlaceNeed;

/**
 * The counts as files: one row for each month, age, set of needs, and reason or rule; for who may
 * not see children by one thing at a time, small counts withheld.
 */
final class LedgerFiles {

  private static final String REASONS = "Why homes were found outside";
  private static final String RULES = "What stood against local homes";
  private static final String NOT_RECORDED = "Not recorded";
  private static final String ALL = "All";

  /** In the name of a file and at the head of its counts: it has counts of 1 to 4. */
  static final String INSIDE = "not to leave the authority";

  private LedgerFiles() {}

  static Worklist<ReasonCount> reasons(LocalDate asOf) {
    return list(
        REASONS,
        "/placements-outside/ledger/reasons-" + INSIDE.replace(' ', '-'),
        asOf,
        ListColumn.of("Why", "Why"),
        "Placements",
        each ->
            row(
                each.month(),
                each.segment(),
                each.reason() == null ? NOT_RECORDED : words(each.reason()),
                each.placements()));
  }

  private static String words(OutsideReason reason) {
    return reason.words();
  }

  static Worklist<RuleCount> rules(LocalDate asOf) {
    return list(
        RULES,
        "/placements-outside/ledger/rules-" + INSIDE.replace(' ', '-'),
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
    columns.add(ListColumn.number(counted + ", " + INSIDE, counted));
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

  /**
   * Placements of a row for one reason, or a rule for one age.
   *
   * @param count null when withheld
   */
  record Published(String first, String second, @Nullable Long count) {}

  static List<Published> reasons(PublishedLedger ledger) {
    return Stream.concat(Stream.of(ledger.all()), ledger.rows().stream())
        .flatMap(
            row ->
                Stream.concat(
                    row.reasons().stream()
                        .map(
                            each ->
                                new Published(
                                    LedgerPage.name(row),
                                    each.reason() == null ? NOT_RECORDED : words(each.reason()),
                                    each.placements())),
                    Stream.of(new Published(LedgerPage.name(row), ALL, row.placements()))))
        .toList();
  }

  static List<Published> rules(PublishedLedger ledger) {
    return ledger.rules().stream()
        .flatMap(
            row ->
                Stream.concat(
                    row.ages().stream()
                        .map(
                            each ->
                                new Published(
                                    LedgerPage.rule(row.rule()),
                                    LedgerPage.aged(each.age()),
                                    each.homes())),
                    Stream.of(new Published(LedgerPage.rule(row.rule()), ALL, row.homes()))))
        .toList();
  }

  /** Of three years, by one thing at a time, small counts withheld. */
  static Worklist<Published> published(LocalDate last) {
    return published(
        REASONS,
        "/placements-outside/ledger/reasons",
        last,
        "For whom, or when",
        "Why",
        "Placements");
  }

  static Worklist<Published> publishedRules(LocalDate last) {
    return published(RULES, "/placements-outside/ledger/rules", last, "Rule", "Age", "Local homes");
  }

  private static Worklist<Published> published(
      String heading, String address, LocalDate last, String first, String second, String counted) {
    return new Worklist<>(
        heading,
        "count",
        "counts",
        address,
        "",
        "",
        last,
        List.of(
            ListColumn.of(first, "Of"),
            ListColumn.of(second, second),
            ListColumn.number(counted, counted)),
        each ->
            new Worklist.Row(
                "",
                List.of(
                    Cell.text(each.first()),
                    Cell.text(each.second()),
                    each.count() == null
                        ? Cell.text(LedgerPage.WITHHELD)
                        : Cell.of(Value.count(each.count())))));
  }
}
