package uk.kith.sufficiency.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.BaselineId;
import uk.kith.kernel.ForecastId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Jobs;
import uk.kith.sufficiency.api.BackTestView;
import uk.kith.sufficiency.api.BaselineView;
import uk.kith.sufficiency.api.ForecastQuestion;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.Forecasts;
import uk.kith.sufficiency.api.LearnedView;
import uk.kith.sufficiency.api.StartForecast;

/** R-SUFF-10: a forecast stands there before anybody asks for one. */
class DailyForecastTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final StartForecast USUAL = new StartForecast(TODAY, 36, 1_000, 1);

  private final List<StartForecast> asked = new ArrayList<>();
  private @Nullable ForecastView newest;
  private @Nullable Conflict refusal;

  @Test
  void theFirstIsAskedFor() {
    run();
    assertEquals(List.of(USUAL), asked);
  }

  @Test
  void oneADay() {
    newest = made(TODAY, 36, 1_000);
    run();
    assertEquals(List.of(), asked);
    newest = made(TODAY.minusDays(1), 36, 1_000);
    run();
    assertEquals(List.of(USUAL), asked);
  }

  @Test
  void whatAProgramTriedIsNotTheOneOfTheDay() {
    newest = made(TODAY, 1, 100);
    run();
    newest = made(TODAY, 36, 100);
    run();
    assertEquals(List.of(USUAL, USUAL), asked);
  }

  @Test
  void nobodyLookedAfterIsNoFailure() {
    refusal = new Conflict("nobody-looked-after", "Nobody");
    run();
    refusal = new Conflict("other", "Something else");
    assertThrows(Conflict.class, this::run);
  }

  private void run() {
    DailyForecast daily = new DailyForecast();
    daily.businessDate = () -> TODAY;
    daily.forecasts = new Recorded();
    daily.run();
  }

  private static ForecastView made(LocalDate asOf, int months, int replications) {
    BaselineView baseline =
        new BaselineView(
            new BaselineId(new UUID(0, 1)),
            asOf,
            Instant.EPOCH,
            "somebody",
            "fingerprint",
            400,
            900,
            400,
            asOf.minusYears(9),
            true,
            0,
            0,
            null,
            false,
            true);
    return new ForecastView(
        new ForecastId(new UUID(0, 2)),
        baseline,
        ForecastQuestion.AS_NOW,
        months,
        replications,
        1,
        Instant.EPOCH,
        "somebody",
        Jobs.Status.DONE,
        100,
        "",
        false,
        null);
  }

  private final class Recorded implements Forecasts {

    @Override
    public ForecastId start(StartForecast command) {
      if (refusal != null) {
        throw refusal;
      }
      asked.add(command);
      return new ForecastId(new UUID(0, 3));
    }

    @Override
    public Optional<ForecastView> findNewest() {
      return Optional.ofNullable(newest);
    }

    @Override
    public ForecastView getForecast(ForecastId id) {
      throw new AssertionError("not asked for");
    }

    @Override
    public void cancel(ForecastId id) {
      throw new AssertionError("not asked for");
    }

    @Override
    public BackTestView getBackTest(BaselineId id) {
      throw new AssertionError("not asked for");
    }

    @Override
    public LearnedView getLearned(BaselineId id) {
      throw new AssertionError("not asked for");
    }
  }
}
