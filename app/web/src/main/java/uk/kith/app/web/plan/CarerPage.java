package uk.kith.app.web.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Column;

/**
 * What one more carer would change.
 *
 * @param stale facts have changed since the plan was made: it cannot be asked
 * @param answer null before anything is asked
 */
public record CarerPage(
    String planHref,
    boolean stale,
    List<Choice> kinds,
    List<Choice> wheres,
    List<Wanted> wanted,
    @Nullable Answer answer) {

  public static final List<Column> MOVES =
      List.of(Column.of("Child"), Column.of("By the plan"), Column.of("Then"));

  /**
   * Carers whom children without a home would need.
   *
   * @param children whom they would suit, by name
   * @param inTheWay of the homes that come nearest now
   */
  public record Wanted(String profile, String children, List<String> inTheWay, String href) {}

  /**
   * The answer.
   *
   * @param carers who were asked about, in words
   * @param gained what the whole list would have more, or less, of
   * @param proof what is proven of the plan with them
   */
  public record Answer(
      String carers,
      String says,
      List<String> gained,
      String proof,
      List<WhyNotPage.Moved> moves) {}
}
