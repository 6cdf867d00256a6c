package uk.kith.app.web.returns;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Returns.ReturnView;

/** The returns that are held: their columns, their order, and their rows in files. */
final class ReturnsList {

  static final String ADDRESS = "/returns";

  /** What it can be sorted by. */
  enum Key {
    YEAR(Comparator.comparing(ReturnView::year)),
    RECEIVED(Comparator.comparing(ReturnView::receivedAt)),
    EPISODES(Comparator.comparing(ReturnPages::episodes)),
    FINDINGS(Comparator.comparing(held -> held.findings().total())),
    REPAIRS(Comparator.comparing(ReturnPages::repairs));

    private final Comparator<ReturnView> order;

    Key(Comparator<ReturnView> order) {
      this.order = order;
    }
  }

  static final Sort<Key> USUAL = new Sort<>(Key.RECEIVED, true);

  private ReturnsList() {}

  static Comparator<ReturnView> order(Sort<Key> sort) {
    Comparator<ReturnView> order = sort.key().order;
    return (sort.descending() ? order.reversed() : order)
        .thenComparing(held -> held.id().toString());
  }

  static Worklist<ReturnView> of(LocalDate asOf) {
    return new Worklist<>(
        "Returns held",
        "return",
        "returns",
        ADDRESS,
        "",
        "None yet. The first return brings children and where they live.",
        asOf,
        List.of(
            ListColumn.of("Year", "Year").sortedBy(Key.YEAR),
            ListColumn.of("Received", "Received").with("By").sortedBy(Key.RECEIVED),
            ListColumn.number("Episodes", "Episodes").sortedBy(Key.EPISODES),
            ListColumn.number("Findings", "Findings").sortedBy(Key.FINDINGS),
            ListColumn.number("Repairs", "Repairs").sortedBy(Key.REPAIRS)),
        held ->
            new Row(
                ADDRESS + "/" + held.id(),
                List.of(
                    Cell.text(ReturnPages.name(held)),
                    Cell.of(new Value.Day(ReturnPages.day(held))).with(held.receivedBy()),
                    Cell.of(Value.count(ReturnPages.episodes(held))),
                    Cell.of(Value.count(held.findings().total())),
                    Cell.of(Value.count(ReturnPages.repairs(held))))));
  }
}
