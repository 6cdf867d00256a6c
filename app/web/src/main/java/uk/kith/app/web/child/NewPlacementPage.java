package uk.kith.app.web.child;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.search.StartPage;

/**
 * A placement recorded by hand: where a child lives or lived without a search.
 *
 * @param href of the child
 * @param types kinds of the return in the year of the first day
 * @param endings why it ended, of the year of its last day
 * @param homes those whose number or name holds what was typed; empty when one is meant
 * @param lives where the child lives, when the placement recorded may be the next one; null when it
 *     lives nowhere
 * @param rights by what right the child is looked after, where none is recorded for the first day
 * @param statuses the answers that there are
 * @param findings what rules say against it
 * @param acceptable those that a reason can outweigh
 */
public record NewPlacementPage(
    String href,
    String name,
    List<Fact> facts,
    List<Choice> types,
    List<Choice> endings,
    List<Choice> homes,
    @Nullable String lives,
    List<StartPage.Right> rights,
    List<Choice> statuses,
    List<FindingView> findings,
    List<Choice> acceptable,
    String searchHref) {

  /** That no list of local homes is worked out (R-PLACE-48). */
  public static final List<Choice> NO_LIST =
      List.of(
          Choice.of("yes", "Nobody knows which local homes were considered")
              .hinted("No list is kept then, which stays a finding, with your reason."));
}
