package uk.kith.placements.engine.published;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;

/** R-SUFF-14 on sums that stand alone. */
class SuppressionTest {

  @Test
  void oneAndFourAreSmallAndNothingAndFiveAreNot() {
    assertTrue(Suppression.isSmall(1) && Suppression.isSmall(4));
    assertFalse(Suppression.isSmall(0) || Suppression.isSmall(5));
  }

  @Test
  void twoOnesInASumNeedAThird() {
    assertArrayEquals(
        new boolean[] {true, true, false, true}, Suppression.inSum(new int[] {1, 1, 0, 9}));
    assertArrayEquals(new boolean[] {false, false}, Suppression.inSum(new int[] {0, 9}));
  }

  /** On random sums, what is withheld can be shared out in another way. */
  @Test
  void noPartOfASumCanBeWorkedOut() {
    Seeds.forEach(
        500,
        random -> {
          int[] parts = random.ints(2 + random.nextInt(6), 0, 12).toArray();
          boolean[] withheld = Suppression.inSum(parts);
          long count = 0;
          long sum = 0;
          int left = 0;
          for (int i = 0; i < parts.length; i++) {
            assertTrue(withheld[i] || !Suppression.isSmall(parts[i]));
            count += withheld[i] ? 1 : 0;
            sum += withheld[i] ? parts[i] : 0;
            left += !withheld[i] && parts[i] > 0 ? 1 : 0;
          }
          assertTrue(count == 0 || (count > 1 && sum > count) || left == 0);
        });
  }
}
