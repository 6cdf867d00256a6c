package uk.kith.court.engine.forecast;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackTestTest {

  /** The seeds in which the listed day alone does as well. */
  private static final List<Integer> NOT_BETTER = List.of(4, 6);

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

  /** The seeds of decision record 13. */
  private static final int SEEDS = 10;

  /** Of so many families at least a court must have disposed before the estimates are judged. */
  private static final int FAMILIES = 300;

  private static final List<Judged> ALL =
      IntStream.rangeClosed(1, SEEDS).mapToObj(BackTestTest::judged).toList();

  private record Judged(int seed, long families, BackTest test) {}

  /**
   * Histories of 600 children over four years; the fourth year's cases run on into the fifth. A
   * family is concluded when every child of it is: brothers and sisters, who go through the same
   * hearings, count once.
   */
  private static Judged judged(int seed) {
    List<CaseHistory> histories = InventedProceedings.over(seed, FIRST, 4, 600);
    LocalDate last = FIRST.plusYears(4);
    long families =
        histories.stream()
            .collect(groupingBy(one -> List.of(one.begunOn(), one.hearings())))
            .values()
            .stream()
            .filter(family -> family.stream().allMatch(one -> one.isConcludedBy(last)))
            .count();
    return new Judged(
        seed,
        families,
        BackTest.of(
            histories, FIRST.plusYears(1), last, FIRST.plusYears(7), ForecastParameters.DEFAULT));
  }

  @Test
  void theIntervalHoldsWhatItPromisesAndTheEstimateBeatsBothGuesses() {
    for (Judged each : ALL) {
      BackTestScore all = each.test().all();
      String told = "seed " + each.seed() + ": " + each.families() + " families, " + all;
      assertTrue(each.families() >= FAMILIES, told);
      assertTrue(all.forecasts() > 2500, told);
      assertEquals(80, all.heldPercent(), 5, told);
      assertTrue(all.estimateError() < all.issuePlus26Error(), told);
      assertTrue(all.estimateError() < all.limitError(), told);
      assertTrue(all.estimateError() < all.listedError(), told);
    }
  }

  /** Where there is a listed day, that day itself is the guess to beat: of all seeds together. */
  @Test
  void whereAFinalHearingIsListedTheEstimateBeatsTheListedDayOfAllHistoriesTogether() {
    long estimate = 0;
    long listed = 0;
    List<Integer> notBetter = new ArrayList<>();
    for (Judged each : ALL) {
      BackTestScore score = each.test().listed();
      estimate += score.estimateError();
      listed += score.listedError();
      if (score.estimateError() >= score.listedError()) {
        notBetter.add(each.seed());
      }
    }
    assertTrue(estimate < listed, estimate + " against " + listed);
    assertEquals(NOT_BETTER, notBetter, "as the decision record names them");
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
