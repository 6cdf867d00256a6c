package uk.kith.matching.engine;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementTest;
import uk.kith.placements.engine.Verdict;

/**
 * One home for the children of a search, explained.
 *
 * @param score null when not possible
 * @param noClearDifference nothing speaks clearly for the option before this one
 */
public record Option(
    HouseholdSnapshot home,
    Verdict verdict,
    List<PlacementTest> tests,
    @Nullable Score score,
    boolean noClearDifference) {

  /** Longest vacant first, then id: never by chance (R-MATCH-13). */
  static final Comparator<HouseholdSnapshot> LONGEST_VACANT =
      Comparator.comparing(
              HouseholdSnapshot::vacantSince, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(home -> home.id().value().toString());

  /** Possible, then with approval, then not now; best score first. */
  static final Comparator<Option> BEST_FIRST =
      Comparator.comparing((Option option) -> option.verdict().possible())
          .thenComparing(Comparator.comparingInt(Option::points).reversed())
          .thenComparing(Option::home, LONGEST_VACANT);

  public Option {
    tests = List.copyOf(tests);
    if ((score == null) != (verdict.possible() == Verdict.Possible.NO)) {
      throw new IllegalArgumentException("exactly what is possible has a score");
    }
  }

  /**
   * The score of an option that is possible.
   *
   * @throws IllegalStateException when it is not
   */
  public Score getScore() {
    if (score == null) {
      throw new IllegalStateException("not possible, so without a score: " + home.id());
    }
    return score;
  }

  private int points() {
    return score == null ? 0 : score.points();
  }

  /** The same option in its place after another. */
  Option after(Option before, int nearlyEqual) {
    boolean unclear =
        score != null
            && before.score != null
            && before.verdict.possible() == verdict.possible()
            && (before.score.range().overlaps(score.range())
                || before.score.points() - score.points() <= nearlyEqual);
    return new Option(home, verdict, tests, score, unclear);
  }
}
