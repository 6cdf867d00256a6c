package uk.kith.app.web.authorities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Figure;
import uk.kith.app.web.forecast.ForecastPage.Drawn;
import uk.kith.app.web.forecast.ForecastPage.Line;
import uk.kith.app.web.list.TableTools;

/**
 * The choice of an authority and of a year, and what the tables say of it.
 *
 * @param areas to choose from; empty while no tables are loaded
 * @param years from which is forecast
 * @param mayLoad whether whoever reads it may load tables and choose neighbours
 * @param shown null while no tables are loaded or they do not name the authority
 */
public record AuthoritiesPage(
    String caption,
    String heading,
    List<Choice> areas,
    List<Choice> years,
    boolean mayLoad,
    @Nullable Shown shown) {

  public static final List<String> FORECAST_HEADS =
      List.of("31 March", "Median", "80% range", "95% range");

  public static final List<String> TESTED_HEADS =
      List.of(
          "Months ahead",
          "Forecasts",
          "Our error",
          "Error of “no change”",
          "Inside the 80% band",
          "Inside the 95% band",
          "Authorities we were nearer for");

  /**
   * One authority.
   *
   * @param finding what a member of the council would tell others
   * @param warning why it is weak or not there; null when nothing is to be said
   * @param missing what cannot be forecast, a sentence each
   * @param beside the authority and its neighbours
   * @param besideSays who chose them
   * @param testedSays how good forecasts of earlier years were, in a sentence
   * @param leftOut who is not judged, a line for each reason
   */
  public record Shown(
      String name,
      @Nullable String finding,
      @Nullable String warning,
      List<Figure> figures,
      List<Drawn> drawn,
      List<String> missing,
      List<Line> forecast,
      List<String> besideHeads,
      List<Line> beside,
      String besideSays,
      String neighboursHref,
      String testedSays,
      List<Line> tested,
      List<Fact> rests,
      List<String> leftOut,
      TableTools tools) {}
}
