package uk.kith.placements.engine.rules;

import java.util.List;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Verdict.Objection;

/**
 * A rule, as the law stands on the day from which the children need a home (R-DATE-09), asked of
 * homes one after the other. {@link #test} decides and {@link #tell} finds the words for what it
 * decided, so that there is one definition for a ranking of all homes and for the page of one.
 */
interface PlacementRule {

  /** The rule, or the first of a family whose ids stand in its objections. */
  RuleId id();

  /**
   * What the rule says of a home: {@link Said#NOTHING}, or an effect with reasons of the rule's
   * own. Allocates nothing while it is silent; called for tens of thousands of rows.
   */
  int test(HouseholdColumns homes, int row);

  /**
   * Adds the objections behind an answer that was not silent.
   *
   * @param said what {@link #test} answered for this home
   */
  void tell(HouseholdSnapshot home, int said, List<Objection> to);
}
