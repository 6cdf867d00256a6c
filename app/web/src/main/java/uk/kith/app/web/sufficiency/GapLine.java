package uk.kith.app.web.sufficiency;

import java.util.List;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Column;
import uk.kith.sufficiency.engine.Gap;

/**
 * What is lacking for children who are alike, with its bar: one length a child for all rows.
 *
 * @param local width of the part that vacant places can take, in pixels
 * @param shortFrom where the part begins that they cannot
 */
public record GapLine(
    String name,
    String need,
    String notSaid,
    String vacant,
    String shortBy,
    int local,
    int shortFrom,
    int shortWidth) {

  public static final int WIDTH = 300;
  private static final int PER_CHILD = 10;
  private static final int APART = 2;

  public static final List<Column> COLUMNS =
      List.of(
          Column.of("Kind of need"),
          Column.number("Needed"),
          Column.number("Vacant here"),
          Column.of("Drawn"),
          Column.number("Short"),
          Column.number("Outside, reason not said"));

  static List<GapLine> of(List<Gap> gaps, int most) {
    return gaps.stream().map(gap -> of(gap, most)).toList();
  }

  private static GapLine of(Gap gap, int most) {
    int lacking = Math.max(0, gap.gap());
    int local = scaled(gap.need() - lacking, most);
    int from = local == 0 ? 0 : local + APART;
    return new GapLine(
        gap.name(),
        Numbers.count(gap.need()),
        Numbers.count(gap.notSaid()),
        Numbers.count(gap.vacant()),
        lacking == 0 ? "none" : Numbers.count(lacking),
        local,
        from,
        scaled(lacking, most));
  }

  private static int scaled(int children, int most) {
    int all = WIDTH - APART;
    return most * PER_CHILD <= all
        ? children * PER_CHILD
        : Math.round((float) children * all / most);
  }
}
