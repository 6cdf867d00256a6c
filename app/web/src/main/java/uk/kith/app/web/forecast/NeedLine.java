package uk.kith.app.web.forecast;

import java.util.List;
import uk.kith.app.web.component.Column;

/**
 * Children alike in what they need, with a bar of those for whom a home is found here and of those
 * for whom none is: one length a child for all rows.
 *
 * @param local width of the part that finds a home here, in pixels
 * @param shortFrom where the part begins that does not
 */
public record NeedLine(
    String name,
    String needed,
    String found,
    String shortBy,
    String range,
    String reason,
    int local,
    int shortFrom,
    int shortWidth) {

  public static final int WIDTH = 240;

  static final int APART = 2;

  public static final List<Column> COLUMNS =
      List.of(
          Column.of("Kind of need"),
          Column.number("Needed"),
          Column.number("Found here"),
          Column.of("Drawn"),
          Column.number("Short"),
          Column.number("8 in 10 futures"),
          Column.of("Most often because"));
}
