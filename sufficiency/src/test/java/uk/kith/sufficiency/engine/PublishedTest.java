package uk.kith.sufficiency.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Seeds;
import uk.kith.sufficiency.engine.Indicator.Excluded;
import uk.kith.sufficiency.engine.Indicator.Unit;
import uk.kith.sufficiency.engine.Published.Left;

/** R-SUFF-14 on single figures. */
class PublishedTest {

  private static Published share(int numerator, int whole, int notKnown, Excluded... excluded) {
    return Published.of(
        new Indicator(
            "a-share",
            RuleId.of("R-SUFF-03"),
            "A share",
            "A share.",
            Unit.PERCENT,
            Unit.PERCENT.of(numerator, whole),
            numerator,
            whole,
            notKnown,
            List.of(excluded)));
  }

  @Test
  void largeCountsAreTold() {
    Published told = share(175, 398, 0, new Excluded("short-breaks", 0));
    assertEquals(175, told.numerator());
    assertEquals(44, told.value());
    assertFalse(told.withheld());
  }

  /** The value would tell a small numerator, and the whole a small rest. */
  @Test
  void aSmallNumeratorAndASmallRestTakeTheValueAlong() {
    for (int numerator : List.of(1, 4, 46, 49)) {
      Published told = share(numerator, 50, 0);
      assertNull(told.numerator());
      assertNull(told.value());
      assertEquals(50, told.denominator());
      assertTrue(told.withheld());
    }
  }

  @Test
  void aSmallWholeTellsNothing() {
    Published told = share(0, 4, 0);
    assertNull(told.denominator());
    assertNull(told.numerator());
    assertNull(told.value());
  }

  /** 398 are known of another figure: the whole would tell the 3 whose distance is not known. */
  @Test
  void aSmallCountLeftOutTakesTheWholeAlong() {
    Published told = share(40, 395, 0, new Excluded("distance-not-known", 3));
    assertNull(told.denominator());
    assertNull(told.value());
    assertEquals(40, told.numerator());
    assertEquals(List.of(new Left("distance-not-known", null)), told.excluded());
  }

  /** The smaller of the others goes with it, and the whole can stay. */
  @Test
  void aSmallCountLeftOutHidesBehindAnother() {
    Published told =
        share(
            60,
            100,
            0,
            new Excluded("short-breaks", 0),
            new Excluded("aged-16-or-over", 3),
            new Excluded("looked-after-under-two-and-a-half-years", 20));
    assertEquals(100, told.denominator());
    assertEquals(
        Arrays.asList(
            new Left("short-breaks", 0),
            new Left("aged-16-or-over", null),
            new Left("looked-after-under-two-and-a-half-years", null)),
        told.excluded());
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

  /** Withheld parts of households: the difference would tell the one that is left. */
  @Test
  void aDifferenceOfSmallCountsIsWithheld() {
    Published told = Published.of(net(34, 3));
    assertNull(told.less());
    assertNull(told.value());
    assertEquals(34, told.numerator());
  }

  private static Indicator net(int approved, @Nullable Integer ended) {
    return new Indicator(
        "a-difference",
        RuleId.of("R-SUFF-08"),
        "A difference",
        "A difference.",
        Unit.COUNT,
        31,
        approved,
        null,
        0,
        List.of(),
        ended,
        null);
  }
}
