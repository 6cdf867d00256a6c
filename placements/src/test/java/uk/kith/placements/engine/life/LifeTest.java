package uk.kith.placements.engine.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.due.OutOfAreaPlacement;
import uk.kith.placements.engine.due.PlacementWithParent;
import uk.kith.placements.engine.due.TemporaryApproval;
import uk.kith.placements.engine.life.LifeDetails.Part;

/** Entries of a life, and the closed list of events. */
class LifeTest {

  private static Life.Entry entry(LifeEvent event, String on) {
    return new Life.Entry(event, LocalDate.parse(on), LifeDetails.NONE);
  }

  private static final Life LIFE =
      new Life(
          List.of(
              entry(LifeEvent.OUTSIDE_WISHES, "2014-03-03"),
              entry(LifeEvent.VISITED, "2014-02-10"),
              entry(LifeEvent.OUTSIDE_WISHES, "2014-01-06")));

  @Test
  void tellsTheFirstAndTheLastDay() {
    assertEquals(LocalDate.of(2014, 1, 6), LIFE.first(LifeEvent.OUTSIDE_WISHES));
    assertEquals(LocalDate.of(2014, 3, 3), LIFE.last(LifeEvent.OUTSIDE_WISHES));
    assertNull(LIFE.first(LifeEvent.CASE_REVIEWED));
  }

  @Test
  void countsOnlyWhatWasDoneByADayOrAfterIt() {
    assertFalse(LIFE.upTo(LocalDate.of(2014, 2, 9)).has(LifeEvent.VISITED));
    assertTrue(LIFE.upTo(LocalDate.of(2014, 2, 10)).has(LifeEvent.VISITED));
    assertFalse(LIFE.after(LocalDate.of(2014, 2, 10)).has(LifeEvent.VISITED));
  }

  @Test
  void everyCheckOfADecisionHasItsEvent() {
    assertEquals(
        Map.of(OutOfAreaPlacement.Check.WISHES, LocalDate.of(2014, 3, 3)),
        LIFE.steps("OUTSIDE_", OutOfAreaPlacement.Check.class));
    assertEquals(Map.of(), LIFE.steps("PARENT_", PlacementWithParent.Check.class));
    assertEquals(Map.of(), LIFE.steps("EXTENSION_", TemporaryApproval.Check.class));
  }

  @Test
  void noEventHasTwoMeaningsOfOneField() {
    for (LifeEvent event : LifeEvent.values()) {
      List<String> fields =
          Arrays.stream(Part.values()).filter(event::takes).map(Part::field).toList();
      assertEquals(fields.stream().distinct().toList(), fields, event.name());
    }
  }
}
