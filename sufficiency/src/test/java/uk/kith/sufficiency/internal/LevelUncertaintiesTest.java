package uk.kith.sufficiency.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.LocalAuthority;
import uk.kith.sufficiency.engine.pooled.LevelUncertainty;
import uk.kith.sufficiency.engine.pooled.Measure;
import uk.kith.sufficiency.engine.pooled.YearlyTables;
import uk.kith.sufficiency.engine.pooled.YearlyTables.Authority;
import uk.kith.sufficiency.engine.pooled.YearlyTables.Count;

/** R-SUFF-11: an authority's own forecast asks the tables, and is answered the same ever after. */
class LevelUncertaintiesTest {

  private static final Instant FIRST_LOADED = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant SECOND_LOADED = Instant.parse("2021-01-01T00:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2019, 9, 30);

  @Test
  void withoutTablesItIsStated() {
    LevelUncertainty told = asked("E08000003", DAY, FIRST_LOADED.minusSeconds(1));
    assertEquals(LevelUncertainty.stated(400), told);
  }

  @Test
  void tablesLoadedAfterTheForecastWasAskedForAreNotLookedAt() {
    LevelUncertainty before = asked("E08000003", DAY, SECOND_LOADED.minusSeconds(1));
    LevelUncertainty after = asked("E08000003", DAY, SECOND_LOADED);
    assertTrue(before.isLearned());
    assertEquals(2018, before.lastYear());
    assertEquals(2019, after.lastYear(), "the last 31 March before the day, not 2021");
    assertEquals(before, asked("E08000003", DAY, SECOND_LOADED.minusSeconds(1)), "again");
    assertTrue(before.at(1) < before.at(2) && before.at(2) < before.at(3), before::toString);
  }

  @Test
  void whomTheTablesDoNotTellOfIsStated() {
    assertFalse(asked("E08999999", DAY, SECOND_LOADED).isLearned());
    assertFalse(asked("E08000000", DAY, SECOND_LOADED).isLearned(), "30 children");
    LocalDate early = LocalDate.of(2014, 9, 30);
    assertFalse(asked("E08000003", early, SECOND_LOADED).isLearned(), "two years are too few");
  }

  private static LevelUncertainty asked(String own, LocalDate asOf, Instant known) {
    LevelUncertainties levels = new LevelUncertainties();
    levels.authority = new LocalAuthority(own);
    levels.stored = new StoredTables();
    levels.stored.tables = new TwoEditions();
    return levels.of(asOf, known.plusSeconds(60), 400);
  }

  /** One with counts until 2018, and one more with counts until 2021. */
  private static final class TwoEditions extends SqlYearlyTables {

    @Override
    long newestNumber(Instant moment) {
      return moment.isBefore(FIRST_LOADED) ? 0 : moment.isBefore(SECOND_LOADED) ? 1 : 2;
    }

    @Override
    YearlyTables read(long number) {
      SplittableRandom random = new SplittableRandom(5);
      List<Authority> authorities = new ArrayList<>();
      List<Count> counts = new ArrayList<>();
      for (int a = 0; a < 20; a++) {
        String code = "E0800%04d".formatted(a);
        authorities.add(new Authority(code, "Authority " + a, null));
        double children = a == 0 ? 30 : 100 + 30 * a;
        for (int year = 2013; year <= (number == 1 ? 2018 : 2021); year++) {
          counts.add(new Count(code, year, Measure.LOOKED_AFTER, Math.rint(children)));
          children *= a == 0 ? 1 : Math.exp((random.nextDouble() - .5) / 5);
        }
      }
      return YearlyTables.of(authorities, counts);
    }
  }
}
