package uk.kith.matching.internal.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.internal.adoption.KeptSuggestions.ForAll;
import uk.kith.matching.internal.adoption.KeptSuggestions.ForOne;

/** Families are scored again when something of what they follow from changed, and only then. */
class KeptSuggestionsTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);

  private final KeptSuggestions kept = new KeptSuggestions();
  private int worked;

  private void ask(int search, Set<HouseholdId> before, String policy, LocalDate asOf) {
    ForAll all = kept.now(new ForAll(List.of(), List.of(policy), asOf));
    kept.of(
        new UUID(1, search),
        all,
        new ForOne(List.of(), before, false),
        () -> {
          worked++;
          return List.of();
        });
  }

  @Test
  void worksOutEachSearchOnceWhileNothingChanges() {
    for (int look = 0; look < 3; look++) {
      for (int search = 0; search < 10; search++) {
        ask(search, Set.of(), "first", DAY);
      }
    }
    assertEquals(10, worked);
  }

  @Test
  void worksOutAnewTheSearchThatChangedAndNoOther() {
    ask(1, Set.of(), "first", DAY);
    ask(2, Set.of(), "first", DAY);
    ask(1, Set.of(new HouseholdId(new UUID(2, 1))), "first", DAY);
    ask(2, Set.of(), "first", DAY);
    assertEquals(3, worked);
  }

  @Test
  void worksOutAllAnewUnderAnotherPolicyOrOnAnotherDay() {
    ask(1, Set.of(), "first", DAY);
    ask(1, Set.of(), "second", DAY);
    ask(1, Set.of(), "second", DAY.plusDays(1));
    assertEquals(3, worked);
  }

  @Test
  void comparesWhatAllFollowFromOnceForManySearches() {
    ForAll first = kept.now(new ForAll(List.of(), List.of("first"), DAY));
    assertSame(first, kept.now(new ForAll(List.of(), List.of("first"), DAY)));
  }
}
