package uk.kith.sufficiency.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import uk.kith.sufficiency.engine.forecast.Spread;

/** What a block counted is read as it was written. */
class SpreadTextTest {

  @Test
  void readAsWritten() {
    Spread.Counter counter = new Spread.Counter();
    counter.add("lacking-1", 3);
    counter.add("lacking-1", 3);
    counter.add("change-0-1-2", -4);
    Spread spread = counter.of(7);
    assertEquals("7\nchange-0-1-2 -4 1\nlacking-1 3 2\n", SpreadText.write(spread));
    assertEquals(spread, SpreadText.read(SpreadText.write(spread)));
    assertEquals(Spread.NONE, SpreadText.read(SpreadText.write(Spread.NONE)));
  }
}
