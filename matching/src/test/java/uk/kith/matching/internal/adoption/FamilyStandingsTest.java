package uk.kith.matching.internal.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.FamilySuggestions.Standing;
import uk.kith.matching.api.FamilySuggestions.Why;
import uk.kith.matching.engine.adoption.Fit;

/** R-MATCH-20: one order of the families suggested, wherever they stand. */
class FamilyStandingsTest {

  private static Standing family(int number, Fit fit, Why why) {
    return new Standing(
        new HouseholdId(new UUID(4, number)), "P" + number, "Family", fit, why, List.of(), null);
  }

  @Test
  void thoseSuggestedStandAsTheyAreSuggestedAndTheOthersByHowTheyFit() {
    Standing first = family(9, Fit.NOT_SAID, Why.SUGGESTED);
    Standing second = family(3, Fit.NOT_SAID, Why.SUGGESTED);
    Standing outside = family(1, Fit.OUTSIDE, Why.BEHIND);
    Standing within = family(2, Fit.WITHIN, Why.BEHIND);
    assertEquals(
        List.of(first, second, within, outside),
        Stream.of(outside, second, within, first)
            .sorted(FamilyStandings.inOrder(List.of(first.household(), second.household())))
            .toList());
  }
}
