package uk.kith.sufficiency.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.LocalAuthority;
import uk.kith.matching.api.CarerTable;
import uk.kith.matching.api.CarerTable.More;
import uk.kith.matching.engine.plan.CarerProfile;
import uk.kith.matching.engine.plan.UsualCarers;
import uk.kith.sufficiency.api.CarersForWaiting.Gain;
import uk.kith.sufficiency.api.CarersForWaiting.Kind;
import uk.kith.sufficiency.api.CarersForWaiting.Table;

/**
 * R-MATCH-22: the same kinds of home in the plan and in the futures, so that both stand side by
 * side.
 */
class DefaultCarersForWaitingTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);

  @Test
  void theKindsAreThoseOfForecasts() {
    assertEquals(
        new DefaultScenarios().usualProfiles(),
        UsualCarers.in(new LocalAuthority("E08000018")).stream()
            .map(DefaultCarersForWaiting::profile)
            .toList());
  }

  @Test
  void eachKindHasWhatSeveralMoreWouldDo() {
    List<CarerTable.Line> lines = new ArrayList<>();
    for (CarerProfile profile : UsualCarers.in(new LocalAuthority("E08000018"))) {
      lines.add(new CarerTable.Line(profile, 5, More.FIVE_TO_NINE, More.FEWER, More.NONE, false));
    }
    Table table = DefaultCarersForWaiting.table(new CarerTable(DAY, false, lines));
    assertEquals(DAY, table.asOf());
    assertEquals(7, table.kinds().size());
    for (Kind kind : table.kinds()) {
      assertEquals(
          List.of(new Gain(5, More.FIVE_TO_NINE, More.FEWER, More.NONE, false)), kind.gains());
    }
    Table many = DefaultCarersForWaiting.table(new CarerTable(DAY, true, List.of()));
    assertTrue(many.tooMany());
    assertEquals(List.of(), many.kinds());
  }
}
