package uk.kith.matching.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementRequest;
import uk.kith.placements.engine.Verdict;
import uk.kith.placements.engine.rules.HouseholdColumns;

/**
 * Homes that some of the children of a search could share: judged by the constraints and scored as
 * a part of the search. What ways apart (R-MATCH-16) and the plan for all who wait (R-MATCH-22) are
 * made of.
 */
public final class Candidates {

  private final PlacementRequest search;
  private final Homes homes;
  private final Scorer scorer;
  private final Constraints constraints;

  /**
   * @param search all children of the search, also when parts of it are asked about
   * @param asOf the day on which ages are told
   */
  public Candidates(
      PlacementRequest search,
      Homes homes,
      Policy policy,
      Constraints constraints,
      LocalDate asOf) {
    this(search, homes, new Scorer(search, policy, homes::hasChild, asOf), constraints);
  }

  Candidates(PlacementRequest search, Homes homes, Scorer scorer, Constraints constraints) {
    this.search = search;
    this.homes = homes;
    this.scorer = scorer;
    this.constraints = constraints;
  }

  /**
   * A home in which children could live together.
   *
   * @param row its place among the homes, in the order that settles ties
   * @param points 0 to 1000
   * @param possible never {@code NO}
   */
  public record Candidate(int row, int points, Verdict.Possible possible) {}

  /** What the rules say of a home. */
  public record Judged(HouseholdSnapshot home, Verdict verdict) {}

  /** Every home that is possible for these children, with approval or without; in row order. */
  public List<Candidate> of(List<ChildSnapshot> part) {
    Constraints.Asked asked = ask(part);
    List<Candidate> found = new ArrayList<>();
    for (int row = 0; row < homes.size(); row++) {
      Verdict.Possible possible = asked.possible(homes.columns(), row);
      if (possible != Verdict.Possible.NO) {
        found.add(new Candidate(row, scorer.score(part, homes.home(row)).points(), possible));
      }
    }
    return found;
  }

  /** What the rules say of every home for these children; in row order. */
  public List<Judged> judge(List<ChildSnapshot> part) {
    Constraints.Asked asked = ask(part);
    List<Judged> judged = new ArrayList<>(homes.size());
    for (int row = 0; row < homes.size(); row++) {
      judged.add(new Judged(homes.home(row), asked.check(homes.columns(), row)));
    }
    return judged;
  }

  /** What the rules say of one home for these children, as it is or as it would be. */
  public Verdict judge(List<ChildSnapshot> part, HouseholdSnapshot home) {
    return ask(part).check(HouseholdColumns.of(List.of(home)), 0);
  }

  private Constraints.Asked ask(List<ChildSnapshot> part) {
    return constraints.ask(search.only(part));
  }
}
