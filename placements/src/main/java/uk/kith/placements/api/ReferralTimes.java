package uk.kith.placements.api;

import java.util.List;
import uk.kith.kernel.DateRange;
import uk.kith.placements.engine.asking.AnswerTimes;

/** How soon agencies and providers answer referrals, counted; it names no child and no search. */
public interface ReferralTimes {

  /**
   * What was sent in a period, and what came of it until now.
   *
   * @param all of every provider together
   * @param providers by name
   */
  record Times(AnswerTimes all, List<AnswerTimes> providers) {
    public Times {
      providers = List.copyOf(providers);
    }
  }

  /**
   * @param made days on which referrals were made
   */
  Times times(DateRange made);
}
