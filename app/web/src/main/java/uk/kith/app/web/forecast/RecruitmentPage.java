package uk.kith.app.web.forecast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;

/**
 * What one more home of each kind is worth, and what a week in each costs.
 *
 * @param finding what a commissioner would tell others; null where nothing is made
 * @param made from what and when; null where nothing is made
 * @param lines most children first
 * @param waiting for those who wait; null for readers who are not told
 * @param ledger whether the reader may open the ledger of placements outside
 * @param further whether what is asked of a home beyond its ages and places stands open
 * @param months so far ahead it is looked for a home of the reader's own
 * @param costs what a week costs, and where that comes from
 */
public record RecruitmentPage(
    @Nullable String finding,
    @Nullable String made,
    List<Line> lines,
    @Nullable WaitingPart waiting,
    boolean ledger,
    List<Fact> costs,
    List<Choice> kinds,
    List<Choice> skills,
    boolean further,
    int months,
    List<Choice> horizons) {

  public static final List<Column> COLUMNS =
      List.of(
          Column.of("One more"),
          Column.number("Children kept here, mean"),
          Column.number("8 in 10 futures"),
          Column.number("Fewer outside, mean"),
          Column.number("Cost of placements"));

  /**
   * One more home.
   *
   * @param why what explains it, a sentence each
   */
  public record Line(
      String name, String kept, String range, String fewer, String cost, List<String> why) {}
}
