package uk.kith.app.web.outside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.TableTools;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.outside.LedgerPage.Line;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.engine.vacancy.PlaceBand;

/** The tables of the ledger, each of which sorts by every one of its counts; pure functions. */
enum LedgerTables {
  SEGMENTS("For whom", "segments", LedgerSort.FOR_NO_LOCAL_HOME),
  MONTHS("When", "months", LedgerSort.WHEN_NO_LOCAL_HOME),
  RULES("Rule", "rules", LedgerSort.RULE_UNDER_5);

  private static final String PAGE = "/placements-outside/ledger";
  private static final String ALL = "All";

  private final String what;
  private final String anchor;

  /** The key of the first count; those of the others follow. */
  private final LedgerSort first;

  LedgerTables(String what, String anchor, LedgerSort first) {
    this.what = what;
    this.anchor = anchor;
    this.first = first;
  }

  static Sort<LedgerSort> asked(Form form) {
    return Sorting.asked(form, LedgerSort.class, Sort.ascending(LedgerSort.USUAL));
  }

  /** The heads, with the links that sort by them, back to the table. */
  List<Column> heads(Form form) {
    List<ListColumn> columns = new ArrayList<>(List.of(ListColumn.of(what, what)));
    List<String> counted = counted();
    IntStream.range(0, counted.size())
        .mapToObj(
            i ->
                ListColumn.number(counted.get(i), counted.get(i))
                    .sortedBy(LedgerSort.values()[first.ordinal() + i]))
        .forEach(columns::add);
    Worklist<Line> list =
        new Worklist<>(
            what, "count", "counts", PAGE, "", "", LocalDate.EPOCH, columns, LedgerTables::row);
    return TableTools.filtered(list, PAGE, anchor, asked(form), form).heads();
  }

  private List<String> counted() {
    Stream<String> counted =
        this == RULES
            ? Arrays.stream(PlaceBand.values()).map(PlaceBand::words)
            : LedgerPage.reasonHeads();
    return Stream.concat(counted, Stream.of(ALL)).toList();
  }

  private static Worklist.Row row(Line line) {
    return new Worklist.Row("", List.of(Worklist.Cell.text(line.name())));
  }

  /**
   * As they stand, unless the address asks for the order of this table; withheld counts last, and
   * after them what they add up to.
   */
  List<Line> ordered(List<Line> lines, Form form) {
    Sort<LedgerSort> sort = asked(form);
    int column = sort.key().ordinal() - first.ordinal();
    return column < 0 || column >= counted().size()
        ? lines
        : Stream.concat(
                lines.stream()
                    .filter(line -> !line.name().equals(ALL))
                    .sorted(sort.by(line -> number(line.counts().get(column)), (one, other) -> 0)),
                lines.stream().filter(line -> line.name().equals(ALL)))
            .toList();
  }

  private static @Nullable Long number(String count) {
    return count.equals(LedgerPage.WITHHELD) ? null : Long.valueOf(count.replace(",", ""));
  }
}
