package uk.kith.sufficiency.engine.pooled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.sufficiency.engine.pooled.PooledBackTest.Series;
import uk.kith.sufficiency.engine.pooled.PooledModel.LeftOut;
import uk.kith.sufficiency.engine.pooled.PooledModel.Why;
import uk.kith.sufficiency.engine.pooled.YearlyTables.Authority;
import uk.kith.sufficiency.engine.pooled.YearlyTables.Count;

/** R-SUFF-11: what is forecast, judged and left out from one year on. */
class PooledModelTest {

  @Test
  void whoWasReorganisedOrIsSmallIsLeftOutAndNamed() {
    PooledModel model = PooledModel.of(tables(2015, 2020), 2020);
    assertEquals(
        List.of(
            new LeftOut(0, Why.FEW_CHILDREN),
            new LeftOut(1, Why.REORGANISED),
            new LeftOut(2, Why.REORGANISED)),
        model.leftOut());
    assertFalse(model.isForecast(0), "49 children");
    assertFalse(model.isForecast(1), "gone since 2018");
    assertTrue(model.isForecast(2), "new in 2018, and large");
    assertTrue(model.isForecast(3), "50 children");
  }

  @Test
  void nothingAfterTheYearIsLookedAt() {
    PooledModel model = PooledModel.of(tables(2015, 2020), 2018);
    assertEquals(2018, model.tables().lastYear());
    PooledModel shorter = PooledModel.of(tables(2015, 2018), 2018);
    assertEquals(
        assertForecast(shorter).lookedAfter(4, 24).at(.9),
        assertForecast(model).lookedAfter(4, 24).at(.9));
    assertEquals(shorter.tested(), model.tested());
  }

  @Test
  void aForecastNeedsThreeYearsAndItsTestMore() {
    assertNull(PooledModel.of(tables(2015, 2020), 2016).forecast());
    PooledModel young = PooledModel.of(tables(2015, 2020), 2017);
    assertNotNull(young.forecast());
    assertTrue(young.tested().isEmpty(), "none to judge yet");
    PooledModel older = PooledModel.of(tables(2015, 2020), 2020);
    assertEquals(2018, older.firstOrigin());
    assertEquals(
        2, older.tested().stream().filter(each -> each.series() == Series.LOOKED_AFTER).count());
    assertTrue(
        older.tested().stream().noneMatch(each -> each.series() == Series.FOSTERING),
        "nothing of fostering was published");
  }

  private static PooledForecast assertForecast(PooledModel model) {
    PooledForecast forecast = model.forecast();
    assertNotNull(forecast);
    return forecast;
  }

  /** The first small, the second there until 2017, the third from 2018 on, others all the time. */
  private static YearlyTables tables(int first, int last) {
    List<Count> counts = new ArrayList<>();
    List<Authority> authorities = new ArrayList<>();
    for (int a = 0; a < 12; a++) {
      String code = "E0800%04d".formatted(a);
      authorities.add(new Authority(code, "Authority " + a, null));
      for (int year = first; year <= last; year++) {
        boolean there = a == 1 ? year < 2018 : a != 2 || year >= 2018;
        if (there) {
          double children = a == 0 ? 49 : a == 3 ? 50 : 100 + 20 * a + 7 * ((year + a) % 3);
          counts.add(new Count(code, year, Measure.LOOKED_AFTER, children));
          counts.add(new Count(code, year, Measure.OUTSIDE, Math.rint(children / 3)));
        }
      }
    }
    return YearlyTables.of(authorities, counts);
  }
}
