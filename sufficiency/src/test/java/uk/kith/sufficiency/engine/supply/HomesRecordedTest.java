package uk.kith.sufficiency.engine.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.sufficiency.engine.history.Stay;

/** A register without homes that closed says nothing of how fast they close. */
class HomesRecordedTest {

  private static final int DAY = 10_000;

  @Test
  void withoutClosingsThePriorAloneHolds() {
    List<HomeHistory> homes = open(40);
    assertEquals(DAY, HomesRecorded.from(homes, DAY));
    // A day of 40 homes is all that is seen: 3 events of the prior over 30 years, and 40 days.
    double closing = HomesRecorded.rates(homes, DAY).closing(Sought.FOSTERING);
    assertEquals(3 / (3 / HomeRates.CLOSING + 40), closing, 1e-9);
  }

  @Test
  void yearsWithClosingsAreTold() {
    List<HomeHistory> homes = new ArrayList<>(open(40));
    homes.add(new HomeHistory(Sought.FOSTERING, DAY - 3_000, DAY - 100, List.of()));
    homes.add(new HomeHistory(Sought.FOSTERING, DAY - 3_000, DAY - 400, List.of()));
    homes.add(new HomeHistory(Sought.FOSTERING, DAY - 3_000, DAY - 1_500, List.of()));
    // Two years with an end each, and a third with none.
    assertEquals(DAY - 730, HomesRecorded.from(homes, DAY));
  }

  @Test
  void oneClosingAmongVeryManyIsNoRecord() {
    List<HomeHistory> homes = new ArrayList<>(open(60));
    homes.add(new HomeHistory(Sought.FOSTERING, DAY - 3_000, DAY - 100, List.of()));
    assertEquals(DAY, HomesRecorded.from(homes, DAY));
  }

  private static List<HomeHistory> open(int number) {
    List<HomeHistory> homes = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      homes.add(new HomeHistory(Sought.FOSTERING, DAY - 2_000, Stay.OPEN, List.of()));
    }
    return homes;
  }
}
