package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DueGroupTest {

  /** What approvers still owe of a placement that began is asked for in one group (R-PLACE-42). */
  @Test
  void whatIsStillToBeApprovedOfAPlacementStandsTogether() {
    Set<Duty> decisions =
        Stream.of(Duty.values())
            .filter(duty -> DueGroup.of(duty) == DueGroup.DECISIONS)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
    assertEquals(
        EnumSet.of(
            Duty.KEY_STAGE_4_APPROVAL,
            Duty.OUT_OF_AREA_APPROVAL,
            Duty.DISTANCE_APPROVAL,
            Duty.PARENT_APPROVAL,
            Duty.PARENT_ASSESSMENT,
            Duty.PARENT_DECISION,
            Duty.IMPACT_ASSESSMENT),
        decisions);
  }
}
