package uk.kith.placements.engine.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.asking.ApprovalCheck;
import uk.kith.placements.engine.due.Recipient;

/**
 * What an approval given for a search says of the placement that begins from it, or of its carers:
 * nobody records the same step twice, and what an approval sets a day for is due by it (R-PLACE-13,
 * R-PLACE-14, R-PLACE-20 to -22, R-PLACE-31, R-PLACE-42, R-MATCH-16).
 */
public final class ApprovedSteps {

  /**
   * A step of the placement.
   *
   * @param recipient of a notice; null of everything else
   */
  public record Step(LifeEvent event, @Nullable Recipient recipient) {}

  private ApprovedSteps() {}

  /** Its checks, in the order of the law, and the approval itself; empty of other rules. */
  public static List<Step> of(RuleId rule, Set<ApprovalCheck> made) {
    LifeEvent approved =
        switch (rule.value()) {
          case "R-PLACE-13" -> LifeEvent.EMERGENCY_OUTSIDE_TERMS;
          case "R-PLACE-14" -> LifeEvent.TEMPORARY_APPROVAL_GIVEN;
          case "R-PLACE-20" -> LifeEvent.KEY_STAGE_4_OFFICER_APPROVED;
          case "R-PLACE-21" -> LifeEvent.OUTSIDE_OFFICER_APPROVED;
          case "R-PLACE-22" -> LifeEvent.OUTSIDE_DIRECTOR_APPROVED;
          case "R-PLACE-31" -> LifeEvent.PARENT_OFFICER_APPROVED;
          case "R-PLACE-42" -> LifeEvent.IMPACT_ASSESSMENT_SIGNED;
          case "R-MATCH-16" -> LifeEvent.BEDROOM_SHARING_AGREED;
          default -> null;
        };
    if (approved == null) {
      return List.of();
    }
    if (approved == LifeEvent.BEDROOM_SHARING_AGREED) {
      return made.contains(ApprovalCheck.SHARING_AGREED)
          ? List.of(new Step(approved, null))
          : List.of();
    }
    if (approved == LifeEvent.IMPACT_ASSESSMENT_SIGNED) {
      return ApprovalCheck.isComplete(rule, made) ? List.of(new Step(approved, null)) : List.of();
    }
    boolean keyStage4 = approved == LifeEvent.KEY_STAGE_4_OFFICER_APPROVED;
    List<Step> steps = new ArrayList<>();
    ApprovalCheck.of(rule).stream()
        .filter(check -> made.contains(check) && check != ApprovalCheck.CONTACT_ORDER)
        .forEach(check -> steps.add(step(check, keyStage4)));
    steps.add(new Step(approved, null));
    return steps;
  }

  private static Step step(ApprovalCheck check, boolean keyStage4) {
    return switch (check) {
      case AREA_NOTIFIED -> new Step(LifeEvent.NOTICE_SENT, Recipient.AREA_AUTHORITY);
      case REVIEWING_OFFICER_CONSULTED ->
          new Step(
              keyStage4
                  ? LifeEvent.KEY_STAGE_4_REVIEWING_OFFICER
                  : LifeEvent.OUTSIDE_REVIEWING_OFFICER_CONSULTED,
              null);
      case PARENT, ACCOMMODATION, ADULTS, REVIEWED, PLAN ->
          new Step(LifeEvent.valueOf("PARENT_" + check.name()), null);
      case EDUCATION_PLAN, DESIGNATED_TEACHER ->
          new Step(LifeEvent.valueOf("KEY_STAGE_4_" + check.name()), null);
      default -> new Step(LifeEvent.valueOf("OUTSIDE_" + check.name()), null);
    };
  }
}
