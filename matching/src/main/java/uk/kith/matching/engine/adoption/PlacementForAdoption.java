package uk.kith.matching.engine.adoption;

import static uk.kith.kernel.Severity.ERROR;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.engine.PlacementCodes;

/**
 * By which code a child is placed for adoption: A3 and A5 with the carers who fostered it, A4 and
 * A6 with others; A5 and A6 under a placement order (R-ADOPT-26).
 */
public final class PlacementForAdoption {

  private PlacementForAdoption() {}

  /**
   * Where the child lives before the move in.
   *
   * @param type code of the return
   * @param household null when the home is not in the register
   */
  public record Before(String type, @Nullable HouseholdId household) {

    /** Whether nobody can tell from the register who the carers are. */
    private boolean isUnknownFosterHome() {
      return household == null
          && (PlacementCodes.isFostering(type) || PlacementCodes.isAdoptionByCarers(type));
    }
  }

  /**
   * Whether the child stays with the carers who fostered it.
   *
   * @param before null while it lives nowhere on record
   * @param fosteredByAdopters whether it is recorded that those who may adopt it foster it
   * @param said what somebody said of it; null when nobody did
   */
  public static boolean isByCarers(
      @Nullable Before before,
      HouseholdId family,
      boolean fosteredByAdopters,
      @Nullable Boolean said) {
    if (before != null && family.equals(before.household())) {
      return true;
    }
    return said == null
        ? before != null && fosteredByAdopters && before.isUnknownFosterHome()
        : said;
  }

  /**
   * The same of one of the children of a link: what is said with a move in is said of all of them
   * at once, and holds of those alone of whom it had to be said.
   */
  public static boolean isByCarersOfOne(
      @Nullable Before before,
      HouseholdId family,
      boolean fosteredByAdopters,
      @Nullable Boolean saidOfAll) {
    return isByCarers(
        before,
        family,
        fosteredByAdopters,
        isToBeAsked(before, family, fosteredByAdopters) ? saidOfAll : null);
  }

  /**
   * Whether somebody has to say it: the register does not know the foster home and nothing is
   * recorded of it, or what is recorded does not agree with the register.
   */
  public static boolean isToBeAsked(
      @Nullable Before before, HouseholdId family, boolean fosteredByAdopters) {
    return before != null
        && !family.equals(before.household())
        && before.isUnknownFosterHome() != fosteredByAdopters;
  }

  /** The code of the return. */
  public static String code(boolean byCarers, boolean ordered) {
    return ordered ? (byCarers ? "A5" : "A6") : byCarers ? "A3" : "A4";
  }

  /**
   * What is said where the code of the placement and what is recorded of its carers do not agree:
   * A10 counts such a child from the day on which they began to foster it.
   *
   * @param type code of the placement in which the child lives; null while in none
   */
  public static List<Finding> disagreement(
      AdoptionChain chain, @Nullable String type, LocalDate asOf) {
    LocalDate fostered = chain.day(Milestone.FOSTERED_BY_ADOPTERS, asOf);
    LocalDate placed = chain.day(Milestone.PLACED, asOf);
    if (type == null
        || PlacementCodes.isAdoptionByCarers(type)
        || fostered == null
        || placed == null
        || !fostered.isBefore(placed)) {
      return List.of();
    }
    return List.of(
        Findings.of(
            "R-ADOPT-26",
            ERROR,
            "903 rule 217",
            "By the record the adopters fostered the child from %s, and the placement of %s is"
                + " recorded as "
                + type
                + ", with others: A10 and the return contradict each other. Put the placement’s"
                + " code right, or take back that they fostered the child.",
            fostered,
            placed));
  }
}
