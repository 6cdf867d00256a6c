package uk.kith.matching.engine.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.HouseholdId;

class ScorecardTest {

  private static final LocalDate MARCH_2014 = LocalDate.of(2014, 3, 31);

  /** Care 1 January 2012, order 1 June 2012, match 1 August, move 1 September, order 1 May 2013. */
  private static ScorecardChild adopted(int number) {
    return child(
        number, "2012-01-01", "2012-06-01", "2012-08-01", null, "2012-09-01", "2013-05-01");
  }

  private static ScorecardChild child(
      int number,
      @Nullable String care,
      @Nullable String order,
      @Nullable String match,
      @Nullable String fostered,
      @Nullable String placed,
      @Nullable String adopted) {
    return new ScorecardChild(
        new ChildId(new UUID(0, number)),
        day(care),
        null,
        null,
        day(order),
        day(match),
        day(fostered),
        day(placed),
        day(adopted),
        null,
        null);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static Scorecard three(ScorecardChild... children) {
    return Scorecard.of(
        List.of(children), List.of(), MARCH_2014, 3, false, ScorecardThresholds.PUBLISHED);
  }

  private static String excluded(Measure measure) {
    return measure.excluded().stream()
        .map(each -> each.count() + " " + each.reason())
        .collect(Collectors.joining("; "));
  }

  @Test
  void threeYearsEndOnTheDayAndBeginTheDayAfterThreeYearsBefore() {
    assertEquals(new DateRange(LocalDate.of(2011, 4, 1), MARCH_2014), three(adopted(1)).period());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Scorecard.of(
                List.of(), List.of(), MARCH_2014, 2, false, ScorecardThresholds.PUBLISHED));
  }

  /**
   * R-SCORE-01: 1 January to 1 September 2012 are 244 days, 1 January 2012 to 2 September 245; the
   * mean 244.5 rounds to 245.
   */
  @Test
  void meanDaysFromCareToTheFamily() {
    Measure a1 =
        three(
                adopted(1),
                child(2, "2012-01-01", null, null, null, "2012-09-02", "2013-06-01"),
                child(3, "2012-01-01", null, null, null, "2012-09-02", "2014-04-01"),
                child(4, null, null, null, null, "2012-09-02", "2013-06-01"),
                child(5, "2012-01-01", null, null, null, null, "2013-06-01"))
            .a1();
    assertEquals(245, a1.days());
    assertEquals(2, a1.counted());
    assertEquals(547, a1.threshold());
    assertEquals(
        "1 The start of care is not recorded; 1 Not placed with the family before the adoption"
            + " order",
        excluded(a1));
  }

  /** R-SCORE-02: fostered from 1 March 2012, 60 days; placed 1 September, 244. */
  @Test
  void whoIsAdoptedByFosterCarersCountsUpToFostering() {
    Scorecard card =
        three(
            child(1, "2012-01-01", null, null, "2012-03-01", "2012-09-01", "2013-05-01"),
            adopted(2));
    assertEquals(244, card.a1().days());
    assertEquals(152, card.a10().days());
  }

  /** R-SCORE-03: 1 June to 1 August are 61 days; a match before the order counts zero. */
  @Test
  void meanDaysFromOrderToMatch() {
    Measure a2 =
        three(
                adopted(1),
                child(
                    2, "2012-01-01", "2012-08-02", "2012-08-01", null, "2012-09-01", "2013-05-01"),
                child(3, "2012-01-01", null, "2012-08-01", null, "2012-09-01", "2013-05-01"),
                child(
                    4, "2012-01-01", "2012-06-01", "2012-08-01", null, "2013-05-01", "2013-05-01"),
                child(5, "2012-01-01", "2012-06-01", null, null, "2012-09-01", "2013-05-01"))
            .a2();
    assertEquals(31, a2.days());
    assertEquals(2, a2.counted());
    assertEquals(152, a2.threshold());
    assertEquals(
        "1 No placement order; 1 Not placed with the family before the adoption order; 1 The"
            + " decision on the match is not recorded",
        excluded(a2));
  }

  /** R-SCORE-04: the period to March 2014 has 18 months; the day itself is not less. */
  @Test
  void shareThatWaitedLessThanTheMonthsOfThePeriod() {
    Measure a3 =
        three(
                child(1, "2011-05-10", null, null, null, "2012-11-09", "2013-05-01"),
                child(2, "2011-05-10", null, null, null, "2012-11-10", "2013-05-01"))
            .a3();
    assertEquals(0.5, a3.share());
    assertEquals(1, a3.met());
    assertEquals(18, a3.threshold());
  }

  /** R-SCORE-05: three months and more. */
  @Test
  void shareOfFamiliesThatWaitedThreeMonths() {
    Measure a12 =
        Scorecard.of(
                List.of(),
                List.of(
                    family(1, "2013-01-15", "2013-04-15"),
                    family(2, "2013-01-15", "2013-04-14"),
                    family(3, "2013-01-15", "2014-04-01"),
                    family(4, null, "2013-06-01")),
                MARCH_2014,
                1,
                false,
                ScorecardThresholds.PUBLISHED)
            .a12();
    assertEquals(0.5, a12.share());
    assertEquals(2, a12.counted());
    assertEquals("1 The approval of the family is not recorded", excluded(a12));
  }

  /** R-SCORE-05: who is left out is counted and named, with the reason. */
  @Test
  void aFamilyThatIsNotInTheRegisterIsLeftOutByName() {
    LocalDate end = LocalDate.of(2014, 3, 31);
    HouseholdId gone = new HouseholdId(new java.util.UUID(2, 99));
    Measure a12 =
        Scorecard.of(
                List.of(),
                List.of(
                    new ScorecardFamily(
                        new HouseholdId(new java.util.UUID(2, 1)),
                        LocalDate.of(2013, 6, 3),
                        LocalDate.of(2014, 1, 24)),
                    new ScorecardFamily(gone, null, LocalDate.of(2014, 1, 24), false)),
                end,
                1,
                false,
                ScorecardThresholds.PUBLISHED)
            .a12();
    assertEquals(1, a12.counted());
    assertEquals(
        List.of(new Measure.Excluded("The family is not in the register", List.of(gone))),
        a12.excluded());
  }

  /** R-SCORE-05: matches with families of whom nothing is known are not passed over in silence. */
  @Test
  void aMatchWithAFamilyThatWasNotLinkedHereIsLeftOutWithTheReason() {
    ScorecardChild elsewhere =
        new ScorecardChild(
            new ChildId(new UUID(0, 1)),
            null,
            null,
            null,
            null,
            LocalDate.of(2014, 1, 24),
            null,
            null,
            null,
            null,
            null,
            LocalDate.of(2014, 1, 24));
    Measure a12 =
        Scorecard.of(
                List.of(
                    elsewhere,
                    child(2, null, null, "2014-01-24", null, null, null),
                    child(3, null, null, "2012-01-24", null, null, null)),
                List.of(family(1, "2013-01-15", "2014-01-24")),
                MARCH_2014,
                1,
                false,
                ScorecardThresholds.PUBLISHED)
            .a12();
    assertEquals(1, a12.counted());
    assertEquals(
        "1 Child matched with a family that was not linked here: when that was approved is not"
            + " known",
        excluded(a12));
    assertEquals(List.of(elsewhere.child()), a12.excluded().get(0).who());
  }

  private static ScorecardFamily family(int number, @Nullable String approved, String matched) {
    return new ScorecardFamily(
        new HouseholdId(new UUID(7, number)), day(approved), LocalDate.parse(matched));
  }

  /** R-SCORE-06, R-ADOPT-23: of four decisions that stood in the year one was reversed. */
  @Test
  void countsDecisionsOrdersAndWhoWaits() {
    Scorecard card =
        Scorecard.of(
            List.of(
                decided(1, "2013-05-01", "2014-01-10", null, null, null),
                decided(2, "2013-06-03", null, "2013-11-04", null, null),
                decided(3, "2012-10-01", null, "2013-02-04", "2013-06-03", null),
                decided(4, "2012-10-01", null, "2013-02-04", "2013-06-03", "2013-09-30"),
                decided(5, "2012-10-01", "2013-03-31", null, null, null)),
            List.of(),
            MARCH_2014,
            1,
            false,
            ScorecardThresholds.PUBLISHED);
    assertEquals(List.of(id(1)), card.a5());
    assertEquals(List.of(id(2), id(4)), card.a9());
    assertEquals(List.of(id(1), id(2)), card.a15());
    assertEquals(List.of(id(2)), card.a16());
    assertEquals(0.25, card.reversalRate());
    assertEquals(0.5, card.disruptionRate(), "R-ADOPT-28: one of two placements of the year");
  }

  /** R-ADOPT-22: decided again after the reversal, the child waits and its decision stands. */
  @Test
  void whoIsDecidedForAgainWaits() {
    Scorecard card =
        year(
            decided(1, "2014-03-05", "2013-09-02", null, null, null),
            decided(2, "2014-03-05", "2013-02-04", null, null, null));
    assertEquals(List.of(id(1)), card.a5(), "the reversal of the year stays one");
    assertEquals(List.of(id(1), id(2)), card.a9());
    assertEquals(0.5, card.reversalRate());
  }

  /** R-ADOPT-28: disrupted in 2012 and placed anew in the year is no disruption of the year. */
  @Test
  void aDisruptionIsOfThePlacementBeforeIt() {
    Scorecard card =
        year(
            decided(1, "2011-10-03", null, "2012-01-09", "2014-01-13", "2012-09-03"),
            decided(2, "2011-10-03", null, "2012-01-09", "2013-06-03", "2013-09-30"));
    assertEquals(List.of(id(1), id(2)), card.placed());
    assertEquals(0.5, card.disruptionRate());
  }

  /** R-ADOPT-28: the rate is of the children who are counted, whenever they were placed. */
  @Test
  void countAndRateOfDisruptionsAreOfTheSameChildren() {
    Scorecard card =
        year(
            decided(1, "2011-10-03", null, "2012-01-09", "2012-09-03", "2013-06-03"),
            decided(2, "2011-10-03", null, "2012-01-09", "2013-06-03", null),
            decided(3, "2011-10-03", null, "2012-01-09", "2013-07-01", null));
    assertEquals(List.of(id(1)), card.disrupted());
    assertEquals(0.5, card.disruptionRate());
  }

  /** R-COURT-33: nobody waits whose care ended. */
  @Test
  void whoLeftCareDoesNotWait() {
    assertEquals(
        List.of(),
        year(new ScorecardChild(
                id(1),
                null,
                day("2013-05-01"),
                null,
                day("2013-09-02"),
                null,
                null,
                null,
                null,
                null,
                day("2014-03-31")))
            .a9());
  }

  private static Scorecard year(ScorecardChild... children) {
    return Scorecard.of(
        List.of(children), List.of(), MARCH_2014, 1, false, ScorecardThresholds.PUBLISHED);
  }

  private static ScorecardChild decided(
      int number,
      String decided,
      @Nullable String reversed,
      @Nullable String ordered,
      @Nullable String placed,
      @Nullable String disrupted) {
    return new ScorecardChild(
        id(number),
        null,
        day(decided),
        day(reversed),
        day(ordered),
        null,
        null,
        day(placed),
        null,
        day(disrupted),
        null);
  }

  private static ChildId id(int number) {
    return new ChildId(new UUID(0, number));
  }

  /** R-SCORE-07. */
  @Test
  void oneYearIsComparedOnlyWhenAsked() {
    assertNull(
        Scorecard.of(
                List.of(adopted(1)), List.of(), MARCH_2014, 1, false, ScorecardThresholds.PUBLISHED)
            .a1()
            .threshold());
    assertEquals(
        547,
        Scorecard.of(List.of(), List.of(), MARCH_2014, 1, true, ScorecardThresholds.PUBLISHED)
            .a1()
            .threshold());
  }

  @Test
  void thresholdsAreThoseOfTheYearOfTheDay() {
    assertEquals(
        Optional.of("2011 to 2014"),
        ScorecardThresholds.PUBLISHED.find(MARCH_2014).map(ScorecardThresholds.Of::words));
    assertEquals(
        Optional.of("2012 to 2015"),
        ScorecardThresholds.PUBLISHED
            .find(LocalDate.of(2014, 9, 30))
            .map(ScorecardThresholds.Of::words));
    assertEquals(
        Optional.of("2013 to 2016"),
        ScorecardThresholds.PUBLISHED
            .find(LocalDate.of(2020, 3, 31))
            .map(ScorecardThresholds.Of::words));
    assertEquals(Optional.empty(), ScorecardThresholds.PUBLISHED.find(LocalDate.of(2011, 3, 31)));
    assertEquals(
        ScorecardThresholds.PUBLISHED.all().get(2),
        ScorecardThresholds.parse(List.of("2014:547:152:18")).all().get(0));
  }

  @Test
  void nobodyCountedIsNoFigure() {
    Scorecard empty = three();
    assertNull(empty.a1().days());
    assertNull(empty.a3().share());
    assertNull(empty.reversalRate());
  }
}
