package uk.kith.matching.internal.adoption;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.FamilySuggestions.Family;
import uk.kith.matching.engine.adoption.Fit;

/** R-MATCH-20: suggestions of a day are old once they would be others, for whoever looks. */
class DayOfSuggestionsTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);

  private static HouseholdId id(int number) {
    return new HouseholdId(new UUID(7, number));
  }

  private static Family family(int number, long waited, Fit fit, String fact) {
    return new Family(
        id(number),
        "A" + number,
        "The family " + number,
        waited,
        List.of(fact),
        List.of(),
        false,
        fit,
        List.of(),
        0);
  }

  private static List<Family> preferred(int... numbers) {
    List<Family> families = new ArrayList<>();
    for (int number : numbers) {
      families.add(family(number, 100, Fit.NOT_SAID, "near"));
    }
    return families;
  }

  private static DayOfSuggestions kept(List<Family> families) {
    return DayOfSuggestions.of(DAY, 3, Set.of(), families);
  }

  private static boolean isOld(List<Family> then, List<Family> now) {
    return kept(then).isOld(now, 3, id -> true);
  }

  @Test
  void theSameFamiliesAreNotOldOnALaterDay() {
    assertFalse(
        isOld(
            List.of(family(1, 100, Fit.NOT_SAID, "near")),
            List.of(family(1, 101, Fit.NOT_SAID, "near"))));
  }

  @Test
  void anotherOrderFactFitOrFamilyMakesThemOld() {
    assertTrue(isOld(preferred(1, 2), preferred(2, 1)));
    assertTrue(isOld(preferred(1), List.of(family(1, 100, Fit.NOT_SAID, "far"))));
    assertTrue(isOld(preferred(1), List.of(family(1, 100, Fit.OUTSIDE, "near"))));
    assertTrue(isOld(preferred(1, 2), preferred(1)), "one is free no more");
    assertTrue(isOld(preferred(1), preferred(1, 2)), "one more is free");
    assertTrue(isOld(preferred(1, 2, 3, 4, 5), preferred(6, 1, 2, 3, 4)), "a better one");
  }

  @Test
  void anotherPolicyMakesThemOld() {
    assertTrue(kept(preferred(1)).isOld(preferred(1), 4, id -> true));
  }

  /** Where five were kept and the reader may know of four, the sixth moves up for the reader. */
  @Test
  void aFamilyThatTheReaderMayNotKnowOfDoesNotShow() {
    assertFalse(
        kept(preferred(1, 2, 3, 4, 5)).isOld(preferred(1, 3, 4, 5, 6), 3, id -> !id.equals(id(2))));
    assertFalse(kept(preferred(1, 2)).isOld(preferred(1), 3, id -> !id.equals(id(2))));
  }
}
