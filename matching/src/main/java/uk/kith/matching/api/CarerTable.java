package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.List;
import uk.kith.matching.engine.plan.CarerProfile;
import uk.kith.placements.engine.published.Suppression;

/**
 * What more homes of some coarse, fixed kinds would do for all who wait, told in fives: who reads
 * it sees no child, and two kinds that differ in little may not tell one by their difference
 * (R-SUFF-14).
 *
 * @param asOf the day whose facts were used
 * @param tooMany more children wait than it is worked out for; then there is no line
 * @param lines of each kind one for each number of homes
 */
public record CarerTable(LocalDate asOf, boolean tooMany, List<Line> lines) {

  public CarerTable {
    lines = List.copyOf(lines);
  }

  /** How many children more; counts of 1 to 4 are one. */
  public enum More {
    /** An aim may lose for the sake of an earlier one; by how much is not told. */
    FEWER,
    NONE,
    ONE_TO_FOUR,
    FIVE_TO_NINE,
    TEN_OR_MORE;

    private static final int TEN = 10;

    public static More of(long children) {
      if (children <= 0) {
        return children == 0 ? NONE : FEWER;
      }
      if (Suppression.isSmall(children)) {
        return ONE_TO_FOUR;
      }
      return children < TEN ? FIVE_TO_NINE : TEN_OR_MORE;
    }
  }

  /**
   * So many homes of a kind.
   *
   * @param placed children more with a home
   * @param together children more who live with or without brothers and sisters as decided
   * @param local children more with a home in the area
   * @param exact it is proven; else it may be more or less
   */
  public record Line(
      CarerProfile profile, int homes, More placed, More together, More local, boolean exact) {}
}
