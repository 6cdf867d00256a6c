package uk.kith.matching.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.Verdict.Possible;

class RunPagesTest {

  private final RunPages first = new RunPages(0, 0, 0, null);

  @Test
  void aHomeIsShownOnThePageOnWhichItStands() {
    assertEquals(0, first.at(Possible.YES, 19).possible());
    assertEquals(1, first.at(Possible.YES, 20).possible());
    assertEquals(0, first.at(Possible.WITH_APPROVAL, 0).approval());
    assertEquals(2, first.at(Possible.WITH_APPROVAL, 40).approval());
    assertEquals(first, first.at(Possible.NO, 299));
  }

  @Test
  void refusesPagesBeforeTheFirst() {
    assertThrows(IllegalArgumentException.class, () -> new RunPages(0, 0, -1, null));
  }
}
