package uk.kith.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MovesTest {

  private enum Lamp {
    DARK,
    LIT,
    BROKEN
  }

  private static final Moves<Lamp> LAMP =
      Moves.of("Lamp", Lamp.DARK)
          .when("is lit", Lamp.LIT, Lamp.DARK)
          .when("is put out", Lamp.DARK, Lamp.LIT)
          .when("breaks", Lamp.BROKEN, Lamp.DARK, Lamp.LIT)
          .done();

  @Test
  void onlyTheRowsOfTheTableCanBeFound() {
    assertEquals(
        Optional.of(new Move<>(Lamp.DARK, "is lit", Lamp.LIT)), LAMP.find(Lamp.DARK, Lamp.LIT));
    assertEquals(Optional.empty(), LAMP.find(Lamp.BROKEN, Lamp.LIT));
    assertEquals(Optional.empty(), LAMP.find(Lamp.LIT, Lamp.LIT));
  }

  @Test
  void oneEventMayLeadFromSeveralStates() {
    assertEquals(
        List.of(
            new Move<>(Lamp.LIT, "is put out", Lamp.DARK),
            new Move<>(Lamp.LIT, "breaks", Lamp.BROKEN)),
        LAMP.from(Lamp.LIT));
  }

  @Test
  void aStateThatNothingLeadsOutOfIsAnEnd() {
    assertTrue(LAMP.isEnd(Lamp.BROKEN));
    assertFalse(LAMP.isEnd(Lamp.DARK));
  }

  @Test
  void refusesTheSamePairTwice() {
    var table =
        Moves.of("Lamp", Lamp.DARK)
            .when("is lit", Lamp.LIT, Lamp.DARK)
            .when("is lit again", Lamp.LIT, Lamp.DARK);
    assertEquals(
        "Lamp: twice from DARK to LIT",
        assertThrows(IllegalArgumentException.class, table::done).getMessage());
  }
}
