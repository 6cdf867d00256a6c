package uk.kith.app.web.forecast;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Figure;
import uk.kith.app.web.list.TableTools;

/**
 * The forecast and what it rests on.
 *
 * @param caption the day of its baseline
 * @param finding what a member of the council would tell others
 * @param warning what makes it weak; null when nothing does
 * @param other that it is of another day than today; null when it is of today
 * @param courtChanges that dates in court changed since; null when none did
 * @param shortfall where homes fall short; null where children are not placed in homes
 * @param notDrawn of whom there is no drawing, in sentences
 * @param note below the drawings
 * @param months of each number a table
 * @param segmentHeads of what is told of today and of months to come
 * @param homes by kind of home; the other by age, of months to come alone
 * @param flows who comes and leaves until then; empty in a forecast made before they were told
 * @param costHeads of what placements will cost, as files have it
 * @param costs likewise, by kind of home; empty where no cost of a week is known
 * @param costTable the same as the page has it
 * @param backTest how good earlier forecasts were, in a sentence
 * @param tested their figures; empty where there are none
 * @param how it was made
 * @param learned every estimate with its data
 * @param notInIt what it does not look at
 * @param horizons to choose from for another
 * @param query of the address of its files
 */
public record ForecastPage(
    String caption,
    String heading,
    String finding,
    @Nullable String warning,
    @Nullable String other,
    @Nullable String courtChanges,
    @Nullable HomesPart shortfall,
    List<Figure> figures,
    List<Drawn> drawn,
    List<String> notDrawn,
    String note,
    List<MonthTable> months,
    List<String> segmentHeads,
    List<Line> homes,
    List<Line> ages,
    List<Line> flows,
    List<String> costHeads,
    List<Line> costs,
    CostTable costTable,
    String backTest,
    List<Line> tested,
    List<Fact> how,
    List<Line> learned,
    List<String> notInIt,
    List<Choice> horizons,
    TableTools tools,
    String query) {

  /** Of tables that do not tell of today. */
  public List<String> laterHeads() {
    return segmentHeads.subList(1, segmentHeads.size());
  }

  /** Of who comes and leaves. */
  public List<String> flowHeads() {
    return Stream.concat(Stream.of("Recorded before"), laterHeads().stream()).toList();
  }

  public static final List<String> MONTH_HEADS = MonthTables.HEADS;

  public static final List<String> TESTED_HEADS =
      List.of(
          "Months ahead",
          "Forecasts",
          "Our error",
          "Error of “no change”",
          "Error at constant rates",
          "Inside the 80% band",
          "Inside the 95% band",
          "Against the usual change",
          "CRPS, children",
          "CRPS of “no change”");

  /** A fan with its heading, for wide windows and for phones. */
  public record Drawn(String heading, Fan wide, Fan narrow) {}

  /** A number at the end of months to come, by {@link MonthTables#HEADS}. */
  public record MonthTable(String name, List<Line> lines) {}

  /** A row of figures. */
  public record Line(String name, List<String> cells) {}
}
