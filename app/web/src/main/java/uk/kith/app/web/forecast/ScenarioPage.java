package uk.kith.app.web.forecast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Column;

/**
 * Scenarios side by side, and the form for another.
 *
 * @param finding of the newest that is answered; null when none is
 * @param asNow what the future as now says, in a sentence; null where none is made
 * @param further whether what is asked of homes beyond ages and places stands open
 * @param lines in the order in which they were saved
 */
public record ScenarioPage(
    @Nullable String finding,
    @Nullable String asNow,
    List<Line> lines,
    List<Choice> kinds,
    List<Choice> skills,
    boolean further,
    List<Choice> lossKinds,
    List<Choice> horizons) {

  public static final List<Column> COLUMNS =
      List.of(
          Column.of("What if"),
          Column.of("At the end of"),
          Column.number("Children here"),
          Column.number("Out of borough"),
          Column.number("For lack of a home"),
          Column.number("Looked after"),
          Column.number("Cost of placements"));

  /**
   * A scenario beside the future as now.
   *
   * @param says what differs, in words
   * @param state what stands instead of figures while it is not answered; null when it is
   * @param flowHeads the months at whose ends flows are told
   * @param flows who comes and leaves otherwise; empty where the answer does not tell it
   * @param job where the answer is made or told
   */
  public record Line(
      String name,
      String says,
      String id,
      @Nullable String state,
      @Nullable String job,
      String end,
      String local,
      String outside,
      String lacking,
      String lookedAfter,
      String cost,
      List<String> flowHeads,
      List<ForecastPage.Line> flows) {}
}
