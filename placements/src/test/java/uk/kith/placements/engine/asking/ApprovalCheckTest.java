package uk.kith.placements.engine.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.asking.ApprovalCheck.AREA_CONSULTED;
import static uk.kith.placements.engine.asking.ApprovalCheck.AREA_NOTIFIED;
import static uk.kith.placements.engine.asking.ApprovalCheck.CARE_PLAN_GIVEN;
import static uk.kith.placements.engine.asking.ApprovalCheck.DESIGNATED_TEACHER;
import static uk.kith.placements.engine.asking.ApprovalCheck.EDUCATION_PLAN;
import static uk.kith.placements.engine.asking.ApprovalCheck.MOST_APPROPRIATE;
import static uk.kith.placements.engine.asking.ApprovalCheck.RELATIVES_CONSULTED;
import static uk.kith.placements.engine.asking.ApprovalCheck.REVIEWING_OFFICER_CONSULTED;
import static uk.kith.placements.engine.asking.ApprovalCheck.WISHES;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.life.ApprovedSteps;

/** What approvals rest on: R-PLACE-08, -20, -21 and -22. */
class ApprovalCheckTest {

  @Test
  void eachRuleHasTheChecksOfItsRegulation() {
    assertEquals(
        List.of(EDUCATION_PLAN, DESIGNATED_TEACHER, REVIEWING_OFFICER_CONSULTED),
        ApprovalCheck.of(RuleId.of("R-PLACE-20")));
    assertEquals(5, ApprovalCheck.of(RuleId.of("R-PLACE-21")).size());
    assertTrue(ApprovalCheck.of(RuleId.of("R-PLACE-22")).contains(CARE_PLAN_GIVEN));
    assertEquals(5, ApprovalCheck.of(RuleId.of("R-PLACE-07")).size(), "R-PLACE-08");
    assertEquals(List.of(), ApprovalCheck.of(RuleId.of("R-PLACE-36")));
  }

  @Test
  void openIsWhatTheRuleNamesAndNobodyMarked() {
    assertEquals(
        List.of(RELATIVES_CONSULTED, REVIEWING_OFFICER_CONSULTED, AREA_NOTIFIED),
        ApprovalCheck.open(RuleId.of("R-PLACE-21"), Set.of(WISHES, MOST_APPROPRIATE)));
  }

  /**
   * R-PLACE-31 and R-PLACE-32, R-PLACE-42: half of it is none. Of other rules the rest may follow.
   */
  @Test
  void anApprovalIsCompleteWithWhatTheLawDoesNotLetFollow() {
    RuleId parent = RuleId.of("R-PLACE-31");
    RuleId impact = RuleId.of("R-PLACE-42");
    assertTrue(
        ApprovalCheck.isComplete(
            parent,
            Set.of(
                ApprovalCheck.PARENT,
                ApprovalCheck.ACCOMMODATION,
                ApprovalCheck.ADULTS,
                ApprovalCheck.REVIEWED,
                ApprovalCheck.CONTACT_ORDER)));
    assertFalse(ApprovalCheck.isComplete(parent, Set.of(ApprovalCheck.CONTACT_ORDER)));
    EnumSet<ApprovalCheck> others = EnumSet.allOf(ApprovalCheck.class);
    others.remove(ApprovalCheck.CONTACT_ORDER);
    assertFalse(ApprovalCheck.isComplete(parent, others));
    assertTrue(ApprovalCheck.isComplete(impact, others));
    others.remove(ApprovalCheck.IMPACT_OF_RESIDENTS);
    assertFalse(ApprovalCheck.isComplete(impact, others));
    assertTrue(ApprovalCheck.isComplete(RuleId.of("R-PLACE-21"), Set.of()));
  }

  /** Every check of a rule that speaks of a placement becomes a step of the placement's record. */
  @Test
  void stepsOfThePlacementFollowTheChecksAndEndWithTheApproval() {
    assertEquals(
        List.of("OUTSIDE_WISHES", "NOTICE_SENT", "OUTSIDE_OFFICER_APPROVED"),
        steps("R-PLACE-21", EnumSet.of(WISHES, AREA_NOTIFIED)));
    assertEquals(
        List.of("OUTSIDE_AREA_CONSULTED", "OUTSIDE_DIRECTOR_APPROVED"),
        steps("R-PLACE-22", EnumSet.of(AREA_CONSULTED)));
    assertEquals(
        List.of(
            "KEY_STAGE_4_EDUCATION_PLAN",
            "KEY_STAGE_4_DESIGNATED_TEACHER",
            "KEY_STAGE_4_REVIEWING_OFFICER",
            "KEY_STAGE_4_OFFICER_APPROVED"),
        steps("R-PLACE-20", EnumSet.allOf(ApprovalCheck.class)));
    assertEquals(7, steps("R-PLACE-22", EnumSet.allOf(ApprovalCheck.class)).size());
    assertEquals(
        List.of("BEDROOM_SHARING_AGREED"), steps("R-MATCH-16", EnumSet.allOf(ApprovalCheck.class)));
    assertEquals(List.of(), steps("R-MATCH-16", EnumSet.of(ApprovalCheck.SHARING_WISHES)));
    assertEquals(List.of(), steps("R-PLACE-36", EnumSet.allOf(ApprovalCheck.class)));
  }

  private static List<String> steps(String rule, Set<ApprovalCheck> made) {
    return ApprovedSteps.of(RuleId.of(rule), made).stream()
        .map(step -> step.event().name())
        .toList();
  }
}
