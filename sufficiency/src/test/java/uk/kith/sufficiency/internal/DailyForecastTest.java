package uk.kith.sufficiency.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import uk.kith.sufficiency.api.BackTestView;
import uk.kith.sufficiency.api.ForecastView;
import uk.kith.sufficiency.api.Forecasts;
import uk.kith.sufficiency.api.LearnedView;
import uk.kith.sufficiency.api.StartForecast;

/** R-SUFF-10: a forecast stands there before anybody asks for one. */
class DailyForecastTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final StartForecast USUAL = new StartForecast(TODAY, 36, 1_000, 1);

  private final List<StartForecast> asked = new ArrayList<>();
  private final List<StartForecast> made = new ArrayList<>();
  private @Nullable Conflict refusal;

  @Test
  void theFirstIsAskedFor() {
    run();
    assertEquals(List.of(USUAL), asked);
  }

  @Test
  void oneADay() {
    made.add(new StartForecast(TODAY.minusDays(1), 36, 1_000, 1));
    run();
    assertEquals(List.of(USUAL), asked);
    made.add(USUAL);
    run();
    assertEquals(List.of(USUAL), asked);
  }

  @Test
  void whatAProgramTriedIsNotTheOneOfTheDay() {
    made.add(new StartForecast(TODAY, 1, 100, 1));
    run();
    made.add(new StartForecast(TODAY, 36, 100, 1));
    run();
    assertEquals(List.of(USUAL, USUAL), asked);
  }

  /** Nor does it hide the one of the day, so that a baseline is taken each hour. */
  @Test
  void whatAProgramTriedAfterItHidesItNot() {
    made.add(USUAL);
    made.add(new StartForecast(TODAY, 12, 1_000, 1));
    run();
    assertEquals(List.of(), asked);
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
      throw new AssertionError("whatever is newest");
    }

    @Override
    public boolean isMade(StartForecast command) {
      return made.stream()
          .anyMatch(
              each ->
                  each.asOf().equals(command.asOf())
                      && each.horizonMonths() >= command.horizonMonths()
                      && each.replications() >= command.replications());
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
