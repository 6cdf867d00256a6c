package uk.kith.app.pseudonymise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FamiliesTest {

  private static final UUID ANN = new UUID(0, 1);
  private static final UUID BEN = new UUID(0, 2);
  private static final UUID CASE = new UUID(0, 3);
  private static final UUID ELSE = new UUID(0, 4);
  private static final UUID HOME = new UUID(0, 5);
  private static final UUID SHARED = new UUID(0, 6);

  private final Families families = new Families(Secret.known("one"));

  @Test
  void whoIsTiedOverManyStepsMovesAlikeAndNobodyElse() {
    families.tie(ANN, CASE);
    families.tie(BEN, CASE);
    families.join();
    assertEquals(families.shift(ANN), families.shift(BEN));
    assertNotEquals(families.shift(ANN).family(), families.shift(ELSE).family());
  }

  @Test
  void aHomeMovesWithItsOnlyFamilyAndAloneWhenAnotherWasThere() {
    families.tie(ANN, BEN);
    families.wasIn(HOME, ANN);
    families.wasIn(HOME, BEN);
    families.wasIn(SHARED, ANN);
    families.wasIn(SHARED, ELSE);
    families.join();
    assertEquals(families.shift(ANN), families.shift(HOME));
    assertNotEquals(families.shift(ANN).family(), families.shift(SHARED).family());
    assertNotEquals(families.shift(ELSE).family(), families.shift(SHARED).family());
    assertNotEquals(families.shift(ANN).family(), families.shift(ELSE).family());
  }

  @Test
  void aFamilyIsLeftOutWithItsOnlyHomeAndAHomeOfManyAlone() {
    families.tie(ANN, BEN);
    families.wasIn(HOME, ANN);
    families.wasIn(SHARED, ANN);
    families.wasIn(SHARED, ELSE);
    families.join();
    families.leaveOut(BEN);
    assertEquals(
        List.of(true, true, true, false, false),
        Stream.of(ANN, BEN, HOME, SHARED, ELSE).map(families::isLeftOut).toList());
    families.leaveOut(SHARED);
    assertEquals(List.of(true, false), Stream.of(SHARED, ELSE).map(families::isLeftOut).toList());
  }

  @Test
  void aHomeOfManyIsApartFromEachOfThem() {
    families.wasIn(HOME, ANN);
    families.wasIn(SHARED, ANN);
    families.wasIn(SHARED, ELSE);
    families.join();
    assertTrue(families.areApart(SHARED, ELSE));
    assertFalse(families.areApart(HOME, ANN));
    assertFalse(families.areApart(ANN, SHARED), "whom a child does not want to live with stays");
  }

  /** Chains of random ties in random order, against the plainest way to say the same. */
  @Test
  void theOrderOfTiesDoesNotMatter() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      int people = 30;
      int[] family = new int[people];
      for (int i = 0; i < people; i++) {
        family[i] = i;
      }
      List<int[]> ties = new ArrayList<>();
      for (int i = 0; i < 25; i++) {
        int one = random.nextInt(people);
        int other = random.nextInt(people);
        ties.add(new int[] {one, other});
        int from = family[other];
        for (int p = 0; p < people; p++) {
          if (family[p] == from) {
            family[p] = family[one];
          }
        }
      }
      Collections.shuffle(ties, random);
      Families made = new Families(Secret.known("one"));
      ties.forEach(tie -> made.tie(new UUID(1, tie[0]), new UUID(1, tie[1])));
      made.join();
      for (int a = 0; a < people; a++) {
        for (int b = 0; b < people; b++) {
          assertEquals(
              family[a] == family[b],
              made.shift(new UUID(1, a)).equals(made.shift(new UUID(1, b))),
              "seed " + seed + ", " + a + " and " + b);
        }
      }
    }
  }
}
