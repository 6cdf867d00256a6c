package uk.kith.placements.internal.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.internal.facts.Recording;

class PlacementEndTest {

  private static final LocalDate START = LocalDate.of(2014, 9, 1);
  private static final Recording BY =
      new Recording(Instant.parse("2014-09-30T09:00:00Z"), "officer", null);

  @Test
  void endsOnTheDayTheChildLeft() {
    Placement placement = aPlacement();
    placement.end(START.plusDays(3), "E3", null, BY);
    assertEquals(START.plusDays(3), placement.endOn());
  }

  @Test
  void refusesToEndBeforeItBegan() {
    Placement placement = aPlacement();
    assertThrows(Invalid.class, () -> placement.end(START.minusDays(1), "E3", null, BY));
  }

  @Test
  void endsOnce() {
    Placement placement = aPlacement();
    placement.end(START, "E3", null, BY);
    assertThrows(Conflict.class, () -> placement.end(START.plusDays(1), "E3", null, BY));
  }

  private static Placement aPlacement() {
    return new Placement(
        new LocalAuthority("E08000018"),
        new ChildId(new UUID(0, 1)),
        new Placement.Home(null, "U6", "PR1", null, null, START, START),
        Acceptance.NONE,
        BY);
  }
}
