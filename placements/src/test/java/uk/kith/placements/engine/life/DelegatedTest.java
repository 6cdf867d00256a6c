package uk.kith.placements.engine.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** R-PERM-33: three lists, of which one holds something. */
class DelegatedTest {

  @Test
  void blanksSayNothing() {
    assertTrue(new Delegated(null, "", "  ").saysNothing());
    Delegated kept = new Delegated(null, " ", " Passports ");
    assertFalse(kept.saysNothing());
    assertNull(kept.toParents());
    assertEquals("Passports", kept.kept());
  }

  /** So that it is asked for as if nobody had said anything. */
  @Test
  void ofAnEventItIsAbsentWhenItSaysNothing() {
    LifeDetails silent =
        new LifeDetails(
            null, null, null, null, null, null, new Delegated(null, null, ""), null, null);
    assertNull(silent.part(LifeDetails.Part.DELEGATED));
  }
}
