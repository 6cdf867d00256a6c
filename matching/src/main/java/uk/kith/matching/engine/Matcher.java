package uk.kith.matching.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Verdict;

/**
 * Options for one search: every home with what the law says of it and, if possible, a score in
 * parts, in an explained order; nothing is dropped (R-MATCH-01). The same inputs give the same
 * order, whatever order they come in (R-MATCH-13). Nothing waits for a better match of heritage
 * (R-MATCH-06): every home of the day is there, and none is held back for one that may come.
 */
public final class Matcher {

  private final Policy policy;
  private final Constraints constraints;
  private final LocalDate asOf;

  /**
   * @param asOf the day on which ages are told
   */
  public Matcher(Policy policy, Constraints constraints, LocalDate asOf) {
    this.policy = policy;
    this.constraints = constraints;
    this.asOf = asOf;
  }

  /** All homes for all children of the search together, each explained. */
  public List<Option> options(PlacementRequest search, Homes homes) {
    Scorer scorer = scorer(search, homes);
    Constraints.Asked asked = constraints.ask(search);
    List<Option> options = new ArrayList<>(homes.size());
    for (int row = 0; row < homes.size(); row++) {
      options.add(explain(search, homes, row, scorer, asked));
    }
    return inOrder(options);
  }

  /**
   * All homes as in {@link #options}, handed over one by one in their order: for more of them than
   * should be held at once. The order of what is possible is that of the quick ranking; what is not
   * follows in the order that settles ties.
   */
  public void giveOptions(PlacementRequest search, Homes homes, Consumer<Option> taker) {
    Scorer scorer = scorer(search, homes);
    Constraints.Asked asked = constraints.ask(search);
    BitSet given = new BitSet(homes.size());
    @Nullable Option before = null;
    for (int row : new FastRanking(scorer, homes, asked).best(homes.size())) {
      Option option = explain(search, homes, row, scorer, asked);
      if (before != null) {
        option = option.after(before, policy.nearlyEqual());
      }
      taker.accept(option);
      before = option;
      given.set(row);
    }
    for (int row = given.nextClearBit(0); row < homes.size(); row = given.nextClearBit(row + 1)) {
      taker.accept(explain(search, homes, row, scorer, asked));
    }
  }

  /**
   * The best homes alone, the same that {@link #options} would put first: for more homes than a
   * page can show. All are judged and scored, only these are put into words.
   *
   * @param limit homes at the most
   */
  public List<Option> best(PlacementRequest search, Homes homes, int limit) {
    Scorer scorer = scorer(search, homes);
    Constraints.Asked asked = constraints.ask(search);
    List<Option> options = new ArrayList<>(limit);
    for (int row : new FastRanking(scorer, homes, asked).best(limit)) {
      options.add(explain(search, homes, row, scorer, asked));
    }
    return inOrder(options);
  }

  /**
   * Ways to place the children in more than one home, best first (R-MATCH-16).
   *
   * @param held for which of the children the search holds places, by home: nobody else of them is
   *     proposed there without them (R-PLACE-38)
   */
  public List<Split> splits(
      PlacementRequest search, Homes homes, Map<HouseholdId, Set<ChildId>> held) {
    return new Splitter(search, homes, held, scorer(search, homes), constraints)
        .best(policy.splitsShown());
  }

  private Scorer scorer(PlacementRequest search, Homes homes) {
    return new Scorer(search, policy, homes::hasChild, asOf);
  }

  private Option explain(
      PlacementRequest search, Homes homes, int row, Scorer scorer, Constraints.Asked asked) {
    HouseholdSnapshot home = homes.home(row);
    Verdict verdict = asked.check(homes.columns(), row);
    Score score = verdict.possible() == Verdict.Possible.NO ? null : scorer.score(home);
    return new Option(home, verdict, constraints.tests(search, home), score, false);
  }

  private List<Option> inOrder(List<Option> options) {
    options.sort(Option.BEST_FIRST);
    for (int i = 1; i < options.size(); i++) {
      options.set(i, options.get(i).after(options.get(i - 1), policy.nearlyEqual()));
    }
    return options;
  }
}
