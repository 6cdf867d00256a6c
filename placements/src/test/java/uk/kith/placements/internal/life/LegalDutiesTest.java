package uk.kith.placements.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.internal.life.OnePlacement.START;
import static uk.kith.placements.internal.life.OnePlacement.placed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.life.Life;

/** R-DATA-05: by what right a child is looked after who was placed on 1 September 2014. */
class LegalDutiesTest {

  private static List<String> of(Map<LocalDate, String> statuses) {
    return ChildDuties.open(
            placed("U6").under(statuses).placed(),
            Life.NOTHING,
            DuePolicy.DEFAULT,
            LocalDate.of(2014, 9, 30))
        .stream()
        .filter(item -> item.rule().value().equals("R-DATA-05"))
        .map(item -> item.status() + " " + item.text())
        .toList();
  }

  @Test
  void theLegalStatusIsDueAtOnceUntilItIsRecorded() {
    List<String> due =
        List.of(
            "DUE By what right the child is looked after: record the legal status at once, because"
                + " none is recorded.");
    assertEquals(due, of(Map.of()));
    assertEquals(due, of(Map.of(LocalDate.of(2012, 3, 5), "V2", LocalDate.of(2013, 3, 5), "")));
    assertEquals(due, of(Map.of(LocalDate.of(2014, 10, 1), "C1")), "none before it begins");
    assertEquals(List.of(), of(Map.of(START, "L2")));
    assertEquals(List.of(), of(Map.of(LocalDate.of(2014, 9, 26), "V2")), "recorded late");
  }
}
