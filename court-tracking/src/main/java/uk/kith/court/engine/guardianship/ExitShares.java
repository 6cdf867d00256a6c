package uk.kith.court.engine.guardianship;

import java.util.Collection;
import java.util.Set;

/**
 * How many of those who left care in a period did so by special guardianship and by child
 * arrangements (R-SGO-12).
 *
 * @param exits all who left care
 */
public record ExitShares(long guardianship, long arrangements, long exits) {

  /** E43 and E44 were split into E45 to E48 in 2019. */
  private static final Set<String> GUARDIANSHIP = Set.of("E43", "E44", "E45", "E46", "E47", "E48");

  /**
   * @param codes of the return, one for each exit; X1 is none
   */
  public static ExitShares of(Collection<String> codes) {
    return new ExitShares(
        codes.stream().filter(ExitShares::isGuardianship).count(),
        codes.stream().filter(ExitShares::isArrangements).count(),
        codes.stream().filter(code -> !code.equals("X1")).count());
  }

  /** Care ended by a special guardianship order. */
  public static boolean isGuardianship(String code) {
    return GUARDIANSHIP.contains(code);
  }

  /** Care ended by an order that says with whom the child lives. */
  public static boolean isArrangements(String code) {
    return code.equals(ExitCode.E41.name());
  }
}
