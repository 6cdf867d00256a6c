package uk.kith.app.web.sufficiency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.NotSeen;
import uk.kith.app.web.Words;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.ChildView;

/** The children behind the numerator of a figure. */
final class BehindList {

  static final Sort<Key> USUAL = Sort.ascending(Key.NAME);

  private BehindList() {}

  /** What it can be sorted by. */
  enum Key {
    NAME,
    NUMBER,
    AGE
  }

  /**
   * @param address of the list, without a query
   * @param name of the figure
   */
  static Worklist<ChildView> of(String address, String name, LocalDate asOf, String authority) {
    return new Worklist<>(
        name,
        "child",
        "children",
        address,
        "Name or number",
        "No child whom you may see is counted by this figure on this day.",
        asOf,
        List.of(
            ListColumn.of("Child", "Child").sortedBy(Key.NAME),
            ListColumn.of("Number", "Number").sortedBy(Key.NUMBER),
            ListColumn.number("Age", "Age").sortedBy(Key.AGE),
            ListColumn.of("Looked after since", "Looked after"),
            ListColumn.of("Lives", "Lives").with("Miles from home"),
            ListColumn.of("Worker", "Worker").with("Team")),
        child -> row(child, authority));
  }

  private static Worklist.Row row(ChildView child, String authority) {
    LocalDate since = child.lookedAfterSince();
    ChildView.CurrentPlacement lives = child.placement();
    Double miles = lives == null ? null : lives.distanceMiles();
    return new Worklist.Row(
        "/children/" + child.id(),
        List.of(
            Cell.text(Words.fullName(child)),
            Cell.text(Words.orNotKnown(child.localId())),
            Cell.of(Value.count(child.age())),
            since == null ? Cell.text("Not known") : Cell.of(new Value.Day(since)),
            lives == null
                ? Cell.text(NotSeen.NO_PLACEMENT)
                : Cell.of(new Value.Place(Words.where(lives.local(), lives.where(), authority)))
                    .with(miles == null ? null : Value.miles(miles, " from home")),
            Cell.text(Words.orNotKnown(child.worker())).with(child.team())));
  }

  static Comparator<ChildBrief> order(Sort<Key> sort, LocalDate asOf) {
    Comparator<ChildBrief> by =
        switch (sort.key()) {
          case NAME ->
              Comparator.comparing(
                  child -> text(child.familyName()) + " " + text(child.firstName()));
          case NUMBER -> Comparator.comparing(child -> text(child.localId()));
          case AGE -> Comparator.comparingInt(child -> child.birth().ageOn(asOf));
        };
    return (sort.descending() ? by.reversed() : by)
        .thenComparing(child -> child.id().value().toString());
  }

  static List<ChildBrief> with(String text, List<ChildBrief> children) {
    String wanted = text.strip().toLowerCase(Locale.UK);
    return children.stream()
        .filter(
            child ->
                (text(child.firstName()) + " " + text(child.familyName())).contains(wanted)
                    || text(child.localId()).contains(wanted))
        .toList();
  }

  private static String text(@Nullable String said) {
    return Objects.requireNonNullElse(said, "").toLowerCase(Locale.UK);
  }
}
