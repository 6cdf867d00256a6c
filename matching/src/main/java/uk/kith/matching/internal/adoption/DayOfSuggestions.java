package uk.kith.matching.internal.adoption;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.FamilySuggestions;
import uk.kith.matching.api.FamilySuggestions.Family;
import uk.kith.matching.engine.adoption.Fit;
import uk.kith.matching.engine.adoption.FitPart;

/**
 * What was suggested for a search on a day (R-MATCH-20), as it is stored.
 *
 * @param lookedAt families with whom a link of the search had been by then
 */
record DayOfSuggestions(
    LocalDate asOf, int policyNumber, Set<HouseholdId> lookedAt, List<Suggested> families) {

  DayOfSuggestions {
    lookedAt = Set.copyOf(lookedAt);
    families = List.copyOf(families);
  }

  /** A family that was suggested; its name is that of the day on which it is shown. */
  public record Suggested(
      HouseholdId household,
      List<String> facts,
      List<String> against,
      boolean noClearDifference,
      Fit fit,
      List<FitPart> fits) {

    public Suggested {
      facts = List.copyOf(facts);
      against = List.copyOf(against);
      fits = List.copyOf(fits);
    }

    /** How long the family has waited is another each day, and does not make it another. */
    static Suggested of(Family family) {
      return new Suggested(
          family.household(),
          family.facts(),
          family.against(),
          family.noClearDifference(),
          family.fit(),
          family.fits());
    }
  }

  static DayOfSuggestions of(
      LocalDate asOf, int policyNumber, Set<HouseholdId> lookedAt, List<Family> families) {
    return new DayOfSuggestions(
        asOf, policyNumber, lookedAt, families.stream().map(Suggested::of).toList());
  }

  /**
   * Whether it would be different now. Families of whom the reader may not know count on neither
   * side: that there is one does not show.
   *
   * @param now worked out for the reader from the facts of now, without those looked at by then
   * @param policy the version that is in force now
   * @param visible whether the reader may know of a family
   */
  boolean isOld(List<Family> now, int policy, Predicate<HouseholdId> visible) {
    if (policy != policyNumber) {
      return true;
    }
    Map<Fit, List<Suggested>> present = new EnumMap<>(Fit.class);
    Arrays.stream(Fit.values())
        .forEach(
            fit ->
                present.put(
                    fit,
                    now.stream()
                        .filter(family -> family.fit() == fit)
                        .map(Suggested::of)
                        .toList()));
    return present.entrySet().stream().anyMatch(each -> !isSame(each, visible));
  }

  private boolean isSame(Map.Entry<Fit, List<Suggested>> present, Predicate<HouseholdId> visible) {
    List<Suggested> then =
        families.stream().filter(family -> family.fit() == present.getKey()).toList();
    List<Suggested> seen =
        then.stream().filter(family -> visible.test(family.household())).toList();
    List<Suggested> now = present.getValue();
    boolean full = then.size() == FamilySuggestions.SHOWN; // more may have been possible
    return full
        ? now.size() >= seen.size() && now.subList(0, seen.size()).equals(seen)
        : now.equals(seen);
  }
}
