package uk.kith.app.web.sufficiency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.component.Column;
import uk.kith.sufficiency.engine.published.PublishedGap;

/**
 * What is lacking for children who are alike, with its bar: one length a child for all rows; what
 * is withheld is not drawn. Where nobody said why children live outside, it is told from what is
 * short at least to what may be.
 *
 * @param local width of the part that vacant places can take, in pixels
 * @param shortFrom where the part begins that they cannot
 * @param maybeFrom where the part begins of those of whom nobody said why they live outside, and
 *     for whom no place would be left
 */
public record GapLine(
    String name,
    String need,
    String notSaid,
    String vacant,
    String shortBy,
    int local,
    int shortFrom,
    int shortWidth,
    int maybeFrom,
    int maybeWidth) {

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

  static List<GapLine> of(List<PublishedGap> gaps, int most) {
    return gaps.stream().map(gap -> of(gap, most)).toList();
  }

  private static GapLine of(PublishedGap gap, int most) {
    int need = drawn(gap.need());
    int lacking = Math.max(0, drawn(gap.gap()));
    int atMost = Math.max(lacking, drawn(gap.atMost()));
    int local = scaled(need - lacking, most);
    int from = local == 0 ? 0 : local + APART;
    int width = scaled(lacking, most);
    return new GapLine(
        gap.name(),
        IndicatorWords.count(gap.need()),
        IndicatorWords.count(gap.notSaid()),
        Numbers.count(gap.vacant()),
        shortBy(gap),
        local,
        from,
        width,
        width == 0 ? from : from + width + APART,
        scaled(atMost - lacking, most));
  }

  /** What is withheld is not drawn. */
  private static int drawn(@Nullable Integer count) {
    return count == null ? 0 : count;
  }

  private static String shortBy(PublishedGap gap) {
    Integer least = gap.gap();
    Integer most = gap.atMost();
    if (least == null) {
      return IndicatorWords.WITHHELD;
    }
    int lacking = Math.max(0, least);
    return most == null ? Numbers.count(lacking) + " or more" : shortBy(lacking, most);
  }

  /** "none", "22", "0 to 51". */
  static String shortBy(int least, int most) {
    if (most > least) {
      return Numbers.count(least) + " to " + Numbers.count(most);
    }
    return least == 0 ? "none" : Numbers.count(least);
  }

  private static int scaled(int children, int most) {
    int all = WIDTH - 2 * APART;
    return most * PER_CHILD <= all
        ? children * PER_CHILD
        : Math.round((float) children * all / most);
  }
}
