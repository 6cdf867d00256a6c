package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.life.LifeEvent;

/**
 * How far adopters are on their way to approval (R-ADOPT-04 to -06), by what is recorded since the
 * agency's last notice that it goes ahead.
 */
public enum AdopterStage {
  NOT_RECORDED("Not approved, and no step of their way is recorded"),
  ENQUIRY("Enquiry"),
  STAGE_ONE("Stage one"),
  BETWEEN_THE_STAGES("Between the stages"),
  STAGE_TWO("Stage two"),
  DECIDED("Decided on, and no terms of approval are recorded"),
  ENDED("The application ended"),
  APPROVED("Approved"),
  /** Deregistered as adopters, and not approved again. */
  APPROVAL_ENDED("The approval ended");

  private final String words;

  AdopterStage(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public boolean isApproved() {
    return this == APPROVED;
  }

  /** Whether the stage before the panel is not over: nothing of a panel can have happened. */
  public boolean isBeforeStageTwo() {
    return this == ENQUIRY || this == STAGE_ONE || this == BETWEEN_THE_STAGES;
  }

  /**
   * @param approvedOn null while they are not approved
   * @param ended whether they are deregistered, and not approved again
   * @param done the last day of each step recorded by a day
   */
  public static AdopterStage of(
      @Nullable LocalDate approvedOn, boolean ended, Map<LifeEvent, LocalDate> done) {
    if (approvedOn != null) {
      return ended ? APPROVAL_ENDED : APPROVED;
    }
    LocalDate ahead = done.get(LifeEvent.ADOPTER_GOES_AHEAD);
    if (ahead == null) {
      return done.containsKey(LifeEvent.RECRUITMENT_ENQUIRY) ? ENQUIRY : NOT_RECORDED;
    }
    if (since(ahead, done, LifeEvent.ADOPTER_WITHDRAWN)) {
      return ENDED;
    }
    if (since(ahead, done, LifeEvent.ADOPTER_DECIDED)) {
      return DECIDED;
    }
    if (since(ahead, done, LifeEvent.ADOPTER_STAGE_TWO_NOTICE)) {
      return STAGE_TWO;
    }
    return since(ahead, done, LifeEvent.ADOPTER_STAGE_ONE_DECIDED) ? BETWEEN_THE_STAGES : STAGE_ONE;
  }

  /**
   * That adopters are approved apart from the decision on it (R-ADOPT-06); empty where the
   * decision, or nothing of their way, is recorded.
   *
   * @param approvedOn null while they are not approved
   * @param done the last day of each step recorded by a day
   */
  public static List<Finding> undecided(
      @Nullable LocalDate approvedOn, Map<LifeEvent, LocalDate> done) {
    LocalDate ahead = done.get(LifeEvent.ADOPTER_GOES_AHEAD);
    if (approvedOn == null
        || ahead == null
        || ahead.isAfter(approvedOn)
        || since(ahead, done, LifeEvent.ADOPTER_DECIDED)) {
      return List.of();
    }
    return List.of(
        Findings.of(
            "R-ADOPT-06",
            Severity.WARNING,
            "AAR 2005 regs 28-30B",
            "The terms of approval begin on %s, and no decision on the approval is recorded.",
            approvedOn));
  }

  private static boolean since(LocalDate ahead, Map<LifeEvent, LocalDate> done, LifeEvent event) {
    LocalDate on = done.get(event);
    return on != null && !on.isBefore(ahead);
  }
}
