package uk.kith.placements.engine.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.asking.ApprovalCheck;

/** R-PLACE-13, -14, -20, -21, -31: what an approval leaves on the record when children move in. */
class ApprovedStepsTest {

  private static List<LifeEvent> steps(String rule, Set<ApprovalCheck> made) {
    return ApprovedSteps.of(RuleId.of(rule), made).stream().map(ApprovedSteps.Step::event).toList();
  }

  @Test
  void theDaysOfAnEmergencyAndOfATemporaryApprovalBeginToRun() {
    assertEquals(List.of(LifeEvent.EMERGENCY_OUTSIDE_TERMS), steps("R-PLACE-13", Set.of()));
    assertEquals(List.of(LifeEvent.TEMPORARY_APPROVAL_GIVEN), steps("R-PLACE-14", Set.of()));
  }

  @Test
  void eachCheckIsAStepWithItsApproval() {
    assertEquals(
        List.of(
            LifeEvent.PARENT_PARENT,
            LifeEvent.PARENT_ACCOMMODATION,
            LifeEvent.PARENT_ADULTS,
            LifeEvent.PARENT_REVIEWED,
            LifeEvent.PARENT_PLAN,
            LifeEvent.PARENT_OFFICER_APPROVED),
        steps("R-PLACE-31", EnumSet.allOf(ApprovalCheck.class)));
    assertEquals(
        List.of(LifeEvent.KEY_STAGE_4_DESIGNATED_TEACHER, LifeEvent.KEY_STAGE_4_OFFICER_APPROVED),
        steps("R-PLACE-20", Set.of(ApprovalCheck.DESIGNATED_TEACHER)));
    assertEquals(
        List.of(LifeEvent.NOTICE_SENT, LifeEvent.OUTSIDE_OFFICER_APPROVED),
        steps("R-PLACE-21", Set.of(ApprovalCheck.AREA_NOTIFIED)));
  }

  @Test
  void anExemptionIsKeptWithTheCarersAndNotAsAStep() {
    assertEquals(List.of(), steps("R-PLACE-05", Set.of(ApprovalCheck.NUMBER)));
  }

  /** R-PLACE-42: half an assessment is none. */
  @Test
  void anImpactAssessmentIsSignedOnceItCoversEverybodyBothWays() {
    assertEquals(
        List.of(LifeEvent.IMPACT_ASSESSMENT_SIGNED),
        steps("R-PLACE-42", EnumSet.allOf(ApprovalCheck.class)));
    assertEquals(
        List.of(),
        steps(
            "R-PLACE-42", Set.of(ApprovalCheck.IMPACT_ON_RESIDENTS, ApprovalCheck.IMPACT_SIGNED)));
  }
}
