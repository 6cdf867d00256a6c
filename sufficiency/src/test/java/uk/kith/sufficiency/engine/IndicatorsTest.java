package uk.kith.sufficiency.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.Seeds;
import uk.kith.placements.engine.LookedAfter;
import uk.kith.sufficiency.engine.Indicator.Excluded;

class IndicatorsTest {

  private static final LookedAfter INSIDE = new LookedAfter(false, true, 9, "U6");
  private static final LookedAfter OUTSIDE = new LookedAfter(false, false, 9, "U6");
  private static final LookedAfter SOMEWHERE = new LookedAfter(false, null, 9, "U6");
  private static final LookedAfter SHORT_BREAKS = new LookedAfter(true, false, 9, "U6");

  private static List<LookedAfter> children(int inside, int outside, int somewhere, int breaks) {
    List<LookedAfter> children = new ArrayList<>(Collections.nCopies(inside, INSIDE));
    children.addAll(Collections.nCopies(outside, OUTSIDE));
    children.addAll(Collections.nCopies(somewhere, SOMEWHERE));
    children.addAll(Collections.nCopies(breaks, SHORT_BREAKS));
    return children;
  }

  /** R-SUFF-02, worked examples of the 2014 inspection report. */
  @ParameterizedTest
  @CsvSource({"398, 56000, 71", "392, 56000, 70", "0, 56000, 0", "5, 10000, 5", "1, 20000, 1"})
  void rateIsForEveryTenThousandRounded(int lookedAfter, int population, int rate) {
    Indicator indicator = Indicators.rate(children(lookedAfter, 0, 0, 3), population);
    assertEquals(rate, indicator.value());
    assertEquals(lookedAfter, indicator.numerator());
    assertEquals(population, indicator.denominator());
    assertEquals(List.of(new Excluded("short-breaks", 3)), indicator.excluded());
  }

  /** R-SUFF-02: without a population there is no rate, and the count still stands. */
  @Test
  void noRateWithoutAPopulation() {
    Indicator indicator = Indicators.rate(children(398, 0, 0, 0), null);
    assertNull(indicator.value());
    assertNull(indicator.denominator());
    assertEquals(398, indicator.numerator());
  }

  /** R-SUFF-03, worked example: England 2018. */
  @Test
  void shareOutsideIsOfAllLookedAfter() {
    Indicator indicator = Indicators.placedOutside(children(44_750, 30_670, 0, 0));
    assertEquals(75_420, indicator.denominator());
    assertEquals(41, indicator.value());
  }

  /** R-SUFF-03: short breaks are left out; not known stays in the denominator, and is shown. */
  @Test
  void notKnownStaysInTheDenominatorAndShortBreaksDoNot() {
    Indicator indicator = Indicators.placedOutside(children(5, 3, 2, 4));
    assertEquals(30, indicator.value());
    assertEquals(3, indicator.numerator());
    assertEquals(10, indicator.denominator());
    assertEquals(2, indicator.notKnown());
    assertEquals(List.of(new Excluded("short-breaks", 4)), indicator.excluded());
  }

  @Test
  void nobodyLookedAfterHasNoShare() {
    assertNull(Indicators.placedOutside(List.of()).value());
  }

  /** Order never matters; one more child inside never raises the share. */
  @Test
  void sharesAreOrderlessAndMonotone() {
    Seeds.forEach(
        200,
        random -> {
          List<LookedAfter> children =
              children(
                  random.nextInt(50), random.nextInt(50), random.nextInt(10), random.nextInt(10));
          List<Indicator> before = Indicators.of(children, 56_000);
          Collections.shuffle(children, random);
          assertEquals(before, Indicators.of(children, 56_000));
          Integer share = before.get(1).value();
          children.add(INSIDE);
          Integer after = Indicators.placedOutside(children).value();
          assertTrue(after != null && (share == null || after <= share));
        });
  }
}
