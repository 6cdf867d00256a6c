package uk.kith.app.web.child;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;

/**
 * Merging a child known from a request into its record: first the record is looked for, then both
 * stand side by side.
 *
 * @param childHref the child known from the request
 * @param found records to choose from; null before anybody looked
 */
public record MergePage(
    String name, String childHref, List<Fact> facts, @Nullable List<Found> found) {

  public static final List<Column> FOUND_COLUMNS =
      List.of(Column.of("On record"), Column.of("Born"), Column.of("Home"), Column.of("Worker"));
  public static final List<Column> LINE_COLUMNS =
      List.of(
          Column.of("Fact"),
          Column.of("From the request"),
          Column.of("On record"),
          Column.of("After merging"));

  /** A child on record who may be the same. */
  public record Found(
      String name, String href, String number, String born, String home, String worker) {}

  /**
   * Both side by side.
   *
   * @param lines fact by fact
   * @param moves what moves over
   * @param lost what the request says and the record says otherwise: it is not taken over
   * @param obstacles what stands against merging, told before anybody tries
   */
  public record Comparison(
      String name,
      String number,
      String chooseHref,
      String href,
      List<Line> lines,
      List<String> moves,
      List<String> lost,
      List<String> obstacles) {}

  /**
   * One fact.
   *
   * @param moved true when the record learns it from the request
   */
  public record Line(String name, String request, String record, String after, boolean moved) {}
}
