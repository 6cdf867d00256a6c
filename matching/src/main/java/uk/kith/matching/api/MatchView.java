package uk.kith.matching.api;

import java.util.List;
import uk.kith.kernel.Finding;
import uk.kith.matching.engine.adoption.AdoptionDue;

/**
 * What the rules say of one match on a day, for the papers on it: what is written about a child and
 * a family tells of no other family's link.
 *
 * @param judged whether the family was judged for the children: not once they moved in, or the link
 *     has ended
 * @param ofFamily what speaks against this family for the children who would move in, its terms,
 *     places, ages and who lives there (R-MATCH-01, R-MATCH-18); empty also when not judged
 * @param ofLink of this link
 * @param due of this match by a day, what is due first first (R-ADOPT-03, R-ADOPT-12)
 */
public record MatchView(
    boolean judged, List<Finding> ofFamily, List<Finding> ofLink, List<AdoptionDue> due) {

  public MatchView {
    ofFamily = List.copyOf(ofFamily);
    ofLink = List.copyOf(ofLink);
    due = List.copyOf(due);
  }
}
