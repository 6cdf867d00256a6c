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
 * @param groups needs by age, by brothers and sisters, and by which need
 * @param unmetHeads reasons that come up
 * @param unmet by kind of need and reason, whoever lacks most first
 */
public record HomesPart(
    String finding,
    List<NeedLine> needs,
    String others,
    List<Line> outside,
    List<Line> kinds,
    List<Line> reasons,
    List<Line> groups,
    List<String> unmetHeads,
    List<Line> unmet) {

  public static final List<String> KIND_HEADS =
      List.of(
          "Homes today",
          "Places of ours",
          "Free today",
          "Looked for",
          "80% range",
          "Short",
          "80% range");

  public static final List<String> GROUP_HEADS =
      List.of("Needed, mean", "Short, mean", "Part that is short", "Most often because");

  public static final List<String> REASON_HEADS = List.of("Children, mean", "Share");
}
