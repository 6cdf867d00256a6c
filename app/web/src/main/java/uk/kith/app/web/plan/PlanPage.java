package uk.kith.app.web.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.list.ListPage;

/**
 * A plan.
 *
 * @param stale facts have changed since
 * @param cancelled it is the best that was found until somebody cancelled
 * @param reached what it reaches, in a sentence
 * @param order of its aims, in a sentence
 * @param proof what is proven
 * @param notes what else should be known
 * @param family who of family and friends could care for children of the plan, or is being assessed
 * @param wanted carers whom those without a home would need
 * @param alone children for whom another home, or any, would be best if nobody else waited
 * @param same how many would have the same home, in words
 * @param children to ask "why not" about
 * @param workings how it was made
 */
public record PlanPage(
    String href,
    String heading,
    String asked,
    boolean stale,
    boolean cancelled,
    String reached,
    String order,
    String proof,
    List<String> notes,
    List<Family> family,
    ListPage planned,
    List<Without> without,
    List<CarerPage.Wanted> wanted,
    List<Alone> alone,
    String same,
    List<Choice> children,
    List<Fact> workings) {

  public static final List<Column> ALONE_COLUMNS =
      List.of(
          Column.of("Child"),
          Column.of("In the plan"),
          Column.of("Best for the child alone"),
          Column.number("Score of 100"));

  /**
   * Children of one search, and who of their family and friends comes before another home
   * (R-PLACE-03).
   *
   * @param says who, and how the assessment stands
   */
  public record Family(String names, String href, String says) {}

  /**
   * A child without a home.
   *
   * @param possible homes that are possible and given to others, in words; null when there are none
   */
  public record Without(
      String name, String href, @Nullable String possible, List<Nearly> nearest) {}

  /** A home that comes near to being possible, and what stands in the way. */
  public record Nearly(String home, String href, List<FindingView> inTheWay) {}

  /** A child, its home in the plan, and what would be best for it alone. */
  public record Alone(String name, String planned, String best, String score, String whyNotHref) {}
}
