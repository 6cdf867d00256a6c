package uk.kith.app.web.authorities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.sufficiency.api.AuthorityForecast;
import uk.kith.sufficiency.api.AuthorityForecasts.Choices;

/**
 * The choice of neighbours.
 *
 * @param back to the authority
 */
public record NeighboursPage(
    String heading,
    String authority,
    String from,
    String back,
    String name,
    List<Choice> choices,
    Form form) {

  static NeighboursPage of(AuthorityForecast forecast, Choices choices, @Nullable Form typed) {
    List<String> before =
        forecast.neighbours().chosen()
            ? forecast.neighbours().items().stream().map(each -> each.authority().code()).toList()
            : List.of();
    return new NeighboursPage(
        "Statistical neighbours of " + forecast.name(),
        forecast.authority().code(),
        Integer.toString(forecast.fromYear()),
        AuthoritiesPageMaker.ADDRESS + AuthoritiesPageMaker.query(forecast),
        forecast.name(),
        choices.areas().stream()
            .filter(area -> !area.authority().equals(forecast.authority()))
            .map(
                area ->
                    Choice.of(area.authority().code(), area.name())
                        .chosen(
                            typed == null
                                ? before.contains(area.authority().code())
                                : typed.has("neighbours", area.authority().code())))
            .toList(),
        typed == null ? Form.EMPTY : typed);
  }
}
