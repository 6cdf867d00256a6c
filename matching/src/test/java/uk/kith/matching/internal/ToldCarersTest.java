package uk.kith.matching.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.LocalAuthority;
import uk.kith.matching.api.CarerTable;
import uk.kith.matching.engine.plan.CarerProfile;
import uk.kith.matching.engine.plan.Objective;
import uk.kith.matching.engine.plan.UsualCarers;

/** R-SUFF-14: what is kept of a single home is not told, whenever it was worked out. */
class ToldCarersTest {

  @Test
  void ofASingleHomeNothingIsTold() {
    CarerProfile kind = UsualCarers.in(new LocalAuthority("E08000018")).get(0);
    CarerTable told =
        DefaultCarerTables.told(
            new SqlCarerTables.Kept(
                LocalDate.of(2014, 9, 30),
                false,
                List.of(
                    new UsualCarers.Line(kind, 1, Objective.NOTHING, true),
                    new UsualCarers.Line(kind, 5, Objective.NOTHING, true))));
    assertEquals(List.of(5), told.lines().stream().map(CarerTable.Line::homes).toList());
  }
}
