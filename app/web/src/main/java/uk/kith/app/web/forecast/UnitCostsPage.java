package uk.kith.app.web.forecast;

import java.util.List;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Column;

/**
 * What a week in each kind of home costs, by whom since when, and what it was before.
 *
 * @param lines one for each kind of home
 * @param before what another took the place of, the newest first
 */
public record UnitCostsPage(
    List<Line> lines, List<Line> before, List<Choice> kinds, boolean maySet) {

  public static final List<Column> COLUMNS =
      List.of(
          Column.of("Kind of home"),
          Column.number("A week at the least"),
          Column.number("A week at the most"),
          Column.of("Source"),
          Column.of("Since"),
          Column.of("Set by"));

  /** A cost; "not known" where there is none. */
  public record Line(
      String name, String low, String high, String source, String since, String by) {}
}
