package uk.kith.app.web.forecast;

import java.util.List;
import uk.kith.app.web.forecast.ForecastPage.Line;

/**
 * Where homes fall short, as a page shows it.
 *
 * @param finding what a member of the council would tell others
 * @param needs those who lack most first
 * @param others what is not drawn, in a sentence
 * @param outside children outside by why, in months to come: of today the figures tell
 * @param kinds of home
 * @param reasons of all
 */
public record HomesPart(
    String finding,
    List<NeedLine> needs,
    String others,
    List<Line> outside,
    List<Line> kinds,
    List<Line> reasons) {

  public static final List<String> KIND_HEADS =
      List.of(
          "Homes today",
          "Places of ours",
          "Free today",
          "Looked for",
          "80% range",
          "Short",
          "80% range");

  public static final List<String> REASON_HEADS = List.of("Children, mean", "Share");
}
