package uk.kith.court.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FinalHearingForecastTest {

  private static final LocalDate AS_OF = LocalDate.of(2014, 9, 30);
  private static final ForecastParameters DEFAULT = ForecastParameters.DEFAULT;

  /** 31 weeks on average, spread by half: the median is 217 days times e to the power -1/8. */
  @Test
  void withoutHistoryANewCaseTakesWhatNationalFiguresSay() {
    FinalHearingEstimate estimate = estimate(List.of(), Cases.issued(AS_OF).open());

    assertEquals(AS_OF.plusDays(100), estimate.p10());
    assertEquals(AS_OF.plusDays(191), estimate.p50());
    assertEquals(AS_OF.plusDays(363), estimate.p90());
    assertEquals(
        "Planning estimate from national figures alone (Cafcass, April to June 2014: 31 weeks):"
            + " no case of the authority had concluded, too few to learn from.",
        estimate.basis().words());
  }

  @Test
  void aCaseThatOutlastedTheLimitIsNotDueAtOnce() {
    CaseHistory old = Cases.issued(AS_OF.minusWeeks(40)).open();

    assertTrue(estimate(List.of(), old).p50().isAfter(AS_OF.plusWeeks(6)));
  }

  @Test
  void fewerThanTwentyConcludedCasesSayNothing() {
    CaseHistory open = lateCase("Sheffield", 0).open();

    assertEquals(
        estimate(List.of(), open).p50(), estimate(lateCases(19, "Sheffield", 21), open).p50());
    assertFalse(estimate(lateCases(20, "Sheffield", 21), open).basis().tooFew());
  }

  /** National figures weigh 10 of 50, and 10 of 50 of that again: 4 per cent. */
  @Test
  void whereHearingsRunThreeWeeksLateTheEstimateDoesToo() {
    FinalHearingEstimate estimate =
        estimate(
            lateCases(40, null, 21),
            Cases.issued(AS_OF.minusWeeks(15))
                .lists(AS_OF.minusWeeks(5), AS_OF.plusWeeks(5))
                .open());

    assertEquals(AS_OF.plusWeeks(8), estimate.p50());
    assertEquals(AS_OF.plusWeeks(8), estimate.p90());
    assertEquals(
        "Planning estimate from 40 cases of the authority, open ones too, that once stood where"
            + " this one stands; 40 cases have concluded in all. National figures (Cafcass, April"
            + " to June 2014: 31 weeks) count for 4 per cent of it.",
        estimate.basis().words());
  }

  @Test
  void aCourtIsJudgedByItsOwnCases() {
    List<CaseHistory> histories = new ArrayList<>(lateCases(40, "Sheffield", 0));
    histories.addAll(lateCases(40, "Doncaster", 28));

    assertEquals(AS_OF.plusWeeks(5), estimate(histories, listed("Sheffield")).p50());
    assertEquals(AS_OF.plusWeeks(9), estimate(histories, listed("Doncaster")).p50());
    assertEquals(40, estimate(histories, listed("Doncaster")).basis().concludedAtCourt());
  }

  /** Half of the listed cases are still open 20 weeks after the listed day: they count as such. */
  @Test
  void casesStillOpenMakeTheEstimateLater() {
    List<CaseHistory> concluded = lateCases(40, "Sheffield", 21);
    List<CaseHistory> histories = new ArrayList<>(concluded);
    for (int i = 0; i < 60; i++) {
      histories.add(
          Cases.issued(AS_OF.minusWeeks(60))
              .at("Sheffield")
              .lists(AS_OF.minusWeeks(50), AS_OF.minusWeeks(40))
              .open());
    }

    assertTrue(
        estimate(histories, listed("Sheffield"))
            .p50()
            .isAfter(estimate(concluded, listed("Sheffield")).p50()));
  }

  @Test
  void onceHeardOnlyTheDecisionIsAwaited() {
    CaseHistory heard =
        Cases.issued(AS_OF.minusWeeks(25))
            .lists(AS_OF.minusWeeks(10), AS_OF.minusDays(1))
            .then(Cases.held(AS_OF.minusDays(1)))
            .open();

    assertTrue(estimate(List.of(), heard).p90().isBefore(AS_OF.plusWeeks(10)));
  }

  /** R-COURT-20: an adjourned hearing is not a held one. */
  @Test
  void aHearingPutOffWithoutANewDateIsNotForgotten() {
    CaseHistory standing =
        Cases.issued(AS_OF.minusWeeks(10)).lists(AS_OF.minusWeeks(5), AS_OF.plusWeeks(45)).open();
    CaseHistory putOff =
        Cases.issued(AS_OF.minusWeeks(10))
            .lists(AS_OF.minusWeeks(5), AS_OF.plusWeeks(45))
            .then(Cases.adjourned(AS_OF, false))
            .open();

    assertEquals(AS_OF.plusWeeks(45), estimate(List.of(), standing).p50());
    assertFalse(estimate(List.of(), putOff).p50().isBefore(estimate(List.of(), standing).p50()));
  }

  @Test
  void aListedDayThatPassedUnrecordedIsReadAsToday() {
    CaseHistory passed =
        Cases.issued(AS_OF.minusWeeks(25)).lists(AS_OF.minusWeeks(10), AS_OF.minusDays(3)).open();

    assertEquals(AS_OF, estimate(List.of(), passed).p50());
  }

  /** Four weeks after the day nobody can plan by it any more. */
  @Test
  void aListedDayThatPassedWeeksAgoUnrecordedIsAsGoodAsPutOff() {
    Cases fourWeeks =
        Cases.issued(AS_OF.minusWeeks(25)).lists(AS_OF.minusWeeks(10), AS_OF.minusDays(28));
    Cases longer =
        Cases.issued(AS_OF.minusWeeks(25)).lists(AS_OF.minusWeeks(10), AS_OF.minusDays(29));

    assertEquals(AS_OF, estimate(List.of(), fourWeeks.open()).p50());
    assertTrue(estimate(List.of(), longer.open()).p50().isAfter(AS_OF.plusWeeks(6)));
  }

  @Test
  void refusesASituationOfAnotherDay() {
    Situation yesterday =
        Cases.issued(AS_OF.minusWeeks(2)).open().findSituationOn(AS_OF.minusDays(1)).orElseThrow();
    FinalHearingForecast forecast = FinalHearingForecast.of(List.of(), AS_OF, DEFAULT);

    assertThrows(IllegalArgumentException.class, () -> forecast.estimate(yesterday));
  }

  /** Averages and shares within 26 weeks as published (Ministry of Justice). */
  @Test
  void theAssumedSpreadAgreesWithThePublishedShares() {
    double[][] published = {
      {28.7, 56}, {26.9, 61}, {28, 59}, {30, 48}, {33, 40}, {39, 31}, {45, 23}
    };
    for (double[] year : published) {
      double share = 100 * new NationalPrior(DEFAULT, year[0]).endedBy(181);

      assertEquals(year[1], share, 5, year[0] + " weeks on average");
    }
  }

  @Test
  void nationalFiguresAreThoseKnownOnTheDay() {
    assertEquals(31.0, DEFAULT.nationalOn(AS_OF).value());
    assertEquals(39.0, DEFAULT.nationalOn(LocalDate.of(2026, 11, 27)).value());
    assertThrows(
        IllegalArgumentException.class, () -> DEFAULT.nationalOn(LocalDate.of(1990, 1, 1)));
  }

  @Test
  void anAuthorityMayStateAFigureOfItsOwn() {
    ForecastParameters own =
        new ForecastParameters(
            ForecastParameters.always(62, "Family Court, 2014: 62 weeks"),
            0.5,
            0.7,
            0.6,
            10,
            3,
            10,
            20);
    FinalHearingEstimate estimate =
        FinalHearingForecast.of(List.of(), AS_OF, own)
            .estimate(Cases.issued(AS_OF).open().findSituationOn(AS_OF).orElseThrow());

    assertEquals(AS_OF.plusDays(383), estimate.p50(), "434 days times e to the power -1/8");
    assertEquals("Family Court, 2014: 62 weeks", estimate.basis().nationalSource());
    assertFalse(own.isKnownOn(LocalDate.of(1991, 10, 13)));
    assertThrows(IllegalArgumentException.class, () -> ForecastParameters.always(0, "none"));
  }

  private static CaseHistory listed(String court) {
    return lateCase(court, 0).open();
  }

  /** Issued 15 weeks ago and listed 10 weeks ago for 5 weeks from now, all earlier by so much. */
  private static Cases lateCase(@Nullable String court, int weeksAgo) {
    LocalDate then = AS_OF.minusWeeks(weeksAgo);
    Cases told = Cases.issued(then.minusWeeks(15)).lists(then.minusWeeks(10), then.plusWeeks(5));
    return court == null ? told : told.at(court);
  }

  /** Concluded so many days after the listed day. */
  private static List<CaseHistory> lateCases(int number, @Nullable String court, int late) {
    List<CaseHistory> cases = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      int ago = 20 + i;
      cases.add(lateCase(court, ago).disposed(AS_OF.minusWeeks(ago).plusWeeks(5).plusDays(late)));
    }
    return cases;
  }

  private static FinalHearingEstimate estimate(List<CaseHistory> histories, CaseHistory one) {
    return FinalHearingForecast.of(histories, AS_OF, DEFAULT)
        .estimate(one.findSituationOn(AS_OF).orElseThrow());
  }
}
