package uk.kith.court.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackTestTest {

  private static final LocalDate FIRST = LocalDate.of(2010, 9, 1);

  /**
   * Issued on 6 January 2014: 26 weeks later is 7 July, the limit 6 July. Listed for 21 July,
   * disposed of on 4 August. On 1 July the guesses are wrong by 28, 29 and 14 days; on 1 August all
   * of them have passed, so that the day itself is the guess: wrong by 3.
   */
  @Test
  void theGuessesAreJudgedAsByHand() {
    LocalDate issued = LocalDate.of(2014, 1, 6);
    CaseHistory concluded =
        Cases.issued(issued)
            .lists(LocalDate.of(2014, 5, 1), LocalDate.of(2014, 7, 21))
            .disposed(LocalDate.of(2014, 8, 4));
    CaseHistory open = Cases.issued(issued).open();
    BackTest test =
        BackTest.of(
            List.of(concluded, open),
            LocalDate.of(2014, 7, 1),
            LocalDate.of(2014, 8, 31),
            LocalDate.of(2014, 12, 31),
            ForecastParameters.DEFAULT);

    assertEquals(2, test.origins());
    assertEquals(2, test.all().forecasts());
    assertEquals(2, test.all().stillOpen());
    assertEquals(28 + 3, test.all().issuePlus26Error());
    assertEquals(29 + 3, test.all().limitError());
    assertEquals(14 + 3, test.all().listedError());
    assertEquals(15.5, test.all().meanDays(test.all().issuePlus26Error()));
    assertEquals(test.all().forecasts(), test.listed().forecasts());
    assertEquals(2, test.unlisted().stillOpen());
  }

  /**
   * Histories of 600 children over four years, of whom more than 300 had concluded by the last
   * origin; the fourth year's cases run on into the fifth. The decision record tells of ten.
   */
  @Test
  void theIntervalHoldsWhatItPromisesAndTheEstimateBeatsBothGuesses() {
    IntStream.rangeClosed(1, 3)
        .forEach(
            seed -> {
              List<CaseHistory> histories = InventedProceedings.over(seed, FIRST, 4, 600);
              BackTest test =
                  BackTest.of(
                      histories,
                      FIRST.plusYears(1),
                      FIRST.plusYears(4),
                      FIRST.plusYears(7),
                      ForecastParameters.DEFAULT);
              BackTestScore all = test.all();
              String told = "seed " + seed + ": " + all;

              assertTrue(
                  histories.stream().filter(one -> one.isConcludedBy(FIRST.plusYears(4))).count()
                      >= 300,
                  told);
              assertTrue(all.forecasts() > 2500, told);
              assertEquals(80, all.heldPercent(), 5, told);
              assertTrue(all.estimateError() < all.issuePlus26Error(), told);
              assertTrue(all.estimateError() < all.limitError(), told);
              assertTrue(all.estimateError() < all.listedError(), told);
            });
  }

  @Test
  void refusesToJudgeBeforeItIsKnownWhatCame() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            BackTest.of(
                List.of(),
                FIRST,
                FIRST.plusYears(2),
                FIRST.plusYears(1),
                ForecastParameters.DEFAULT));
  }
}
