package uk.kith.sufficiency.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.Seeds;
import uk.kith.placements.engine.LookedAfter;
import uk.kith.placements.engine.counted.ApprovalSpell;
import uk.kith.sufficiency.engine.Indicator.Excluded;
import uk.kith.sufficiency.engine.history.Home;

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
          List<Indicator> before = Indicators.headline(children, 56_000);
          Collections.shuffle(children, random);
          assertEquals(before, Indicators.headline(children, 56_000));
          Integer share = before.get(1).value();
          children.add(INSIDE);
          Integer after = Indicators.placedOutside(children).value();
          assertTrue(after != null && (share == null || after <= share));
        });
  }

  /** R-SUFF-08, worked example: 34 newly approved and 15 deregistered are 19 more. */
  @Test
  void netChangeIsApprovedLessDeregistered() {
    LocalDate day = LocalDate.of(2014, 3, 31);
    List<ApprovalSpell> approvals = new ArrayList<>();
    for (int i = 0; i < 34; i++) {
      approvals.add(new ApprovalSpell(LocalDate.of(2013, 4, 1).plusDays(i), null));
    }
    for (int i = 0; i < 15; i++) {
      approvals.add(new ApprovalSpell(LocalDate.of(2010, 1, 1), day.minusDays(i)));
    }
    approvals.add(new ApprovalSpell(LocalDate.of(2013, 3, 31), null)); // the day before the year
    approvals.add(new ApprovalSpell(LocalDate.of(2010, 1, 1), day.plusDays(1))); // the day after
    Indicator indicator = Indicators.fosteringHouseholds(approvals, day);
    assertEquals(19, indicator.value());
    assertEquals(34, indicator.numerator());
    assertEquals(15, indicator.less());
    assertEquals(LocalDate.of(2013, 4, 1), indicator.from());
  }

  /** R-SUFF-08: more may leave than come. */
  @Test
  void netChangeMayBeBelowNothing() {
    LocalDate day = LocalDate.of(2014, 3, 31);
    assertEquals(
        -1,
        Indicators.fosteringHouseholds(
                List.of(new ApprovalSpell(LocalDate.of(2010, 1, 1), LocalDate.of(2014, 1, 1))), day)
            .value());
  }

  /** R-SGO-12: one order in a year of 80 exits is 1%; exits without a reason are not known. */
  @Test
  void sharesOfExitsAreOfAllWhoLeft() {
    List<String> codes = new ArrayList<>(Collections.nCopies(76, "E4A"));
    codes.addAll(List.of("E45", "E41", "E41", ""));
    List<Indicator> shares = Indicators.exits(codes, LocalDate.of(2014, 9, 30));
    assertEquals(1, shares.get(0).value());
    assertEquals(1, shares.get(0).numerator());
    assertEquals(80, shares.get(0).denominator());
    assertEquals(1, shares.get(0).notKnown());
    assertEquals(3, shares.get(1).value());
    assertEquals(2, shares.get(1).numerator());
    assertEquals(LocalDate.of(2013, 10, 1), shares.get(0).from());
  }

  /** R-SUFF-12: the same child under old and new codes is in one series. */
  @Test
  void oldAndNewCodesAreOneSeries() {
    for (String code : List.of("H5", "P2", "K3")) {
      assertEquals(new HomeCount(Home.SUPPORTED, 0, 1, 0), count(Home.SUPPORTED, code));
    }
    for (String code : List.of("Z1", "Z11", "Z14")) {
      assertEquals(new HomeCount(Home.OTHER, 0, 1, 0), count(Home.OTHER, code));
    }
  }

  private static HomeCount count(Home home, String code) {
    return HomeCount.of(
            List.of(
                Counted.child().type(code).local(false).make(),
                Counted.child().type(code).onShortBreaks().make()))
        .get(home.ordinal());
  }

  /** Ends of quarters, and 31 March where figures are of years. */
  @Test
  void figuresAreToldOnTheDaysOfTheirDefinition() {
    List<LocalDate> quarters = IndicatorDays.QUARTERS.upTo(LocalDate.of(2014, 9, 29));
    assertEquals(8, quarters.size());
    assertEquals(LocalDate.of(2014, 6, 30), quarters.get(7));
    assertEquals(LocalDate.of(2012, 9, 30), quarters.get(0));
    assertEquals(
        LocalDate.of(2014, 9, 30), IndicatorDays.QUARTERS.upTo(LocalDate.of(2014, 9, 30)).get(7));
    List<LocalDate> marches = IndicatorDays.MARCHES.upTo(LocalDate.of(2014, 3, 30));
    assertEquals(LocalDate.of(2013, 3, 31), marches.get(4));
    assertEquals(LocalDate.of(2009, 3, 31), marches.get(0));
  }
}
