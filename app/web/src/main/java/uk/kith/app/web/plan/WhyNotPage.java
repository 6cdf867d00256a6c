package uk.kith.app.web.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.FindingView;

/**
 * Why a plan does not place a child in a home.
 *
 * @param planHref of the plan
 * @param answer null before anything is asked
 */
public record WhyNotPage(
    String planHref, String planText, List<Choice> children, @Nullable Answer answer) {

  public static final List<Column> MOVES =
      List.of(Column.of("Child"), Column.of("By the plan"), Column.of("Then"));

  /**
   * The answer.
   *
   * @param question such as "Why is Amir not with Green House?"
   * @param says in a sentence or two
   * @param lost what the whole list would have less, or more, of
   * @param findings what the rules say of the home for the child
   * @param householdHref of the home
   */
  public record Answer(
      String question,
      String says,
      List<String> lost,
      List<Moved> moves,
      List<FindingView> findings,
      String householdHref) {}

  /** A child who would live elsewhere. */
  public record Moved(String name, String from, String to) {}
}
