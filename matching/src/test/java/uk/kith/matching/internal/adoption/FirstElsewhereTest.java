package uk.kith.matching.internal.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.HouseholdId;

/** R-MATCH-22: one family cannot be for the children of every search. */
class FirstElsewhereTest {

  private static final UUID ONE = new UUID(1, 1);
  private static final UUID TWO = new UUID(1, 2);
  private static final UUID THREE = new UUID(1, 3);
  private static final HouseholdId ASH = new HouseholdId(new UUID(2, 1));
  private static final HouseholdId ELM = new HouseholdId(new UUID(2, 2));

  @Test
  void countsOtherSearchesForWhichAFamilyStandsFirst() {
    FirstElsewhere.Firsts firsts =
        FirstElsewhere.of(
            Map.of(ONE, List.of(ASH, ELM), TWO, List.of(ASH), THREE, List.of(ELM, ASH)));
    assertEquals(1, firsts.but(ONE, ASH));
    assertEquals(2, firsts.but(THREE, ASH), "it is behind in this one");
    assertEquals(1, firsts.but(ONE, ELM));
    assertEquals(0, firsts.but(THREE, ELM), "its own is no other");
    assertEquals(2, firsts.but(new UUID(1, 9), ASH), "of a child who waits in none of them");
    assertEquals(0, FirstElsewhere.of(Map.of(ONE, List.of())).but(TWO, ASH));
  }
}
