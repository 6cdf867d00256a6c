package uk.kith.sufficiency.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Spell;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.history.Where;

/** R-SUFF-10: what a baseline keeps is read as it was, that of earlier versions too. */
class SpellTextTest {

  private static final Stay OVER = new Stay(100, 200, Home.OWN_FOSTERING, Where.LOCAL);
  private static final Stay OPEN = new Stay(200, Stay.OPEN, Home.RESIDENTIAL, Where.NOT_KNOWN);

  @Test
  void whatIsWrittenIsReadAgain() {
    List<Spell> spells =
        List.of(new Spell(0, 3, -50, OVER, Exit.RETURN, 7), new Spell(1, 3, 10, OPEN, null));
    assertEquals(spells, SpellText.read(SpellText.write(spells)));
  }

  @Test
  void earlierBaselinesDoNotTellOneHomeFromAnother() {
    assertEquals(
        List.of(new Spell(0, 3, -50, OVER, Exit.RETURN), new Spell(1, 3, 10, OPEN, null)),
        SpellText.read(
            "0 3 -50 100 200 OWN_FOSTERING LOCAL RETURN\n1 3 10 200 - RESIDENTIAL NOT_KNOWN -\n"));
  }
}
