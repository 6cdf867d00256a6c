package uk.kith.sufficiency.engine.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;

/** R-SUFF-09: needs by which a gap is told, as the figures of today tell it. */
class NeedGroupTest {

  @Test
  void aNeedThatNobodyRecordedDoesNotCount() {
    assertEquals(NeedGroup.USUAL, NeedGroup.of(Needs.NOT_KNOWN));
    assertEquals(NeedGroup.USUAL, of(Map.of(NeedKind.BEHAVIOUR, NeedLevel.SOME)));
  }

  @Test
  void whoHasSeveralIsCountedByTheOneForWhichHomesAreRarest() {
    Map<NeedKind, NeedLevel> needs = new EnumMap<>(NeedKind.class);
    needs.put(NeedKind.HEALTH, NeedLevel.HIGH);
    assertEquals(NeedGroup.OTHER_HIGH, of(needs));
    needs.put(NeedKind.DISABILITY, NeedLevel.SOME);
    assertEquals(NeedGroup.DISABILITY, of(needs));
    needs.put(NeedKind.BEHAVIOUR, NeedLevel.HIGH);
    assertEquals(NeedGroup.BEHAVIOUR, of(needs));
    needs.put(NeedKind.PARENT_AND_CHILD, NeedLevel.SOME);
    assertEquals(NeedGroup.PARENT_AND_CHILD, of(needs));
  }

  private static NeedGroup of(Map<NeedKind, NeedLevel> needs) {
    return NeedGroup.of(new Needs(needs));
  }
}
