package uk.kith.app.web.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.TableTools;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.service.Sort;

/**
 * The short tables of the page for the night: who is missing, whom to ring back, who was placed
 * since the last working day, who is on duty. They are sorted as they stand on the page, and go out
 * as files without the numbers to ring.
 */
final class NightTables {

  static final String MISSING = "missing";
  static final String RING_BACK = "ring-back";
  static final String PLACED = "placed";
  static final String NIGHTS = "rota";

  /** What those who are missing can be sorted by; names of the keys are told apart in addresses. */
  enum MissingKey {
    MISSING_SINCE,
    MISSING_CHILD,
    MISSING_HOME
  }

  /** What homes to ring back can be sorted by. */
  enum RingBackKey {
    RING_BACK_AT,
    RING_BACK_HOME,
    RING_BACK_FOR
  }

  /** What those who were placed can be sorted by; as recorded, the last one first. */
  enum PlacedKey {
    PLACED_AS_RECORDED,
    PLACED_CHILD,
    PLACED_ON,
    PLACED_HOME
  }

  private static final Column WHOM_TO_RING = Column.of("Whom to ring");

  private NightTables() {}

  static Sort<MissingKey> missingAsked(Form form) {
    return Sorting.asked(form, MissingKey.class, Sort.ascending(MissingKey.MISSING_SINCE));
  }

  static Sort<RingBackKey> ringBackAsked(Form form) {
    return Sorting.asked(form, RingBackKey.class, Sort.ascending(RingBackKey.RING_BACK_AT));
  }

  static Sort<PlacedKey> placedAsked(Form form) {
    return Sorting.asked(form, PlacedKey.class, Sort.ascending(PlacedKey.PLACED_AS_RECORDED));
  }

  /** The same with the heads and files of one table, numbers to ring in the last column. */
  static TableTools tools(Worklist<?> list, String anchor, Sort<?> sort, Form form) {
    return TableTools.of(list, HandoverTables.ADDRESS, anchor, sort, form)
        .with(list.columns().size(), WHOM_TO_RING);
  }

  static TableTools nightTools(LocalDate today) {
    return TableTools.plain(nights(today)).with(2, Column.of("Number"));
  }

  /**
   * @param usual who went first first
   */
  static List<HandoverPage.MissingChild> missing(
      List<HandoverPage.MissingChild> usual, Sort<MissingKey> sort) {
    return switch (sort.key()) {
      case MISSING_SINCE -> sorted(usual, sort, null);
      case MISSING_CHILD -> sorted(usual, sort, HandoverPage.MissingChild::who);
      case MISSING_HOME -> sorted(usual, sort, HandoverPage.MissingChild::home);
    };
  }

  /**
   * @param usual the earliest first
   */
  static List<HandoverPage.RingBack> ringBack(
      List<HandoverPage.RingBack> usual, Sort<RingBackKey> sort) {
    return switch (sort.key()) {
      case RING_BACK_AT -> sorted(usual, sort, null);
      case RING_BACK_HOME -> sorted(usual, sort, HandoverPage.RingBack::home);
      case RING_BACK_FOR -> sorted(usual, sort, HandoverPage.RingBack::who);
    };
  }

  /**
   * @param usual those recorded last first
   */
  static List<HandoverPage.Placed> placed(List<HandoverPage.Placed> usual, Sort<PlacedKey> sort) {
    return switch (sort.key()) {
      case PLACED_AS_RECORDED -> sorted(usual, sort, null);
      case PLACED_CHILD -> sorted(usual, sort, HandoverPage.Placed::who);
      case PLACED_ON -> sorted(usual, sort, row -> row.on().toString());
      case PLACED_HOME -> sorted(usual, sort, HandoverPage.Placed::home);
    };
  }

  /**
   * @param by null for the usual order, or the other way round
   */
  private static <R> List<R> sorted(List<R> usual, Sort<?> sort, @Nullable Function<R, String> by) {
    List<R> rows = new ArrayList<>(usual);
    if (by != null) {
      Comparator<String> way =
          sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
      rows.sort(Comparator.comparing(by, way));
    } else if (sort.descending()) {
      Collections.reverse(rows);
    }
    return rows;
  }

  static Worklist<HandoverPage.MissingChild> missing(LocalDate today) {
    return list(
        "Missing or away tonight",
        "child",
        "children",
        MISSING,
        "Nobody is missing or away tonight.",
        today,
        List.of(
            ListColumn.of("Child", "Child").with("State").sortedBy(MissingKey.MISSING_CHILD),
            ListColumn.of("Since", "Since").sortedBy(MissingKey.MISSING_SINCE),
            ListColumn.of("Home", "Home").sortedBy(MissingKey.MISSING_HOME)),
        row ->
            new Row(
                row.href(),
                List.of(
                    Cell.text(row.who()).with(row.state()),
                    Cell.of(new Value.Day(row.from())),
                    Cell.text(row.home()))));
  }

  static Worklist<HandoverPage.RingBack> ringBack(LocalDate today) {
    return list(
        "To ring back",
        "home",
        "homes",
        RING_BACK,
        "No home asked to be rung back.",
        today,
        List.of(
            ListColumn.of("Home", "Home").sortedBy(RingBackKey.RING_BACK_HOME),
            ListColumn.of("When", "When").sortedBy(RingBackKey.RING_BACK_AT),
            ListColumn.of("For", "For").sortedBy(RingBackKey.RING_BACK_FOR)),
        row ->
            new Row(
                row.searchHref(),
                List.of(Cell.text(row.home()), Cell.text(row.when()), Cell.text(row.who()))));
  }

  static Worklist<HandoverPage.Placed> placed(LocalDate today) {
    return list(
        "Placed since " + Dates.weekday(HandoverMaker.placedSince(today)),
        "child",
        "children",
        PLACED,
        "No placement began since then.",
        today,
        List.of(
            ListColumn.of("Child", "Child").with("Kind").sortedBy(PlacedKey.PLACED_CHILD),
            ListColumn.of("Day", "Day").sortedBy(PlacedKey.PLACED_ON),
            ListColumn.of("Home", "Home").sortedBy(PlacedKey.PLACED_HOME)),
        row ->
            new Row(
                row.href(),
                List.of(
                    Cell.text(row.who()).with(row.kind()),
                    Cell.of(new Value.Day(row.on())),
                    Cell.text(row.home()))));
  }

  static Worklist<HandoverPage.Night> nights(LocalDate today) {
    return list(
        "On duty out of hours",
        "night",
        "nights",
        NIGHTS,
        "No night is planned.",
        today,
        List.of(ListColumn.of("Night of", "Night of"), ListColumn.of("On duty", "On duty")),
        row ->
            new Row(
                HandoverTables.ADDRESS,
                List.of(
                    Cell.text(row.day()),
                    Cell.text(row.name() == null ? "Nobody recorded" : row.name()))));
  }

  private static <R> Worklist<R> list(
      String heading,
      String one,
      String several,
      String table,
      String empty,
      LocalDate today,
      List<ListColumn> columns,
      Function<R, Row> row) {
    return new Worklist<>(
        heading,
        one,
        several,
        HandoverTables.ADDRESS + "/" + table,
        "",
        empty,
        today,
        columns,
        row);
  }
}
