package uk.kith.app.web.child;

import java.util.List;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;

/**
 * A placement that was recorded wrongly: it is put right, or taken back because it never was.
 *
 * @param placementsHref of all placements of the child
 * @param href of this page
 * @param version that was read
 * @param decided it began from the decision for its home, which stays
 * @param homes those whose number or name holds what was typed; empty when one is meant
 * @param stayed whether the child never left the placement before; empty when it left none for this
 * @param goes what counts no longer with it
 * @param findings what rules say against what is right
 * @param acceptable those that a reason can outweigh
 */
public record WrongPlacementPage(
    String placementsHref,
    String href,
    String name,
    long version,
    List<Fact> facts,
    boolean decided,
    List<Choice> types,
    List<Choice> endings,
    List<Choice> homes,
    List<Choice> stayed,
    String goes,
    List<FindingView> findings,
    List<Choice> acceptable) {

  public static final List<Choice> ALONG =
      List.of(
          Choice.of("yes", "Move the day of the move for both")
              .hinted(
                  "The placement before then ends on the right first day, and the one after begins"
                      + " on the right last day. Where the child moved from one to the other no"
                      + " day lies between."));
}
