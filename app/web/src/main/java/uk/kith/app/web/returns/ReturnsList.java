package uk.kith.app.web.returns;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.Returns.ReturnView;

/** The returns that are held: their columns, their order, and their rows in files. */
public final class ReturnsList {

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

  private static final String TEXT = "text";
  private static final String FOUND = "found";
  private static final String FINDINGS = "findings";
  private static final String REPAIRS = "repairs";
  private static final String NOTHING = "nothing";

  /** The fields of an address that ask for some of them only. */
  static final String[] FILTERS = {TEXT, FOUND};

  static final String NONE = "None yet. The first return brings children and where they live.";

  /** What became of a return. */
  public static final List<Choice> OUTCOMES =
      List.of(
          Choice.of("", "All"),
          Choice.of(FINDINGS, "With findings"),
          Choice.of(REPAIRS, "With repairs"),
          Choice.of(NOTHING, "Nothing found"));

  private ReturnsList() {}

  /** Those that the address asks for, in its order. */
  static List<ReturnView> asked(List<ReturnView> all, Form form, Sort<Key> sort) {
    String text = form.value(TEXT).toLowerCase(Locale.UK);
    return all.stream()
        .filter(
            held ->
                (ReturnPages.name(held) + " " + held.receivedBy())
                    .toLowerCase(Locale.UK)
                    .contains(text))
        .filter(held -> isFound(held, form.value(FOUND)))
        .sorted(order(sort))
        .toList();
  }

  private static boolean isFound(ReturnView held, String asked) {
    return switch (asked) {
      case FINDINGS -> held.findings().total() > 0;
      case REPAIRS -> ReturnPages.repairs(held) > 0;
      case NOTHING -> held.findings().total() == 0;
      default -> true;
    };
  }

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
        NONE,
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
