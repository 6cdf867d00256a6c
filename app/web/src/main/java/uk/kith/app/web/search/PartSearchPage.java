package uk.kith.app.web.search;

import java.util.Arrays;
import java.util.List;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.placements.engine.Together;

/**
 * The form that lets some of the children of a search go on in a search of their own.
 *
 * @param children who may leave: nobody who is placed, and nobody for whom a place is held
 * @param several whether two or more could be on one side, so that it is asked how they are placed
 * @param held who cannot leave because a place is held; empty when nobody
 */
public record PartSearchPage(
    String searchHref,
    String searchName,
    List<Fact> facts,
    List<Choice> children,
    boolean several,
    String held) {
  public PartSearchPage {
    facts = List.copyOf(facts);
    children = List.copyOf(children);
  }

  /** How those of one side are to be placed. */
  public static final List<Choice> TOGETHER =
      Arrays.stream(Together.values())
          .map(each -> Choice.of(each.name(), Words.together(each)))
          .toList();
}
