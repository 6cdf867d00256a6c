package uk.kith.matching.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Seeds;
import uk.kith.kernel.Sex;

class FingerprintTest {

  record Facts(
      @Nullable HouseholdId id,
      int places,
      @Nullable Sex sex,
      Set<String> languages,
      List<Object> lives) {}

  private static final HouseholdId HOME = new HouseholdId(new UUID(7, 9));
  private static final Facts FACTS =
      new Facts(HOME, 2, Sex.FEMALE, Set.of("Urdu", "Slovak"), List.of(8, 11));

  /** A run stored on one instance is compared on another, and after a new start. */
  @Test
  void isTheSameAfterEveryStart() {
    assertEquals(FINGERPRINT, Fingerprint.of(FACTS));
  }

  private static final long FINGERPRINT = 807943197299157031L;

  @Test
  void everyComponentCounts() {
    assertNotEquals(
        of(FACTS), of(new Facts(null, 2, Sex.FEMALE, FACTS.languages(), FACTS.lives())));
    assertNotEquals(
        of(FACTS), of(new Facts(HOME, 3, Sex.FEMALE, FACTS.languages(), FACTS.lives())));
    assertNotEquals(of(FACTS), of(new Facts(HOME, 2, Sex.MALE, FACTS.languages(), FACTS.lives())));
    assertNotEquals(of(FACTS), of(new Facts(HOME, 2, null, FACTS.languages(), FACTS.lives())));
    assertNotEquals(of(FACTS), of(new Facts(HOME, 2, Sex.FEMALE, Set.of("Urdu"), FACTS.lives())));
    assertNotEquals(
        of(FACTS), of(new Facts(HOME, 2, Sex.FEMALE, FACTS.languages(), List.of(11, 8))));
    assertNotEquals(of(List.of()), of(List.of(List.of())));
    assertNotEquals(of(Map.of("S65", 1)), of(Map.of("S65", 2)));
  }

  @Test
  void theOrderOfASetDoesNotCount() {
    Seeds.forEach(
        20,
        random -> {
          List<String> words = new ArrayList<>(List.of("Urdu", "Slovak", "Polish", "Romani"));
          long print = of(new LinkedHashSet<>(words));
          Collections.shuffle(words, random);
          assertEquals(print, of(new LinkedHashSet<>(words)));
        });
  }

  private static long of(Object fact) {
    return Fingerprint.of(fact);
  }
}
