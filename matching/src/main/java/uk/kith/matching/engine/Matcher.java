package uk.kith.matching.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Verdict;

/**
 * Options for one search: every home with what the law says of it and, if possible, a score in
 * parts, in an explained order; nothing is dropped (R-MATCH-01). The same inputs give the same
 * order, whatever order they come in (R-MATCH-13). For more homes than a page can show see {@link
 * FastRanking}, which finds the same best ones.
 */
public final class Matcher {

  private final Policy policy;
  private final Constraints constraints;
  private final LocalDate asOf;

  public Matcher(Policy policy, Constraints constraints, LocalDate asOf) {
    this.policy = policy;
    this.constraints = constraints;
    this.asOf = asOf;
  }

  /** All homes for all children of the search together. */
  public List<Option> options(PlacementRequest search, Collection<HouseholdSnapshot> homes) {
    Scorer scorer = new Scorer(search, policy, Scorer.accommodatedIn(homes), asOf);
    List<Option> options = new ArrayList<>(homes.size());
    for (HouseholdSnapshot home : homes) {
      options.add(explain(search, home, scorer));
    }
    options.sort(Option.BEST_FIRST);
    for (int i = 1; i < options.size(); i++) {
      options.set(i, options.get(i).after(options.get(i - 1), policy.nearlyEqual()));
    }
    return options;
  }

  /** One home, explained. */
  Option explain(PlacementRequest search, HouseholdSnapshot home, Scorer scorer) {
    Verdict verdict = constraints.verdict(search, home);
    Score score = verdict.possible() == Verdict.Possible.NO ? null : scorer.score(home);
    return new Option(home, verdict, constraints.tests(search, home), score, false);
  }

  /** Ways to place the children in more than one home, best first (R-MATCH-16). */
  public List<Split> splits(PlacementRequest search, Collection<HouseholdSnapshot> homes) {
    Scorer scorer = new Scorer(search, policy, Scorer.accommodatedIn(homes), asOf);
    return new Splitter(search, homes, scorer, constraints).best(policy.splitsShown());
  }
}
