package uk.kith.app.web.outside;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.outside.Purchase;

/**
 * Why one child lives outside the area, in the words of the page.
 *
 * @param why the reason in a sentence; null when none is recorded
 * @param mayRecord true when the visitor records reason and cost
 * @param considered local homes on the day of the choice
 * @param consideredIntro how many there were, and of which day
 */
public record OutsidePage(
    String href,
    String childHref,
    String child,
    String heading,
    List<Fact> facts,
    @Nullable String why,
    @Nullable String explanation,
    List<FindingView> findings,
    boolean mayRecord,
    String consideredIntro,
    List<Considered> considered) {

  public static final List<Column> CONSIDERED_COLUMNS =
      List.of(Column.of("Local home"), Column.of("What stood against it"), Column.of("Rule"));

  public static final List<Choice> REASONS =
      Arrays.stream(OutsideReason.values())
          .map(reason -> Choice.of(reason.name(), reason.words()))
          .toList();

  public static final List<Choice> PURCHASES =
      List.of(
          Choice.of(Purchase.OWN.name(), "A home of the authority itself"),
          Choice.of(Purchase.FRAMEWORK.name(), "Framework"),
          Choice.of(Purchase.BLOCK.name(), "Block contract"),
          Choice.of(Purchase.SPOT.name(), "Spot purchase"));

  /** One local home. */
  public record Considered(String name, @Nullable String href, String against, String rule) {}
}
