package uk.kith.app.web.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.matching.engine.PolicyFigure;

/**
 * A figure of two policies side by side.
 *
 * @param before null when there is no other
 * @param changed both differ
 */
public record FigureRow(String name, @Nullable String before, String after, boolean changed) {

  /**
   * @param before null when there is no other
   */
  static List<FigureRow> of(
      @Nullable Map<PolicyFigure, Integer> before, Map<PolicyFigure, Integer> after) {
    return Arrays.stream(PolicyFigure.values())
        .map(
            figure -> {
              String was = before == null ? null : PolicyWords.value(figure, before);
              String is = PolicyWords.value(figure, after);
              return new FigureRow(figure.words(), was, is, was != null && !was.equals(is));
            })
        .toList();
  }
}
